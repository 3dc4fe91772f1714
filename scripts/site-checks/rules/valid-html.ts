import { createRequire } from 'node:module';
import type { HtmlValidate } from 'html-validate';
import { skeletonOf } from '../html-skeleton.ts';
import { htmlValidateConfig } from '../html-validate-config.ts';
import type { Message } from '../problem.ts';
import { type Html, shorten } from '../element.ts';
import type { Page } from '../site.ts';

let validator: HtmlValidate | undefined;

/** It takes a third of a second to load: where all pages are as they were, nobody asks for it. */
function openValidator(): HtmlValidate {
  const { HtmlValidate, StaticConfigLoader } = createRequire(import.meta.url)(
    'html-validate',
  ) as typeof import('html-validate');
  /** The loader works the configuration out anew for each page, which takes longer than the page: keep it. */
  class OneConfig extends StaticConfigLoader {
    private kept: ReturnType<typeof StaticConfigLoader.prototype.getConfigFor> | undefined;
    override getConfigFor(handle: string): ReturnType<typeof StaticConfigLoader.prototype.getConfigFor> {
      return (this.kept ??= super.getConfigFor(handle));
    }
  }
  return new HtmlValidate(new OneConfig(htmlValidateConfig));
}

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
  validator ??= openValidator();
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ message, ruleId, selector }): Message => [
      `${message}${selector ? ` at ${shorten(selector)}` : ''}`,
      `valid HTML (html-validate: ${ruleId})`,
    ]),
  );
}
