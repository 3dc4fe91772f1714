/** Digits and a dash as lines that a round pen draws, each in a box of 100 by 160. */
const STROKES: Record<string, string> = {
  0: 'M50 8C20 8 8 44 8 80s12 72 42 72 42-36 42-72S80 8 50 8Z',
  1: 'M24 36 58 8v144',
  2: 'M12 46C12 22 28 8 50 8s38 14 38 38c0 34-58 60-76 106h78',
  3: 'M14 30C22 14 34 8 49 8c23 0 37 13 37 34S71 76 46 76c26 0 44 14 44 38s-18 38-42 38c-18 0-31-8-38-24',
  4: 'M68 152V8L8 106h86',
  5: 'M84 8H24l-6 64c8-10 20-14 32-14 24 0 40 18 40 46s-17 48-42 48c-18 0-30-8-37-22',
  6: 'M80 22C73 12 63 8 52 8 24 8 10 40 10 92c0 38 14 60 41 60 24 0 40-18 40-46S75 62 52 62c-24 0-40 18-42 36',
  7: 'M10 8h80C64 50 46 96 42 152',
  8: 'M50 74c-20 0-34-12-34-32S30 8 50 8s34 14 34 34-14 32-34 32Zm0 0c-24 0-41 16-41 40s17 38 41 38 41-14 41-38-17-40-41-40Z',
  9: 'M20 138c7 10 17 14 28 14 28 0 42-32 42-84C90 30 76 8 49 8 25 8 9 26 9 54s16 44 39 44c24 0 40-18 42-36',
  '-': 'M22 82h56',
};

const [ADVANCE, WIDTH, HEIGHT] = [132, 100, 160];

/** `2020` as SVG: as large as a box allows, its left upper corner at a point. What is neither digit nor dash leaves a gap. */
export function digitsIn(
  text: string,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): string {
  const signs = [...text];
  const whole = (signs.length - 1) * ADVANCE + WIDTH;
  const scale = Math.min(width / whole, height / HEIGHT);
  const lines = signs.map(
    (sign, index) => `<path transform="translate(${index * ADVANCE} 0)" d="${STROKES[sign] ?? ''}"/>`,
  );
  return `<g transform="translate(${x} ${y}) scale(${scale.toFixed(3)})" fill="none" stroke="#fff" stroke-width="15" stroke-linecap="round" stroke-linejoin="round">${lines.join('')}</g>`;
}
