import type { Lang } from '../codes.ts';

/** `Intl.DisplayNames` has 英语, the spoken language; a text is in 英文. */
export const languageNames: Record<Lang, string> = { zh: '中文', 'zh-hant': '繁体中文', en: '英文' };
