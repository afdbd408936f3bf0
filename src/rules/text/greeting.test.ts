import { expect, test } from 'vitest';
import { calledBy } from './greeting.ts';
import { fold } from './lexicon.ts';
import { read } from './reading.ts';

test.each([
  ['Good morning dear Ana, hello', ['Ana']],
  ['Dear Prof. Haddad,', ['Haddad']],
  ['Bonjour Ana Lucía !', ['Ana', 'Lucía']],
  ['hey peter', ['peter']],
  ['Hi Ana and Peter, hello', ['Ana', 'Peter']],
  ['Hi Ana and hello', ['Ana']],
  ['Ana, I counted.', ['Ana']],
  ['Hi, Ana here.', ['Ana']],
  ['I counted.', []], // calls nobody
  ['', []],
])('calledBy %j is %j', (message, names) => {
  expect(calledBy(read(message), fold).map(({ raw }) => raw)).toEqual(names);
});
