/** Languages that a library can have, by the code that folders and addresses begin with. The first is the default. */
export const languages = ['zh', 'en'] as const;
export type Lang = (typeof languages)[number];
