import { thing, wanted } from './acts.ts';
import { having, meant, phrase, said, upTo, type Line } from './phrases.ts';

/** Work of the sender's own, laid before the reader: in a file, behind a link, on a table. */
const shown =
  / (?:my|our|the attached|the enclosed) (?:[^ ,]+ ){0,4}?(?:thesis|novel|stor(?:y|ies)|poems?|chapters?|pages?|game|levels?|drawings?|sketch(?:es)?|rabbits?|dolls?|tracks?|songs?|recordings?|showreel|reel|photos?|pictures|portfolio|cv|resume|draft|drafts|manuscript|script|code|repo|app|site|website|design|designs|project|plan|paper|essay|article|letter|application|film|video|pilot|work|text|first|own) | (?:attach(?:ed|ment|ing)?|enclosed|pages|chapters|the result|example|http|https|link) /;

const criticism = [
  phrase(
    ' (?:be|feel free to be|you may be|you can be) (?:[^ ,]+ ){0,2}?(?:cruel|honest|brutal|harsh|strict|merciless|mean|direct|frank|critical|severe|blunt|hard|tough|unkind|ruthless|pitiless)',
  ),
  phrase(
    ` (?:your|a|any|the|some|no) (?:[^ ,]+ ){0,2}?(?:red (?:pen|pencil|ink)|verdict|critical eye|sharp eye|trained eye|eye like yours|eyes like yours|harsh words?|honest words?|criticism|critique|judgement|judgment)${upTo(6)} (?:would|could|might|is (?:the|all|what|welcome|worth)|do|does|welcome|matters?|counts?)${upTo(5)}`,
  ),
  phrase(` (?:(?:an )?eyes? like yours|looked (?:through|over) by)${upTo(6)}`),
  phrase(
    ` (?:nobody|no one|not one|none)(?: [^ ]+){0,6}? (?:laid eyes|read|seen|looked|checked|heard|played|judged|told me)(?: (?:on|at|through|over))?(?: (?:it|them|yet|so far))?(?= (?:,|it|them|yet|so|before|who) | $)`,
  ),
  phrase(
    ` (?:say|tell|write|show|let|mark|list|point|correct|find|see|know|judge)(?: me| us| out| to me| for each| honestly)*${upTo(2)} (?:what|which|where)${upTo(2)} (?:is|are|to|ones?|should|looks?|sounds?|needs?|i)(?: the)?${upTo(3)} (?:bad|weak(?:est)?|wrong|missing|false|poor|boring|cut|go|stay|out|improve|change|fix|better|lacking|throw|drop|keep)`,
  ),
  phrase(
    ' please(?: also)? (?:see|hear|look at|look|watch|read|play|try|visit|open|listen to|judge|check) (?:to |at )?(?:my|our) (?:[^ ,]+)',
  ),
];

const judging = [
  thing(
    '(?:look|read|check|review|feedback|opinion|criticism|critique|comments?|correct|improve|weak|mistakes?|(?:make|think) (?:of|about)|bothers|honest(?:ly)?|frank(?:ly)?|verdict|good enough|proofread|bother you with|go through|test|eyes?|thoughts on|tell me (?:everything|all|if|whether)|judge)',
  ),
];
/** A question about what is handed over. */
const changes = [
  phrase(
    ' what (?:should|would|could|must|can) (?:i|you)(?: [^ ,]+)? (?:change|cut|improve|drop|fix|do better|leave out)',
  ),
];
/** Handed over here and now. */
const handed =
  / (?:attached|attaching|enclosed|link|links|pdf|[0-9]+ pages|pages|chapters|(?:test |beta |first )?version|draft|here's|finished|example|my (?:portfolio|cv|resume|website|redesign|english|manuscript|app|code)) /;
/** What comes with an order to change it: "Eleven pages. Tell me what you'd change." */
const sent =
  / (?:enclose|enclosed|attach|attached|send you|sending you|sent you|pages|my (?:draft|essay|thesis|text|chapter)) /;
const ordered = phrase(
  ` (?:tell|say|show|let)(?: me| us)?(?: know)?(?: please)? what you(?:'d| would)? (?:change|cut|improve|fix|rewrite|correct|leave out)${upTo(4)}`,
);

const isIt = (clause: string) =>
  / (?:it|them|this|these|my|our|attached|everything|all) /.test(clause) &&
  !/ your (?!opinion|feedback|eyes?|thoughts|criticism|comments?|verdict|honest)/.test(clause);

/** Where the message shows something of its sender's and wants it judged. */
export const wantsJudgement = (message: readonly Line[]) =>
  meant(having(message, sent), ordered) ??
  said(having(message, shown), criticism) ??
  wanted(having(message, handed), judging, isIt) ??
  said(having(message, handed), changes);
