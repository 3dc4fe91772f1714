import { addresses } from '../../scripts/addresses.ts';
import { catalogue } from '../../scripts/languages/index.ts';
import { defaultLanguage, languageName, pageLinks, reportsIn, siteData, siteLanguages } from '../library/index.ts';
import { absolute } from '../urls.ts';

/**
 * What the library has, for programs that read for people (https://llmstxt.org). The build adds the texts in Markdown that
 * were made (scripts/publications/).
 */
export function GET(): Response {
  const { name, tagline } = siteData();
  const first = defaultLanguage();
  const sections = siteLanguages().map((lang) => {
    const { interface: words, publications } = catalogue(lang);
    const links = [
      line(words.library, addresses.library(lang)),
      ...reportsIn(lang).flatMap(({ id, title, address, data }) => [
        line(title, address, data.summary[lang]),
        line(publications.llms.onePage(title), addresses.whole(lang, id)),
      ]),
      ...pageLinks(lang, 'footer').map(({ title, address }) => line(title, address)),
    ];
    return [`## ${languageName(lang).name}`, '', ...links, ''];
  });
  return new Response([`# ${name[first]}`, '', `> ${tagline[first]}`, '', ...sections.flat()].join('\n'));
}

const line = (text: string, address: string, about?: string): string =>
  `- [${text.replace(/[[\]]/g, '\\$&')}](${absolute(address)})${about === undefined ? '' : `: ${about}`}`;
