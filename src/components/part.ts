/** The element in `host` marked `data-part="name"`. Throws when the markup has lost it. */
export function part<E extends Element>(host: ParentNode, name: string, type: new () => E): E {
  const found = host.querySelector(`[data-part="${name}"]`);
  if (found instanceof type) return found;
  throw new Error(
    `Expected a ${type.name} with data-part="${name}", found ${found?.localName ?? 'nothing'}.`,
  );
}

/** A copy of the first element in the template marked `data-part="name"`. */
export function copy(host: ParentNode, name: string): HTMLElement {
  const content = document.importNode(part(host, name, HTMLTemplateElement).content, true);
  const element = content.firstElementChild;
  if (element instanceof HTMLElement) return element;
  throw new Error(`Expected an element in the template data-part="${name}", found nothing.`);
}
