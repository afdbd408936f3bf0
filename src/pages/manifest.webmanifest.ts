import type { APIRoute } from 'astro';
import { lessons } from '../lessons.ts';
import { path } from '../paths.ts';
import { themeColours } from '../theme-colours.ts';
import { dontWords } from '../virtues.ts';

/** Lets the course be installed like an app, with its six lessons as shortcuts. */
const manifest = {
  id: path(),
  name: 'Warm Hello',
  short_name: 'Warm Hello',
  description: 'Six short lessons on writing to strangers on LinkedIn.',
  lang: 'en',
  dir: 'ltr',
  start_url: path(),
  scope: path(),
  display: 'standalone',
  background_color: themeColours.light,
  theme_color: themeColours.light,
  categories: ['education'],
  icons: [
    { src: path('icon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    { src: path('icons/192.png'), sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: path('icons/512.png'), sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: path('icons/maskable.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
  shortcuts: lessons.flatMap(({ id, entry: { data } }) =>
    data.dont === undefined
      ? []
      : {
          name: data.title,
          short_name: dontWords[data.dont].virtue,
          url: path(`lessons/${id}/`),
          icons: [{ src: path('icons/192.png'), sizes: '192x192', type: 'image/png' }],
        },
  ),
};

export const GET: APIRoute = () => Response.json(manifest);
