/** What a reader who tells of an error need not write: it is filled in. */
interface Told {
  subject: string;
  body: string;
}

/** Names of the two fields in the address of a form for a new issue: GitLab's, and those of GitHub, Forgejo and Gitea. */
const ISSUE_FORMS: [path: RegExp, subject: string, body: string][] = [
  [/\/-\/(?:issues|work_items)\/new\/?$/, 'issue[title]', 'issue[description]'],
  [/\/issues\/new(?:\/choose)?\/?$/, 'title', 'body'],
];

/**
 * Where a link leads that tells of an error: `to` is an e-mail address, the address of a repository's form for a new issue, or
 * of any other page, which is led to as it is. Mail as RFC 6068 has it: percent-encoded UTF-8, lines that end in CRLF.
 */
export function errorReport(to: string, { subject, body }: Told): string {
  if (!to.includes('://')) {
    const recipient = to.split('@').map(encodeURIComponent).join('@');
    const text = body.replaceAll('\n', '\r\n');
    return `mailto:${recipient}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
  }
  const url = new URL(to);
  const form = ISSUE_FORMS.find(([path]) => path.test(url.pathname));
  if (!form) return to;
  url.searchParams.set(form[1], subject);
  url.searchParams.set(form[2], body);
  return url.href;
}
