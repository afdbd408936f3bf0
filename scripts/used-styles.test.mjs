import { expect, test } from 'vitest';
import { usedStyles } from './used-styles.mjs';

test.each([
  ['.card{top:0}.gone{top:0}', '<p class="card">', '.card{top:0}'],
  ['.card,.gone .card{top:0}', '<p class="card">', '.card,.gone .card{top:0}'],
  // A class may be given by a script.
  ['.card{top:0}', 'part.classList.add(`card`)', '.card{top:0}'],
  ['h4{top:0}#end{top:0}p{top:0}', '<p>', 'p{top:0}'],
  // States and what is said of others are no names.
  ['p:focus-visible{top:0}p::before{left:0}', '<p>', 'p:focus-visible{top:0}p:before{left:0}'],
  [':is(.gone,p):not(.other){top:0}', '<p>', ':is(.gone,p):not(.other){top:0}'],
  ['p[data-state=open]{top:0}*{left:0}', '<p>', 'p[data-state=open]{top:0}*{left:0}'],
  [
    '@layer base,parts;@layer parts{.gone{top:0}@media print{.gone{top:0}p{top:0}}}',
    '<p>',
    '@layer base;@layer parts{@media print{p{top:0}}}',
  ],
  [
    '@keyframes grow{to{top:0}}@page{margin:1cm}',
    '',
    '@keyframes grow{to{top:0}}@page{margin:1cm}',
  ],
])('of %j with %j, %j stays', (css, text, kept) => {
  expect(usedStyles(css, text)).toBe(kept);
});
