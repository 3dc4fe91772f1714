import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { skeletonOf } from '../html-skeleton.ts';
import { htmlValidateConfig } from '../html-validate-config.ts';
import type { Message } from '../problem.ts';
import { type Html, shorten } from '../element.ts';
import type { Page } from '../site.ts';

/** The loader works the configuration out anew for each page, which takes longer than the page: keep it. */
class OneConfig extends StaticConfigLoader {
  private kept: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;
  override getConfigFor(handle: string): ReturnType<StaticConfigLoader['getConfigFor']> {
    return (this.kept ??= super.getConfigFor(handle));
  }
}

let validator: HtmlValidate | undefined;

/** Builds of pages in which nothing was wrong, and of the blocks in them. */
const valid = new Set<string>();

/** The page is valid HTML, as html-validate sees it. */
export function validHtml({ html, root, elements }: Pick<Page, keyof Html | 'html'>): Message[] {
  if (!root) return validWhole(html);
  const skeleton = skeletonOf({ root, elements }, (block) => valid.has(block));
  if (valid.has(skeleton.signature)) return [];
  if (validWhole(skeleton.html).length > 0) return validWhole(html);
  for (const build of [skeleton.signature, ...skeleton.blocks]) valid.add(build);
  return [];
}

/** The same, every word of it read. */
export function validWhole(html: string): Message[] {
  validator ??= new HtmlValidate(new OneConfig(htmlValidateConfig));
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ message, ruleId, selector }): Message => [
      `${message}${selector ? ` at ${shorten(selector)}` : ''}`,
      `valid HTML (html-validate: ${ruleId})`,
    ]),
  );
}
