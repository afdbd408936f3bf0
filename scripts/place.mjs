// @ts-check
import { Stop } from './stop.mjs';

/**
 * Where the course will stand, read from `SITE_URL` and `BASE_PATH`: Astro's `site` and `base`.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {{ site?: string, base: string }}
 */
export function place(env) {
  const site = siteFrom(env.SITE_URL ?? '');
  return { ...(site !== '' && { site }), base: baseFrom(env.BASE_PATH ?? '') };
}

/** @param {string} text */
function siteFrom(text) {
  if (text === '') return '';
  const wrong = (/** @type {string} */ found) =>
    new Stop(
      `SITE_URL: expected an http or https address without a path, such as https://example.org, found ${JSON.stringify(text)}${found}.`,
    );
  if (!URL.canParse(text)) throw wrong('');
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol)) throw wrong('');
  if (url.pathname !== '/') {
    throw wrong(`. Put its path into BASE_PATH: SITE_URL=${url.origin} BASE_PATH=${url.pathname}`);
  }
  if (url.href !== `${url.origin}/`) throw wrong(`, with more than an address`);
  return url.origin;
}

/** @param {string} text */
function baseFrom(text) {
  const names = text.split('/').filter((name) => name !== '');
  const wrong = names.find((name) => /^\.+$/.test(name) || !/^[\w.~-]+$/.test(name));
  if (wrong !== undefined) {
    throw new Stop(
      `BASE_PATH: expected names of letters, digits, ".", "_", "~" or "-" between slashes, such as /warm/hello/, found ${JSON.stringify(wrong)} in ${JSON.stringify(text)}.`,
    );
  }
  return names.length === 0 ? '/' : `/${names.join('/')}/`;
}
