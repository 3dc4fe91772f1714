import { expect, it } from 'vitest';
import { validHtml } from './valid-html.ts';

const page = (body: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title></head><body>${body}</body></html>`;

it.each([
  ['<main><h1>x</h1><p>y</p></main>', []],
  ['<p><div>x</div></p>', ["Stray end tag '</p>' — valid HTML (html-validate: close-order)"]],
  ['<ul><p>x</p></ul>', ['<p> element is not permitted as content under <ul> at html > body > ul > p — valid HTML (html-validate: element-permitted-content)']],
  ['<table><tr><td>x</td></tr></table><a href="x" aria-label="y">x</a>', []],
])('%s', (body, said) => expect(validHtml(page(body)).map((say) => say.join(' — '))).toEqual(said));
