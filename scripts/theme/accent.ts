/** How a reader's screen is set. */
export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** An accent colour for each: `#0b6e4f`. */
export type Accent = Record<Scheme, string>;

/** The site's own, which a library's takes the place of. A test holds them to `src/styles/tokens.css`. */
export const DEFAULT_ACCENT: Accent = { light: '#0b5c7a', dark: '#84c7df' };

/** What the accent stands on as text, as `src/styles/tokens.css` has it; `soft` takes the accent's hue. */
export const BACKGROUNDS: Record<Scheme, { paper: string; raised: string; note: string; soft: string }> = {
  light: { paper: '#fbfaf7', raised: '#ffffff', note: '#fbf4e0', soft: '#e6eff2' },
  dark: { paper: '#13181b', raised: '#1a2126', note: '#29251a', soft: '#1c2d35' },
};
