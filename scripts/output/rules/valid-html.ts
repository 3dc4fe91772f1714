import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { htmlValidateConfig } from '../htmlvalidate.ts';
import type { Saying } from '../problem.ts';
import { shorten } from '../html.ts';

/** The loader works the configuration out anew for each page, which takes longer than the page: keep it. */
class OneConfig extends StaticConfigLoader {
  private kept: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;
  override getConfigFor(handle: string): ReturnType<StaticConfigLoader['getConfigFor']> {
    return (this.kept ??= super.getConfigFor(handle));
  }
}

let validator: HtmlValidate | undefined;

/** The page is valid HTML, as html-validate sees it. */
export function validHtml(html: string): Saying[] {
  validator ??= new HtmlValidate(new OneConfig(htmlValidateConfig));
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) => messages.map(({ message, ruleId, selector }): Saying => [`${message}${selector ? ` at ${shorten(selector)}` : ''}`, `valid HTML (html-validate: ${ruleId})`]));
}
