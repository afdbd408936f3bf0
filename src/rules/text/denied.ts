import { spanBetween, type Clause } from './clause.ts';
import { ownLife, type Mistake } from './nouns.ts';
import { pattern, type Pattern } from './pattern.ts';
import { laidOut, type Profile, type Source } from './profile.ts';

/** What a message supposes, and the words by which a profile says otherwise. */
interface Denial extends Pattern {
  readonly told: RegExp;
}

const denial = (source: string, told: RegExp): Denial => ({ ...pattern(source), told });

const denials: readonly Denial[] = [
  denial(
    `(?<= )you (?:(?:all|always|still|also|seem to|have to|must) )?(?:work|works|working|are|do|did|run|manage|handle|worked|keep)(?: [^ ,]+){0,3}? (?:all alone|alone|single-handed|single-handedly|without (?:a |any )?(?:team|help|colleagues|staff)|all by yourself)(?= )`,
    / (?:leads?|leading|manages?|managing|heads?|looks? after|run|team of|group of|we are|we re|with) (?:[a-z]+ ){0,3}(?:team|group|people|drivers|nurses|staff|engineers|designers|teachers|colleagues|cooks|chemists|developers|volunteers|of (?:two|three|four|five|six|seven|eight|nine|ten|twelve|[0-9]+)) /,
  ),
  denial(
    `(?<= (?:as|since|that|if|because|hear|heard|see|saw|know|noticed|guess|while|now) )you (?:are|must be|might be|seem to be) (?:(?:also|still|now|currently|always|surely) )?(?:on the lookout|looking|searching|open|hunting|ready|available) (?:for|to) (?:[^ ,]+ ){0,3}(?:move|job|jobs|role|roles|position|positions|work|opportunit(?:y|ies)|challenges?|change|offers?)(?= )`,
    / (?:not (?:currently |now )?(?:looking|open|searching|available|moving)|no plans? to (?:leave|move)|happy where) /,
  ),
  denial(
    `(?<= )you(?: [^ ,]+){0,4}? (?:straight|directly|right) (?:from|out of) (?:school|university|college|uni)(?= )|(?<= )(?:with )?no other (?:job|profession|career|trade|work|calling)(?: [^ ,]+){0,2}? (?:before|in between|first|behind you)(?= )|(?<= )you (?:have )?(?:never (?:had|did|done|tried|known) (?:any )?(?:an)?other|always (?:been|worked|were|only)(?: only)? in)(?= )`,
    / (?:former|formerly|turned|first life|another life|before (?:that|this|games|then|i)|trained as|left (?:law|banking|teaching|medicine|nursing|finance)|used to be|ended up|via) /,
  ),
  denial(
    `(?<= )(?:as|being) a (?:mother|father|parent|mum|dad|mom)(?: of [^ ,]+)?(?:, )? you(?= )|(?<= )you (?:are|being) a (?:mother|father|parent)(?= )`,
    / (?:mother|father|parent|children|kids) (?:of |to )?(?:none|nobody)|childless|child free|no (?:children|kids) /,
  ),
  denial(
    `(?<= )(?:you (?:have |had )?never (?:lived|worked|been|studied|travelled|traveled|stayed)(?: [^ ,]+){0,2}? (?:outside|abroad|out of|beyond)|you (?:have )?never left (?:home|(?:the|your|this) (?:[^ ,]+ )?(?:country|town|city|village|region|island)))(?= )`,
    / (?:came|moved|emigrated|arrived|fled|back) (?:here |over )?(?:from|to) | (?:studied|lived|worked|grew up|born) in | abroad | (?:netherlands|germany|france|spain|italy|kingdom|england|scotland|ireland|states|canada|australia|japan|china|india|brazil|sweden|norway|denmark|poland|austria|switzerland|belgium|portugal|london|paris|berlin|dublin|new york|amsterdam) /,
  ),
];

const life: ReadonlySet<Source> = new Set<Source>([...ownLife, 'study']);

/** What a message supposes of its reader's life, and a line of their profile says otherwise. */
export function denialMistakes(clause: Clause, profile: Profile): Mistake[] {
  const places = profile.lines.filter(({ source }) => source === 'place');
  const home = laidOut(places.map(({ text }) => text).join(' '));
  return denials.flatMap(({ matches, told }) =>
    matches(clause).flatMap(({ index, 0: words }): Mistake[] => {
      const span = spanBetween(clause, index, index + words.length);
      const line = profile.lines.find(({ source, text }) => {
        const said = life.has(source) ? told.exec(laidOut(text)) : null;
        return said !== null && !home.includes(said[0]);
      });
      return span === undefined || line === undefined
        ? []
        : [{ ...span, what: 'denied', line: line.text }];
    }),
  );
}
