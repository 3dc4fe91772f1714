import type { PageData } from '../../scripts/content/index.ts';
import type { Lang } from '../../scripts/languages/index.ts';
import { compareText } from '../../scripts/text/index.ts';
import type { Model, OwnPage } from './model.ts';
import { question } from './questions.ts';

/** A page of the library's own, such as the one that says what the library is. */
interface PageInfo {
  address: string;
  data: PageData;
}

const pageIn = ({ pages }: Model, lang: string, id: string): OwnPage | undefined =>
  pages.find(({ path }) => path.lang === lang && path.slug === id);

/** Undefined where there is no such page. */
export const pageInfo = question('page', (model, lang: Lang, id: string): PageInfo | undefined => {
  const page = pageIn(model, lang, id);
  return page && { address: page.address, data: page.data };
});

/** Languages that have a page: all that the library has, or the check says so. */
export const pageLanguages = question('page-languages', (model, id: string): Lang[] =>
  model.languages.filter((lang) => pageIn(model, lang, id)),
);

/** Links to the library's own pages that stand in the menu, or in the footer, as `site.yaml` orders them. */
export const pageLinks = question(
  'page-links',
  (model, lang: Lang, place: 'menu' | 'footer'): { address: string; title: string }[] => {
    const named = Object.keys(model.site.pages ?? {});
    const others = model.pages.filter(({ path }) => path.lang === lang && !named.includes(path.slug));
    return [...named, ...others.map(({ path }) => path.slug).sort(compareText)]
      .filter((id) => (model.site.pages?.[id] ?? 'footer') === place)
      .flatMap((id) => pageIn(model, lang, id) ?? [])
      .map(({ address, data }) => ({ address, title: data.short ?? data.title }));
  },
);
