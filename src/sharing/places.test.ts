import { expect, test } from 'vitest';
import { addToProfile, placesFor } from './places.ts';

const link = 'https://warm-hello.example/completion/#1.AbC-_z';

test('every place gets the whole link, its hash escaped', () => {
  expect(placesFor(link, 'Read & see')).toEqual({
    mail: 'mailto:?subject=Read%20%26%20see&body=https%3A%2F%2Fwarm-hello.example%2Fcompletion%2F%231.AbC-_z',
    whatsApp:
      'https://wa.me/?text=Read%20%26%20see%20https%3A%2F%2Fwarm-hello.example%2Fcompletion%2F%231.AbC-_z',
    linkedIn:
      'https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fwarm-hello.example%2Fcompletion%2F%231.AbC-_z',
  });
});

test('LinkedIn’s form is filled in, with a month where there is one', () => {
  const entry = { name: 'Writing to strangers', organisation: 'Warm Hello', link };
  const fields = (address: string) => Object.fromEntries(new URL(address).searchParams);
  expect(fields(addToProfile({ ...entry, date: '2026-03-09' }))).toEqual({
    startTask: 'CERTIFICATION_NAME',
    name: 'Writing to strangers',
    organizationName: 'Warm Hello',
    issueYear: '2026',
    issueMonth: '3',
    certUrl: link,
  });
  expect(fields(addToProfile(entry))).toEqual({
    startTask: 'CERTIFICATION_NAME',
    name: 'Writing to strangers',
    organizationName: 'Warm Hello',
    certUrl: link,
  });
});
