/**
 * An SVG file as a PNG file, `ratio` times as large as it says of itself.
 * @throws Error where the text is no SVG file or the browser gives no canvas or no file.
 */
export async function pngOf(svg: string, ratio: number): Promise<Blob> {
  // No parser is asked: the page lets no text become markup.
  const root = /<svg\b[^>]*/.exec(svg)?.[0] ?? '';
  const [width, height] = ['width', 'height'].map((side) => {
    const [, pixels] = new RegExp(` ${side}="([\\d.]+)"`).exec(root) ?? [];
    return Math.round(Number(pixels) * ratio);
  });
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (!width || !height || !context) throw new Error('the picture cannot be drawn');
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
