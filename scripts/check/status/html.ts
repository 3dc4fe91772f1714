import { type CheckMessages, type Lang, type Regions, tagOf } from '../../languages/index.ts';
import { sayInEach } from '../../languages/checks/index.ts';

/** How the page says things: in each language of the library, the words of the first standing out. */
export interface Labels {
  languages: readonly [Lang, ...Lang[]];
  tagOf: (lang: Lang) => string;
  /** Of what is said in every language. */
  label: (words: Record<Lang, string>) => string;
  /** Of the page's own words: `text((words) => words.title)`. */
  text: (of: (words: CheckMessages['status']) => string) => string;
}

export function labelsIn({ languages, regions }: { languages: readonly Lang[]; regions: Regions }): Labels {
  const tag = (lang: Lang) => tagOf(lang, regions);
  const label: Labels['label'] = (words) =>
    languages
      .map((lang, index) => `<span${index === 0 ? '' : ` class="other"`} lang="${tag(lang)}">${words[lang]}</span>`)
      .join(' ');
  return {
    languages: languages as Labels['languages'],
    tagOf: tag,
    label,
    text: (of) => label(sayInEach(({ status }) => of(status))),
  };
}

/** Seconds since 1970 as the day here: `2026-11-21`, as Swedish writes it. */
export const day = (seconds: number): string =>
  seconds > 0 ? new Date(seconds * 1000).toLocaleDateString('sv-SE') : '—';

/** What is shown on demand, with how many there are. */
export const folded = (title: string, count: number, inside: string): string =>
  `<details>\n<summary>${title} (${count})</summary>\n${inside}\n</details>`;

export const STYLE = `
:root { color-scheme: light dark; }
body { font: 15px/1.5 system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-top: 2.5rem; } .other { color: GrayText; font-size: .9em; }
table { border-collapse: collapse; width: 100%; } caption { text-align: start; }
th, td { text-align: start; vertical-align: top; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
.n { text-align: end; font-variant-numeric: tabular-nums; }
th .other { display: block; font-weight: 400; } th[scope=row] { min-width: 14rem; } td { white-space: nowrap; }
.bad { color: light-dark(#b00020, #ff8a80); font-weight: 600; } .warn { color: light-dark(#8a5a00, #ffca6a); }
code { font-size: .9em; overflow-wrap: anywhere; } details { margin: .75rem 0; } li { margin: .35rem 0; }
`;
