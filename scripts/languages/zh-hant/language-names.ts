import type { Lang } from '../codes.ts';

/** `Intl.DisplayNames` has 英語, the spoken language; a text is in 英文. */
export const languageNames: Record<Lang, string> = { zh: '簡體中文', 'zh-hant': '中文', en: '英文' };
