import type { CheckMessages } from '../../check-messages.ts';

const NAMES = { isbn: 'ISBN', issn: 'ISSN', doi: 'DOI', orcid: 'ORCID' };
const EXAMPLES = {
  isbn: '应是10位或13位数字，例如978-0-306-40615-7',
  issn: '应是8位数字，中间一个连字符，例如0378-5955',
  doi: '只写号码，前面不带网址，例如10.1000/182',
  orcid: '只写号码，前面不带网址，例如0000-0002-1825-0097',
};

export const identifiers: CheckMessages['identifiers'] = {
  form: (kind, value) => [`“${value}”不是${NAMES[kind]}`, EXAMPLES[kind], '请改正'],
  checkDigit: (kind, value, expected) => [
    `“${value}”不是${NAMES[kind]}：有一位数字不对`,
    `按校验规则，末位应是${expected}`,
    '请与原件核对',
  ],
};
