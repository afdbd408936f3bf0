import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { largestVersion, qrCode, type QrCode } from './qr.ts';

/** Reads a code back as a phone does: from pixels, three to a module. */
function read({ modules, size }: QrCode): string | undefined {
  const scale = 3;
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let y = 0; y < width; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const dark = modules[Math.floor(y / scale)]?.[Math.floor(x / scale)];
      if (dark) pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  return jsQR(pixels, width, width)?.data;
}

test.each([60, 200, 400])('a link of %i characters reads back as it is', (length) => {
  const link = `https://warm-hello.example/completion/#1.`.padEnd(length, 'aB3-_z');
  const code = qrCode(link);
  expect(code && read(code)).toBe(link);
});

test('is as wide as its path says, and never finer than version 15', () => {
  const code = qrCode('x'.repeat(412));
  expect(code?.size).toBe(17 + 4 * largestVersion + 8);
  expect(qrCode('x'.repeat(413))).toBeUndefined();
  expect(qrCode('x'.repeat(1_800))).toBeUndefined();
});
