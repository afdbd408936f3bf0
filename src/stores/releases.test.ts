import { describe, expect, test } from 'vitest';
import releases from './releases.json';
import { mergedProgress, nothingYet, readSaved, writeSaved } from './saved.ts';
import type { LessonProgress, Rewrite } from './saved.ts';

// What each release saved, word for word. An entry is never changed or taken out: somebody's browser holds it. A release
// that saves something new adds one.
describe.each(releases)('what was saved by $release', ({ saved, progress }) => {
  test('is read whole', () => {
    expect(readSaved(saved)).toEqual({ progress, condition: 'whole' });
  });

  test('says the same when it has been saved anew, once or twice', () => {
    const once = writeSaved(readSaved(saved).progress);
    expect(readSaved(once)).toEqual({ progress, condition: 'whole' });
    expect(writeSaved(readSaved(once).progress)).toBe(once);
  });

  test('loses nothing when it is joined with nothing', () => {
    const { progress: read } = readSaved(saved);
    expect(mergedProgress(nothingYet, read, nothingYet)).toEqual(progress);
    expect(mergedProgress(nothingYet, nothingYet, read)).toEqual(progress);
  });

  test('is understood by a reader that finds more in it than it knows', () => {
    const later = JSON.stringify({ ...JSON.parse(saved), mood: 'warm' });
    expect(readSaved(later).progress).toEqual(progress);
  });
});

test('the newest release saves every field there is', () => {
  // A field that is added or renamed doesn't compile here until it is named, and fails until a release has it.
  const fields: Record<keyof LessonProgress, true> = {
    steps: true,
    answers: true,
    rewrites: true,
    finishedOn: true,
    again: true,
    days: true,
  };
  const ofRewrites: Record<keyof Rewrite, true> = {
    text: true,
    passedText: true,
    tries: true,
    passedOn: true,
  };
  const newest = readSaved(releases.at(-1)?.saved).progress;
  expect(Object.keys(newest).toSorted()).toEqual(Object.keys(fields).toSorted());
  expect(Object.keys(newest.rewrites['note'] ?? {}).toSorted()).toEqual(
    Object.keys(ofRewrites).toSorted(),
  );
});
