/** Chinese is the first language; both stand in the address, so that neither is the odd one out. */
export const locales = {
  locales: [{ path: 'zh', codes: ['zh-CN', 'zh'] as [string, ...string[]] }, 'en'],
  defaultLocale: 'zh',
  routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
};
