import { hcl, type HCLColor } from 'd3';

/** A colour with the hue of another, as light and at most as strong as it was: `#e6eff2`, `#0b6e4f` -> a pale green. */
export function withHueOf(colour: string, accent: string): string {
  const [own, other] = [hcl(colour), hcl(accent)];
  // Grey has no hue.
  if (Number.isNaN(other.h)) return hcl(0, 0, own.l).formatHex();
  return displayable(hcl(other.h, Math.min(own.c, other.c), own.l)).formatHex();
}

/** The angle between the hues of two colours, 0 to 180; of a grey one to any, 180. */
export function hueBetween(one: string, other: string): number {
  const angle = Math.abs(hcl(one).h - hcl(other).h) % 360;
  return Number.isNaN(angle) ? 180 : Math.min(angle, 360 - angle);
}

/** The colour made lighter or darker to `l` (0 black, 100 white), in its hue. */
export function withLightness(colour: string, l: number): string {
  const { h, c } = hcl(colour);
  return displayable(hcl(Number.isNaN(h) ? 0 : h, Number.isNaN(c) ? 0 : c, l)).formatHex();
}

export const lightnessOf = (colour: string): number => hcl(colour).l;

/** As strong as a screen can show it: cut off at a screen's limits it would have another hue. */
function displayable(colour: HCLColor): HCLColor {
  let c = colour.c;
  while (c > 0 && !hcl(colour.h, c, colour.l).displayable()) c -= 1;
  return hcl(colour.h, Math.max(c, 0), colour.l);
}
