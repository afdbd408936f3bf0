/** What /about/ promises, in the words that are the names of the end-to-end tests that try it. */
export const promises = {
  stays: 'What you write stays on your device until you yourself take it with you.',
  nobodyElse: 'The pages ask no other site for anything, from the first lesson to your own page.',
  nothingLater:
    'A page that has come asks for nothing more. Only the copy of the course comes after it, from the same place.',
  noCookie: 'There are no cookies.',
  nothingBefore: 'Nothing of yours is kept before you do something.',
  allGone: '“Delete my progress” deletes all that was kept here, and nothing of other pages.',
} as const;
