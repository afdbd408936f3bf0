import { describe, expect, test } from 'vitest';
import { withPolicyFirst } from './csp-first.mjs';

const policy = `<meta http-equiv="content-security-policy" content="default-src 'none';">`;

describe('withPolicyFirst', () => {
  test('moves the policy before all that it governs', () => {
    const html = `<head><meta charset="utf-8"><script src="a.js"></script>${policy}</head>`;
    expect(withPolicyFirst(html, 'index.html')).toBe(
      `<head><meta charset="utf-8">${policy}<script src="a.js"></script></head>`,
    );
  });

  test.each([
    ['<head><meta charset="utf-8"></head>', 'content security policy'],
    [`<head>${policy}</head>`, 'charset'],
  ])('refuses %j', (html, missing) => {
    expect(() => withPolicyFirst(html, 'a/index.html')).toThrow(
      new RegExp(`^a/index.html: expected .*${missing}.*, found none`),
    );
  });
});
