import { readTexts } from '../../read-texts.ts';

/** A small library of three reports, one of which links to another: files by path. */
export function threeReports(): Map<string, string> {
  const tea = readTexts('scripts/testing/fixtures/small-library');
  const again = (id: string): [string, string][] =>
    [...tea].flatMap(([file, text]) =>
      file.startsWith('tea-2020/')
        ? [[file.replace('tea-2020', id), text.replaceAll('series: tea', `series: ${id}`)]]
        : [],
    );
  const library = new Map([...tea, ...again('rice-2021'), ...again('salt-2019')]);
  for (const lang of ['zh', 'en']) {
    const file = `rice-2021/${lang}/1-harvest.mdx`;
    library.set(file, `${library.get(file)}\n[${lang === 'zh' ? '茶叶' : 'Tea'}](/tea-2020/harvest/)\n`);
  }
  return library;
}
