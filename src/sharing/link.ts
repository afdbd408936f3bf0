import { contentLimit, fragmentLimit, sealed, stripped, unsealed } from './envelope.ts';
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

const version = 1;
// The first links of version 1 had a letter before the number.
const versionPattern = /^v?([1-9]\d{0,3})\./;
const versionStart = /^(?:v|v?[1-9]\d{0,3})$/;

const fault = (reason: LinkFault): DecodedLink => ({ ok: false, reason });

/** Whether a whole URL is short enough to be sent. */
export const fits = (url: string): boolean => url.length <= urlLimit;

/**
 * A page as a URL's fragment, without `#`: letters, digits, `.`, `-` and `_`, with a letter last.
 * Rejects with a `RangeError` a page that no link may say, or that is beyond 16 KiB.
 */
export async function encodeFragment(page: SharedPage): Promise<string> {
  const json = writePage(page);
  const fragment = `${version}.${await sealed(json)}`;
  const bytes = new TextEncoder().encode(json).length;
  if (bytes > contentLimit || fragment.length > fragmentLimit) {
    throw new RangeError(
      `Expected a page of at most ${contentLimit} bytes and a link of at most ${fragmentLimit} characters, found ${bytes} and ${fragment.length}`,
    );
  }
  return fragment;
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

  const content = await unsealed(link.slice(start.length));
  if (!content.ok) return fault(content.reason);
  const page = readPage(content.text);
  return page === undefined ? fault('wrong-shape') : { ok: true, page };
}
