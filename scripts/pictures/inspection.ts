/** What a picture's file holds. */
export interface Inspected {
  format: 'jpeg' | 'png' | 'webp' | 'svg';
  /** In pixels, upright: a camera that was held sideways says so beside them. */
  width: number;
  height: number;
  /** Something behind it shows through. */
  transparent: boolean;
  /** Of one that is transparent: what its shapes have on average, as `#1d2e26`. */
  colour?: string;
}

/** Why a file is no picture that a site can show; in words: scripts/languages/<code>/checks/images.ts. */
export type Fault =
  | { fault: 'noPicture' }
  /** `HEIC`, `TIFF`: a picture, but none that browsers show. */
  | { fault: 'otherFormat'; format: string }
  | { fault: 'broken' }
  | { fault: 'moves' }
  | { fault: 'tooManyPixels'; width: number; height: number }
  | { fault: 'tooHeavy'; most: number }
  | { fault: 'active'; dangers: string[] }
  /** An SVG without which browsers show nothing, or a corner of it. */
  | { fault: 'lacking'; attribute: string };

export type Inspection = Inspected | Fault;

export const isFault = (inspection: Inspection): inspection is Fault => 'fault' in inspection;
