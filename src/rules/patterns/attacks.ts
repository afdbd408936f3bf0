import { RegExpParser, type AST } from '@eslint-community/regexpp';
import type { Pattern } from './made.ts';

/**
 * Test helper: strings of a length on which a pattern would take its time, were it able to. Each loop of the pattern is
 * fed, after what stands before it, with as many of its own turns as fit, then with something that ends the match; and
 * the way to each loop is walked again and again, as a match may begin anywhere.
 */
export function attacksOn({ source, flags }: Pattern, length: number): string[] {
  const unicode = flags.includes('u');
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode });
  const attacks: string[] = [];
  const add = (before: string, turn: string, after: string) => {
    if (turn === '') return;
    const room = Math.max(0, length - before.length - after.length);
    attacks.push(before + turn.repeat(Math.ceil(room / turn.length)).slice(0, room) + after);
  };
  const sample = sampler(flags);
  for (const whole of sample.several(pattern)) add('', whole, '\0');
  for (const { before, loop } of loops(pattern, '', sample)) {
    for (const turn of sample.several(loop)) {
      add(before, turn, '\0');
      add(before, turn, ' \0 ');
      add('', before + turn, '\0');
      // A word, where the loop takes words; a letter of one, where it takes letters.
      add(before, `${turn.slice(0, 1)}${'really'}`, '\0');
      add(before, turn.trim(), '\0');
    }
    add('', before, '\0');
  }
  return attacks;
}

type Sampled = AST.Pattern | AST.Element | AST.Alternative;

interface Sampler {
  /** A short string that the node matches, or would, were it alone. */
  readonly one: (node: Sampled) => string;
  /** One for each alternative, up to some. */
  readonly several: (node: Sampled) => string[];
}

const most = 6;
/** What a class may match: a sample is the first of these that it does. */
const letters = [...'a xA1,.;\'"“”‘’(){}[]<>%$*|_-?!…–—/@:=\n\tß字я\u0301\u200B€•'];

function sampler(flags: string): Sampler {
  const letterOf = (raw: string) => {
    const pattern = new RegExp(`^(?:${raw})$`, flags.replace(/[dgy]/g, ''));
    return letters.find((letter) => pattern.test(letter)) ?? '';
  };
  const known = new Map<string, string>();
  const one = (node: Sampled): string => {
    switch (node.type) {
      case 'Pattern':
      case 'Group':
      case 'CapturingGroup':
        return one(node.alternatives[0]!);
      case 'Alternative':
        return node.elements.map(one).join('');
      case 'Quantifier':
        return one(node.element).repeat(Math.max(1, node.min));
      case 'Character':
        return String.fromCodePoint(node.value);
      case 'CharacterClass':
      case 'CharacterSet': {
        const found = known.get(node.raw) ?? letterOf(node.raw);
        known.set(node.raw, found);
        return found;
      }
      case 'Assertion':
        return 'alternatives' in node && !node.negate ? one(node.alternatives[0]!) : '';
      default:
        return '';
    }
  };
  const several = (node: Sampled): string[] =>
    'alternatives' in node ? node.alternatives.slice(0, most).map(one) : [one(node)];
  return { one, several };
}

/** Every loop of a pattern, with a string that leads to it. */
function* loops(
  node: Sampled,
  before: string,
  sample: Sampler,
): Generator<{ before: string; loop: AST.Element }> {
  if (node.type === 'Alternative') {
    let way = before;
    for (const element of node.elements) {
      yield* loops(element, way, sample);
      way += sample.one(element);
    }
  } else if (node.type === 'Quantifier') {
    if (node.max > 1) yield { before, loop: node.element };
    yield* loops(node.element, before, sample);
  } else if ('alternatives' in node) {
    for (const alternative of node.alternatives) yield* loops(alternative, before, sample);
  }
}
