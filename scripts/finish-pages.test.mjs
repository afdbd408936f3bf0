import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { finished } from './finish-pages.mjs';

const policy = (script, style) =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src ${script}; style-src ${style};">`;
const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const written = policy("'self' 'sha256-old='", "'self' 'sha256-older='");
const files = {
  '/a/_astro/page.css': 'p{margin:0}\n',
  '/a/_astro/quiz.js': 'import{part}from"./part.js";part()',
  '/a/_astro/write.js': 'import{grade}from"./rules.js";import"./part.js";grade()',
  '/a/_astro/part.js': 'export const part=()=>{}',
  '/a/_astro/rules.js': `export const grade=()=>{}${' '.repeat(50_000)}`,
};
const read = (address) => files[address];
const page = (head, body = '') =>
  `<head><meta charset="utf-8">${head}${written}</head><body>${body}</body>`;

describe('finished', () => {
  test('gathers all styles in one, in their order, and names its hash alone', () => {
    const html = page(
      '<style>b{color:red}</style><link rel="stylesheet" href="/a/_astro/page.css"><style>i{top:0}</style>',
      '<p><b></b><i></i></p>',
    );
    const css = 'b{color:red}p{margin:0}i{top:0}';
    expect(finished(html, 'index.html', read)).toBe(
      `<head><meta charset="utf-8">${policy("'self'", hash(css))}<style>${css}</style></head><body><p><b></b><i></i></p></body>`,
    );
  });

  test('puts the policy before all that it governs, with the hash of every script that stands in the page', () => {
    expect(finished(page('<script>go()</script>'), 'index.html', read)).toBe(
      `<head><meta charset="utf-8">${policy(`'self' ${hash('go()')}`, "'none'")}<script>go()</script></head><body></body>`,
    );
  });

  test('asks at once for what scripts import, and lets none wait for the rules', () => {
    const write = '<script type="module" src="/a/_astro/write.js"></script>';
    const quiz = '<script type="module" src="/a/_astro/quiz.js"></script>';
    const link = (name) => `<link rel="modulepreload" href="/a/_astro/${name}.js">`;
    expect(finished(page('', `${write}<p>Text</p>${quiz}`), 'index.html', read)).toBe(
      `<head><meta charset="utf-8">${policy("'self'", "'none'")}${link('part')}</head>` +
        `<body><p>Text</p>${quiz}${link('rules')}${write}</body>`,
    );
  });

  test.each([
    ['<head><meta charset="utf-8"></head>', 'content security policy'],
    [`<head>${written}</head>`, 'charset'],
  ])('refuses %j', (html, missing) => {
    expect(() => finished(html, 'a/index.html', read)).toThrow(
      new RegExp(`^a/index.html: expected .*${missing}.*, found none`),
    );
  });
});
