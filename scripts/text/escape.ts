/** Text that is put into HTML, between tags or in a value. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const SIGNS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** `&amp;` or `&#38;` -> `&`: the signs that HTML and XML have to write so; any other stays as it is written. */
export const unescapeHtml = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{2,3})|(\w+));/g, (all, code?: string, name?: string) =>
        code === undefined ? (SIGNS[name!] ?? all) : String.fromCharCode(Number(code)),
      )
    : text;

/** JSON to stand in a `<script>` of a page, which no text in it can close. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
