import type { ConfigData } from 'html-validate';

/**
 * What html-validate holds pages against: its standard set, which follows the HTML Living Standard and WAI-ARIA.
 * Left out are rules that other checks have (`no-dup-id`, see unique-ids.ts; what links lead to, see links.ts)
 * and those that are about how the source looks, since nobody reads it.
 */
export const htmlValidateConfig: ConfigData = {
  root: true,
  extends: ['html-validate:standard'],
  rules: {
    'attr-spacing': 'off',
    'no-dup-id': 'off',
    'no-raw-characters': 'off',
    // Everything comes from the site itself, so that a checksum would protect nothing.
    'require-sri': 'off',
  },
};
