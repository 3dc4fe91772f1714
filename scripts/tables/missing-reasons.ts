/**
 * Why a cell has no value. `below` is less than the least that is shown, `<5`. (Nothing at all is a value: 0.)
 * The distinctions are those of official statistics; SDMX has them among its observation statuses.
 */
export const missingReasons = ['not_available', 'not_asked', 'suppressed', 'not_applicable', 'below'] as const;
export type MissingReason = (typeof missingReasons)[number];

/** How each is written where the text has no sign for it: in a library where an empty cell stands for one. */
export const usualSigns: Record<MissingReason, string> = {
  not_available: '—',
  not_asked: '…',
  suppressed: 'x',
  not_applicable: '/',
  below: '<',
};
