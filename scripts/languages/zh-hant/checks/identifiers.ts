import type { CheckMessages } from '../../check-messages.ts';

const NAMES = { isbn: 'ISBN', issn: 'ISSN', doi: 'DOI', orcid: 'ORCID' };
const EXAMPLES = {
  isbn: '應是10位或13位數字，例如978-0-306-40615-7',
  issn: '應是8位數字，中間一個連字號，例如0378-5955',
  doi: '只寫號碼，前面不帶網址，例如10.1000/182',
  orcid: '只寫號碼，前面不帶網址，例如0000-0002-1825-0097',
};

export const identifiers: CheckMessages['identifiers'] = {
  form: (kind, value) => [`「${value}」不是${NAMES[kind]}`, EXAMPLES[kind], '請改正'],
  checkDigit: (kind, value, expected) => [
    `「${value}」不是${NAMES[kind]}：有一位數字不對`,
    `按檢查碼的算法，末位應是${expected}`,
    '請與原件核對',
  ],
};
