/** Languages that a library can have, by the code that folders and addresses begin with; which of them it has, `site.yaml` says. */
export const knownLanguages = ['zh', 'zh-hant', 'en'] as const;
export type Lang = (typeof knownLanguages)[number];
