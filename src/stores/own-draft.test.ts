import { expect, test } from 'vitest';
import { readDraft } from './own-draft.ts';

test.each([
  ['{"name":"Hana","message":"Hi\\n👋"}', { name: 'Hana', message: 'Hi\n👋' }],
  ['{}', {}],
  ['{"name":7,"Bad Name":"x","about":null,"headline":"h"}', { headline: 'h' }],
  ['{bad', undefined],
  ['null', undefined],
  ['[1]', undefined],
  ['"x"', undefined],
  ['', undefined],
])('reads %s', (text, draft) => {
  expect(readDraft(text)).toEqual(draft);
});

test('takes no prototype and no flood', () => {
  const draft = readDraft(
    JSON.stringify({
      ...Object.fromEntries(
        Array.from({ length: 1_000 }, (_, index) => [`f-${'x'.repeat(index % 9)}`, 'y']),
      ),
      about: 'z'.repeat(100_000),
    }).replace('{', '{"__proto__":{"x":1},'),
  );
  expect(draft?.['about']).toHaveLength(20_000);
  expect(Reflect.get({}, 'x')).toBeUndefined();
});
