import type { Messages } from '../../message.ts';

const NAMES = { isbn: 'ISBN', issn: 'ISSN', doi: 'DOI', orcid: 'ORCID' };
const EXAMPLES = {
  isbn: 'ten digits or thirteen, such as 978-0-306-40615-7',
  issn: 'eight digits with a hyphen in the middle, such as 0378-5955',
  doi: 'the number alone, without an address before it, such as 10.1000/182',
  orcid: 'the number alone, without an address before it, such as 0000-0002-1825-0097',
};
type Kind = keyof typeof NAMES;

export const identifiers = {
  form: (kind: Kind, value: string) => [`“${value}” is no ${NAMES[kind]}`, EXAMPLES[kind], 'correct it'],
  checkDigit: (kind: Kind, value: string, expected: string) => [
    `“${value}” is no ${NAMES[kind]}: one of its digits is wrong`,
    `by calculation the last would be ${expected}`,
    'compare it with the document',
  ],
} satisfies Messages;
