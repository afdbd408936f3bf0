import type { PlantState } from '../course.ts';

/** Colours a plant or a sprig as far as the course has come. */
export function growPlant(host: ParentNode, { leaves, stem, inFlower }: PlantState): void {
  for (const leaf of host.querySelectorAll<HTMLElement | SVGElement>('.leaf[data-leaf]')) {
    leaf.dataset['state'] = leaves[Number(leaf.dataset['leaf'])] ?? 'open';
  }
  for (const segment of host.querySelectorAll<SVGElement>('.stem')) {
    const inInk = Number(segment.dataset['stem']) <= stem;
    segment.dataset['state'] = inInk ? 'done' : 'open';
  }
  for (const plant of host.querySelectorAll('.plant, .sprig')) {
    plant.toggleAttribute('data-in-flower', inFlower);
  }
}
