/** An id as XML has it, which begins with a letter and has no slash: `overview/status/s1.1` -> `i-overview.status.s1.1`. */
export const xmlId = (id: string): string => `i-${id.replaceAll('/', '.').replace(/[^\p{L}\p{N}._-]/gu, '_')}`;
