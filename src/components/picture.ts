/** The size that LinkedIn shows a picture in, in pixels. */
const width = 1200;
const height = 627;

/** What is written on the picture, from the top. */
export interface PictureWords {
  heading: string;
  name: string;
  line: string;
  foot: string;
}

/** Draws the plant, as far as it has grown, with words beside it: a PNG, always on light paper. */
export async function drawPicture(plant: SVGSVGElement, words: PictureWords): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('Expected a canvas to draw on, found none.');

  const stage = staged(plant);
  try {
    const colour = (name: string) => colourOf(stage, name);
    const ink = colour('--ink');
    context.fillStyle = colour('--slip');
    context.fillRect(0, 0, width, height);
    context.strokeStyle = ink;
    context.lineWidth = 1.5;
    context.strokeRect(24, 24, width - 48, height - 48);
    context.lineWidth = 0.75;
    context.strokeRect(32, 32, width - 64, height - 64);
    const serif = getComputedStyle(stage).getPropertyValue('--serif');
    write(context, words, { ink, soft: colour('--ink-soft'), serif });
    context.save();
    context.translate(770, 44);
    context.scale(0.83, 0.83);
    const drawing = stage.querySelector('svg');
    if (drawing) draw(context, drawing);
    context.restore();
  } finally {
    stage.remove();
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('Expected a picture, found none.'));
    }, 'image/png');
  });
}

/** A copy of the plant on the page, unseen, in which every part that is used stands where it is used. */
function staged(plant: SVGSVGElement): HTMLElement {
  const stage = document.createElement('div');
  stage.className = 'picture-stage';
  stage.dataset['theme'] = 'light';
  stage.setAttribute('aria-hidden', 'true');
  const copy = document.importNode(plant, true);
  for (const use of copy.querySelectorAll('use')) {
    const used = document.querySelector(use.getAttribute('href') ?? '');
    if (!used) continue;
    const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    for (const name of ['class', 'transform']) {
      const value = use.getAttribute(name);
      if (value !== null) group.setAttribute(name, value);
    }
    group.append(...Array.from(used.childNodes, (node) => node.cloneNode(true)));
    use.replaceWith(group);
  }
  stage.append(copy);
  document.body.append(stage);
  return stage;
}

function colourOf(stage: HTMLElement, name: string): string {
  const probe = document.createElement('i');
  stage.append(probe);
  probe.style.color = `var(${name})`;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Paints the shapes of a drawing as the page would, line widths included. */
function draw(context: CanvasRenderingContext2D, drawing: SVGSVGElement): void {
  const frame = drawing.getScreenCTM()?.inverse();
  for (const shape of drawing.querySelectorAll<SVGGraphicsElement>('path, circle')) {
    const place = shape.getScreenCTM();
    const style = getComputedStyle(shape);
    if (!frame || !place || !shape.checkVisibility()) continue;
    const path = new Path2D();
    path.addPath(outline(shape), frame.multiply(place));
    context.globalAlpha = Number(style.opacity);
    if (style.fill !== 'none') {
      context.fillStyle = style.fill;
      // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- no array, a canvas
      context.fill(path);
    }
    if (style.stroke === 'none') continue;
    context.strokeStyle = style.stroke;
    context.lineWidth = Number.parseFloat(style.strokeWidth);
    context.lineCap = 'round';
    context.lineJoin = 'round';
    context.setLineDash((style.strokeDasharray.match(/[\d.]+/g) ?? []).map(Number));
    context.stroke(path);
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
}

function outline(shape: SVGGraphicsElement): Path2D {
  if (!(shape instanceof SVGCircleElement)) return new Path2D(shape.getAttribute('d') ?? '');
  const path = new Path2D();
  const { cx, cy, r } = shape;
  path.arc(cx.baseVal.value, cy.baseVal.value, r.baseVal.value, 0, 2 * Math.PI);
  return path;
}

function write(
  context: CanvasRenderingContext2D,
  { heading, name, line, foot }: PictureWords,
  { ink, soft, serif }: { ink: string; soft: string; serif: string },
): void {
  const left = 84;
  const room = 640;
  context.fillStyle = ink;
  context.font = `italic 30px ${serif}`;
  context.fillText('Warm Hello', left, 112, room);
  context.font = `76px ${serif}`;
  context.fillText(heading, left, 262, room);
  context.font = `italic 44px ${serif}`;
  context.fillText(name, left, 344, room);
  context.fillStyle = soft;
  context.font = `27px ${serif}`;
  let y = name === '' ? 344 : 412;
  for (const words of wrapped(context, line, room)) {
    context.fillText(words, left, y, room);
    y += 38;
  }
  context.font = `italic 22px ${serif}`;
  context.fillText(foot, left, height - 72, room);
}

/** A text in lines that fit. */
function wrapped(context: CanvasRenderingContext2D, text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && context.measureText(longer).width <= room) {
      lines[lines.length - 1] = longer;
    } else lines.push(word);
  }
  return lines;
}
