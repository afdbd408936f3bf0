import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { found, saysFound } from './found.ts';

const schema = z.strictObject({
  kind: z.enum(['request', 'first']).default('first'),
  level: z.int().min(1).max(3).default(1),
  models: z.array(z.string().trim().min(1)).min(2).default(['a', 'b']),
  day: z.int().nullable().default(null),
});

test.each([
  [{ kind: 'letter' }, 'kind: expected one of "request"|"first", found "letter"'],
  [{ level: 'high' }, 'level: expected number, found "high"'],
  [{ level: 9 }, 'level: Too big: expected number to be <=3, found 9'],
  [{ models: ['a'] }, 'models: Too small: expected array to have >=2 items, found ["a"]'],
  [{ models: ['a', ' '] }, 'models.1: Too small: expected string to have >=1 characters, found ""'],
  [{ day: 'Monday' }, 'day: expected number, found "Monday"'],
  [{ lavel: 1 }, ': expected no such field, found "lavel"'],
  ['x'.repeat(200), `: expected object, found "${'x'.repeat(79)}…`],
])('%j: field, expected, found', (value, says) => {
  const { error } = schema.safeParse(value, { error: found });
  expect(error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([says]);
});

test('saysFound lets through what is right, with its defaults', () => {
  expect(saysFound(schema).parse({ level: 2 })).toEqual({
    kind: 'first',
    level: 2,
    models: ['a', 'b'],
    day: null,
  });
});

test('saysFound says so whoever asks, and names the field that should not be there', () => {
  const { error } = saysFound(schema).safeParse({ lavel: 1, level: 'high' }, { error: () => 'no' });
  expect(error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([
    'level: expected number, found "high"',
    'lavel: expected no such field, found "lavel"',
  ]);
});
