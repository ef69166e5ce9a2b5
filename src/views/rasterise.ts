/**
 * An SVG file as a PNG file, `ratio` times as large as it says of itself.
 * @throws Error where the text is no SVG file or the browser gives no canvas or no file.
 */
export async function pngOf(svg: string, ratio: number): Promise<Blob> {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const [width, height] = ['width', 'height'].map((side) => Math.round(Number(root.getAttribute(side)) * ratio));
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (root.localName !== 'svg' || !width || !height || !context) throw new Error('the picture cannot be drawn');
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    context.drawImage(image, 0, 0, width, height);
  } finally {
    URL.revokeObjectURL(address);
  }
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('the picture cannot be written');
  return blob;
}
