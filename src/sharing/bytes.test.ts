import { describe, expect, test } from 'vitest';
import { base64url, checksum, deflated, fromBase64url, inflated } from './bytes.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('base64url', () => {
  test.each([
    ['', ''],
    ['f', 'Zg'],
    ['fo', 'Zm8'],
    ['foo', 'Zm9v'],
    ['~~?>', 'fn4_Pg'],
    ['\u07fe', '374'],
  ])('of %j is %j, and back', (text, encoded) => {
    expect(base64url(bytesOf(text))).toBe(encoded);
    expect(fromBase64url(encoded)).toEqual(bytesOf(text));
  });

  test.each(['Zh', 'Zm9', 'Zg==', 'Zg=', 'Z', 'Zm 9v', 'Zm9v\n', 'Zm+_', 'Zm/_', 'é'])(
    'is not %j',
    (text) => {
      expect(fromBase64url(text)).toBe(undefined);
    },
  );
});

test('checksum is the CRC-32 of gzip', () => {
  expect(checksum(bytesOf('123456789'))).toBe(0xcb_f4_39_26);
});

describe('deflated', () => {
  test.each(['', 'a', 'abc'.repeat(10_000)])('comes back whole: case %#', async (text) => {
    const body = await deflated(bytesOf(text));
    expect(await inflated(body, text.length)).toEqual(bytesOf(text));
  });

  test('stops at the limit', async () => {
    expect(await inflated(await deflated(bytesOf('abc')), 2)).toBe(undefined);
  });
});
