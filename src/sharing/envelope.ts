import { base64url, checksum, deflated, fromBase64url, inflated } from './bytes.ts';

/** The longest fragment that is looked at, in characters. */
export const fragmentLimit = 16 * 1024;
/** The most that a fragment may hold once it is unpacked, in bytes of UTF-8. */
export const contentLimit = 64 * 1024;

// Two bytes of length and four of checksum, so that they fill eight characters on their own.
const headBytes = 6;
const headCharacters = 8;
/** Base64url may end in `-` or `_`, which programs that find links in text leave out. */
const last = 'z';

/** What was sealed, or why it can't be had; for `truncated` it helps to ask for the whole link again. */
export type Unsealed =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: 'truncated' | 'damaged' | 'too-large' };

const fault = (reason: 'truncated' | 'damaged' | 'too-large'): Unsealed => ({ ok: false, reason });

function head(body: Uint8Array): Uint8Array {
  const length = [body.length >>> 8, body.length & 0xff];
  const crc = checksum(Uint8Array.from([...length, ...body]));
  return Uint8Array.from([
    ...length,
    crc >>> 24,
    (crc >>> 16) & 0xff,
    (crc >>> 8) & 0xff,
    crc & 0xff,
  ]);
}

/** A text, packed for a URL's fragment with its length and a checksum: letters, digits, `-`, `_`, and a letter last. */
export async function sealed(text: string): Promise<string> {
  const body = await deflated(new TextEncoder().encode(text));
  return `${base64url(Uint8Array.from([...head(body), ...body]))}${last}`;
}

/** The text that `sealed` packed, and nothing that was changed since. Never rejects. */
export async function unsealed(payload: string): Promise<Unsealed> {
  if (payload.length < headCharacters) return fault('truncated');
  const lengthBytes = fromBase64url(payload.slice(0, headCharacters))?.subarray(0, 2);
  if (lengthBytes === undefined) return fault('damaged');
  const [high = 0, low = 0] = lengthBytes;
  const characters = Math.ceil(((headBytes + high * 256 + low) * 4) / 3) + last.length;
  if (payload.length < characters) return fault('truncated');
  if (payload.length > characters || !payload.endsWith(last)) return fault('damaged');

  const bytes = fromBase64url(payload.slice(0, -last.length));
  const body = bytes?.slice(headBytes);
  if (bytes === undefined || body === undefined) return fault('damaged');
  if (head(body).some((byte, index) => byte !== bytes[index])) return fault('damaged');

  try {
    const content = await inflated(body, contentLimit);
    if (content === undefined) return fault('too-large');
    return {
      ok: true,
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content),
    };
  } catch {
    return fault('damaged');
  }
}

/** A fragment as it was made: without what a browser or a chat has put around or into it. */
export function stripped(fragment: string): string | undefined {
  const [plain = ''] = fragment.split(':~:', 1);
  if (!plain.includes('%')) return plain.replace(/^#/, '');
  try {
    return decodeURIComponent(plain).replace(/^#/, '');
  } catch {
    return undefined;
  }
}
