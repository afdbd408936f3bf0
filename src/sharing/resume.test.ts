import { expect, test } from 'vitest';
import { openResumeLink, resumeFragment } from './resume.ts';

const backup =
  '{"format":"warm-hello-progress","version":1,"day":"2026-03-01","lessons":{"be-generic":{"steps":["see"],"answers":{},"rewrites":{}}}}';
const lessons = { 'be-generic': { steps: ['see'], answers: {}, rewrites: {} } };

test('progress travels in a fragment, and comes out as it went in', async () => {
  const fragment = (await resumeFragment(backup)) ?? '';
  expect(fragment).toMatch(/^progress-1\.[\w-]+[a-z]$/);
  for (const travelled of [`#${fragment}`, fragment, fragment.replaceAll('.', '%2E')]) {
    expect(await openResumeLink(travelled)).toEqual({ ok: true, lessons });
  }
});

test('a link that lost or changed something brings nothing back', async () => {
  const fragment = (await resumeFragment(backup)) ?? '';
  const cut = fragment.slice(0, -9);
  const changed = fragment.replace(/.z$/, (end) => (end === 'Az' ? 'Bz' : 'Az'));
  expect(await openResumeLink(cut)).toEqual({ ok: false, reason: 'truncated' });
  expect(await openResumeLink(changed)).toEqual({ ok: false, reason: 'damaged' });
});

test('other fragments are none of ours, and too much goes into none', async () => {
  for (const other of [
    '',
    '#',
    '#progress-heading',
    '#1.abc',
    `#progress-1.${'x'.repeat(20_000)}`,
  ]) {
    expect(await openResumeLink(other)).toBeUndefined();
  }
  const noise = Array.from({ length: 9_000 }, (_, i) => ((i + 1) * 7919 * 31).toString(36)).join();
  expect(await resumeFragment(noise)).toBeUndefined();
});
