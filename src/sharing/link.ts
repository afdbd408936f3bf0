import { base64url, checksum, deflated, fromBase64url, inflated } from './bytes.ts';
import { readPage, writePage } from './page.ts';
import type { SharedPage } from './page.ts';

export { leaveOut } from './page.ts';
export type { SharedPage, SharedRewrite } from './page.ts';

/** Why a fragment opens no page; for `truncated` it helps to ask for the whole link again. */
export type LinkFault =
  'empty' | 'truncated' | 'damaged' | 'too-large' | 'newer-version' | 'wrong-shape';

export type DecodedLink =
  | { readonly ok: true; readonly page: SharedPage }
  | { readonly ok: false; readonly reason: LinkFault };

/** The longest whole URL, in characters, that chats and bookmarks carry uncut. */
export const urlLimit = 1_800;

const fragmentLimit = 16 * 1024;
const jsonLimit = 64 * 1024;
const version = 1;
// The first links of version 1 had a letter before the number.
const versionPattern = /^v?([1-9]\d{0,3})\./;
const versionStart = /^(?:v|v?[1-9]\d{0,3})$/;

// Two bytes of length and four of checksum, so that they fill eight characters on their own.
const headBytes = 6;
const headCharacters = 8;
/** Base64url may end in `-` or `_`, which programs that find links in text leave out. */
const last = 'z';

const fault = (reason: LinkFault): DecodedLink => ({ ok: false, reason });

/** Whether a whole URL is short enough to be sent. */
export const fits = (url: string): boolean => url.length <= urlLimit;

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

/**
 * A page as a URL's fragment, without `#`: letters, digits, `.`, `-` and `_`, with a letter last.
 * Rejects with a `RangeError` a page that no link may say, or that is beyond 16 KiB.
 */
export async function encodeFragment(page: SharedPage): Promise<string> {
  const json = new TextEncoder().encode(writePage(page));
  const body = await deflated(json);
  const fragment = `${version}.${base64url(Uint8Array.from([...head(body), ...body]))}${last}`;
  if (json.length > jsonLimit || fragment.length > fragmentLimit) {
    throw new RangeError(
      `Expected a page of at most ${jsonLimit} bytes and a link of at most ${fragmentLimit} characters, found ${json.length} and ${fragment.length}`,
    );
  }
  return fragment;
}

/** The fragment as it was made: without what a browser or a chat has put around or into it. */
function stripped(fragment: string): string | undefined {
  const [plain = ''] = fragment.split(':~:', 1);
  if (!plain.includes('%')) return plain.replace(/^#/, '');
  try {
    return decodeURIComponent(plain).replace(/^#/, '');
  } catch {
    return undefined;
  }
}

/**
 * The page that a fragment holds, or why it holds none; takes `location.hash` as it is, also when
 * percent-encoded or followed by `:~:`. Never rejects.
 */
export async function decodeFragment(fragment: string): Promise<DecodedLink> {
  if (fragment.length > fragmentLimit) return fault('too-large');
  const link = stripped(fragment);
  if (link === undefined) return fault('damaged');
  if (link === '') return fault('empty');
  if (versionStart.test(link)) return fault('truncated');
  const [start, number] = versionPattern.exec(link) ?? [];
  if (start === undefined) return fault('damaged');
  if (Number(number) > version) return fault('newer-version');

  const payload = link.slice(start.length);
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

  let json: string;
  try {
    const inflatedBytes = await inflated(body, jsonLimit);
    if (inflatedBytes === undefined) return fault('too-large');
    json = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(inflatedBytes);
  } catch {
    return fault('damaged');
  }
  const page = readPage(json);
  return page === undefined ? fault('wrong-shape') : { ok: true, page };
}
