import { encode } from 'uqr';

/** The largest QR code that phones read well from a screen: 77 modules wide. */
export const largestVersion = 15;

/** A QR code as an SVG path in a square of `size` units, its quiet zone of four modules included. */
export interface QrCode {
  readonly path: string;
  readonly size: number;
  /** Row by row; `true` is dark. */
  readonly modules: readonly (readonly boolean[])[];
}

/** The QR code of a text, or nothing where it would be too fine to read. */
export function qrCode(text: string): QrCode | undefined {
  let modules: boolean[][];
  try {
    modules = encode(text, { ecc: 'M', maxVersion: largestVersion, border: 4 }).data;
  } catch {
    return undefined;
  }
  const path = modules
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return { path, size: modules.length, modules };
}
