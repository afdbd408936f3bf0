import { describe, expect, test } from 'vitest';
import { place } from './place.mjs';

describe('place', () => {
  test.each([
    [{}, { base: '/' }],
    [{ SITE_URL: '', BASE_PATH: '' }, { base: '/' }],
    [{ SITE_URL: 'https://example.org/' }, { site: 'https://example.org', base: '/' }],
    [{ SITE_URL: 'http://localhost:8080' }, { site: 'http://localhost:8080', base: '/' }],
    [{ BASE_PATH: '/' }, { base: '/' }],
    [{ BASE_PATH: 'hello' }, { base: '/hello/' }],
    [{ BASE_PATH: '/warm/hello' }, { base: '/warm/hello/' }],
    [{ BASE_PATH: '//warm//hello//' }, { base: '/warm/hello/' }],
    [{ BASE_PATH: '/v1.2/~ana/' }, { base: '/v1.2/~ana/' }],
  ])('reads %j', (env, expected) => {
    expect(place(env)).toEqual(expected);
  });

  test.each([
    'example.org',
    '/course',
    'ftp://example.org',
    'https://',
    'https://example.org/?a',
    'https://example.org/#a',
    'https://ana@example.org/',
  ])('refuses %j as SITE_URL', (SITE_URL) => {
    expect(() => place({ SITE_URL })).toThrow(
      `SITE_URL: expected an http or https address without a path, such as https://example.org, found "${SITE_URL}"`,
    );
  });

  test('says where the path of a site belongs', () => {
    expect(() => place({ SITE_URL: 'https://ana.github.io/hello/' })).toThrow(
      'Put its path into BASE_PATH: SITE_URL=https://ana.github.io BASE_PATH=/hello/',
    );
  });

  test.each([
    ['https://example.org/hello', 'https:'],
    ['C:/Program Files/Git/hello/', 'C:'], // what Git Bash on Windows makes of /hello/
    ['/warm hello/', 'warm hello'],
    ['/a/../b/', '..'],
    ['/a?b/', 'a?b'],
  ])('refuses %j as BASE_PATH', (BASE_PATH, found) => {
    expect(() => place({ BASE_PATH })).toThrow(
      `such as /warm/hello/, found "${found}" in "${BASE_PATH}".`,
    );
  });
});
