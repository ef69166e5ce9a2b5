/**
 * Draws an SVG file of this atlas on a canvas. The browser would do so only through an image, whose address the page's
 * policy forbids. It knows the elements that these files have: groups, rectangles, circles, paths and lines of text, moved
 * but neither turned nor scaled.
 */

/** What an element takes over from those around it. */
type Style = Readonly<Record<'fill' | 'stroke' | 'stroke-width' | 'font-size' | 'font-family', string>>;

const AT_FIRST: Style = {
  ...{ fill: 'black', stroke: 'none', 'stroke-width': '1', 'font-size': '13', 'font-family': 'sans-serif' },
};

/**
 * The picture as a PNG file, `ratio` times as large as it says.
 * @throws Error where the text is no SVG file or the browser gives no canvas or no file.
 */
export async function pngOf(svg: string, ratio: number): Promise<Blob> {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (root.localName !== 'svg' || !context) throw new Error('the picture cannot be drawn');
  canvas.width = Number(root.getAttribute('width')) * ratio;
  canvas.height = Number(root.getAttribute('height')) * ratio;
  context.scale(ratio, ratio);
  paint(context, root, AT_FIRST);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('the picture cannot be written');
  return blob;
}

function paint(context: CanvasRenderingContext2D, element: Element, around: Style): void {
  const own = Object.fromEntries(
    Object.entries(around).map(([name, value]) => [name, element.getAttribute(name) ?? value]),
  ) as Style;
  const number = (name: string) => Number(element.getAttribute(name) ?? 0);
  const [x = 0, y = 0] = (element.getAttribute('transform')?.match(/-?[\d.]+/g) ?? []).map(Number);
  context.save();
  context.translate(x, y);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.lineWidth = Number(own['stroke-width']);
  const path = pathOf(element, number);
  if (own.fill !== 'none') {
    context.fillStyle = own.fill;
    if (path) context.fill(path);
  }
  if (own.stroke !== 'none') {
    context.strokeStyle = own.stroke;
    if (path) context.stroke(path);
  }
  if (element.localName === 'text') {
    context.font = `${own['font-size']}px ${own['font-family']}`;
    const text = element.textContent;
    if (own.fill !== 'none') context.fillText(text, number('x'), number('y'));
    if (own.stroke !== 'none') context.strokeText(text, number('x'), number('y'));
  }
  for (const child of element.children) paint(context, child, own);
  context.restore();
}

function pathOf(element: Element, number: (name: string) => number): Path2D | null {
  const path = new Path2D();
  switch (element.localName) {
    case 'path':
      return new Path2D(element.getAttribute('d') ?? '');
    case 'rect':
      path.rect(number('x'), number('y'), number('width'), number('height'));
      return path;
    case 'circle':
      path.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI);
      return path;
    default:
      return null;
  }
}
