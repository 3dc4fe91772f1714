import { describe, expect, it } from 'vitest';
import { wrongDoi, wrongIsbn, wrongIssn, wrongOrcid } from './check-digits.ts';

describe('numbers of the catalogues', () => {
  it.each([
    ['an ISBN of thirteen digits', wrongIsbn, '978-0-306-40615-7'],
    ['one without hyphens', wrongIsbn, '9780306406157'],
    ['one whose check digit is 0', wrongIsbn, '978-3-16-148410-0'],
    ['an ISBN of ten digits', wrongIsbn, '0-306-40615-2'],
    ['one that ends in X', wrongIsbn, '0-8044-2957-X'],
    ['an ISSN', wrongIssn, '0378-5955'],
    ['one that ends in X', wrongIssn, '2434-561X'],
    ['an ORCID', wrongOrcid, '0000-0002-1825-0097'],
    ['one that ends in X', wrongOrcid, '0000-0002-1694-233X'],
    ['a DOI', wrongDoi, '10.1000/182'],
    ['one with brackets', wrongDoi, '10.1016/S0735-1097(98)00347-7'],
  ])('%s is right', (_, wrong, value) => expect(wrong(value)).toBeUndefined());

  it.each([
    ['an ISBN with a wrong check digit', wrongIsbn, '978-0-306-40615-8', { expected: '7' }],
    ['two digits changed about', wrongIsbn, '978-0-360-40615-7', { expected: '5' }],
    ['an ISBN of ten digits', wrongIsbn, '0-8044-2957-1', { expected: 'X' }],
    ['an ISBN of twelve digits', wrongIsbn, '978-0-306-4061-7', { form: true }],
    ['an ISSN', wrongIssn, '0378-5954', { expected: '5' }],
    ['an ISSN without its hyphen', wrongIssn, '03785955', { form: true }],
    ['an ORCID', wrongOrcid, '0000-0002-1825-0098', { expected: '7' }],
    ['an ORCID as an address', wrongOrcid, 'https://orcid.org/0000-0002-1825-0097', { form: true }],
    ['a DOI as an address', wrongDoi, 'https://doi.org/10.1000/182', { form: true }],
    ['a DOI with a space', wrongDoi, '10.1000/18 2', { form: true }],
  ])('%s is wrong', (_, wrong, value, fault) => expect(wrong(value)).toEqual(fault));
});
