import { describe, expect, it } from 'vitest';
import { errorReport } from './error-report.ts';

const told = { subject: '“产量”有误', body: '网址：https://example.org/zh/tea/#p1\n版本：2026年11月30日\n' };

describe('an error is told', () => {
  it('by mail, with Chinese and line ends as mail has them', () => {
    const link = errorReport('editors@example.org', told);
    expect(link).toMatch(/^mailto:editors@example\.org\?subject=%E2%80%9C%E4%BA%A7%E9%87%8F[\w%]+&body=[\w%.-]+$/);
    const { searchParams } = new URL(link);
    expect(searchParams.get('subject')).toBe(told.subject);
    expect(searchParams.get('body')).toBe(told.body.replaceAll('\n', '\r\n'));
  });
  it('to an address with signs of its own', () =>
    expect(errorReport('a+b&c?d@example.org', { subject: 's', body: 'b' })).toBe(
      'mailto:a%2Bb%26c%3Fd@example.org?subject=s&body=b',
    ));
  it.each([
    ['https://github.com/owner/reports/issues/new', 'title', 'body'],
    ['https://github.com/owner/reports/issues/new?labels=text', 'title', 'body'],
    ['https://codeberg.org/owner/reports/issues/new', 'title', 'body'],
    ['https://gitlab.com/owner/reports/-/issues/new', 'issue[title]', 'issue[description]'],
  ])('as an issue at %s', (to, title, body) => {
    const { origin, searchParams } = new URL(errorReport(to, told));
    expect(origin).toBe(new URL(to).origin);
    expect(searchParams.get(title)).toBe(told.subject);
    expect(searchParams.get(body)).toBe(told.body);
    expect(searchParams.get('labels')).toBe(new URL(to).searchParams.get('labels'));
  });
  it('on any other page without fields that it may not have', () =>
    expect(errorReport('https://example.org/contact', told)).toBe('https://example.org/contact'));
});
