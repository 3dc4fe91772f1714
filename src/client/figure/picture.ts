/** A picture is twice as large as the drawing: sharp on paper, and on screens of double density. */
const SCALE = 2;
/** Height of the line with the address, in pixels of the drawing. */
const LINE = 30;
const MARGIN = 16;

/** Saves a chart as PNG: the SVG file, which has title and source, and beneath it the address of the figure's page. */
export async function saveAsPicture(svg: string, address: string, name: string): Promise<void> {
  const image = await load(svg);
  const [width, height] = [image.naturalWidth, image.naturalHeight];
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = (height + LINE) * SCALE;
  const context = canvas.getContext('2d')!;
  context.scale(SCALE, SCALE);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height + LINE);
  context.drawImage(image, 0, 0, width, height);
  context.fillStyle = '#5b5b5b';
  context.font = '13px system-ui, sans-serif';
  context.fillText(decodeURI(address), MARGIN, height + 12, width - 2 * MARGIN);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The canvas made no picture.');
  download(blob, name);
}

async function load(source: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = source;
  await image.decode();
  return image;
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
