import type { FaultRule } from '../finding.ts';
import { findAll } from '../text/reading.ts';
import { firstNameOf } from '../text/names.ts';

const nobody =
  /(?<![\p{L}"“'‘])(?:(?:dear|respected|hello|hi|good (?:morning|afternoon|day|evening)) (?:sirs?|madam|ma'?am) ?(?:\/|or|and|,) ?(?:sirs?|madam|ma'?am|mam)|to whom(?:so ?ever)? (?:it|this) (?:may|might) concern|(?:dear|hello|hi|hey|respected|attention) (?:the )?(?:hiring (?:manager|team|managers)|recruiters?|hr(?: (?:manager|team|department))?|recruiting (?:manager|team)|talent (?:team|acquisition)|human resources|linkedin (?:member|user|connection|friend|network)|(?:future|potential|valued|prospective) (?:connection|client|customer|partner|employer)s?|(?:fellow )?professionals?|connections|customer|client|user|member|candidate|business owner|decision[- ]maker))(?!\p{L})/giu;

/** A form of address for anybody says that the sender wrote to nobody in particular. */
export const greetsNobody: FaultRule = {
  name: 'greets-nobody',
  gravity: 2,
  label: 'a greeting for anybody',
  looksFor: 'A greeting that has no name in it, such as “Dear Sir or Madam”.',
  find: ({ message }, { recipient }) => {
    const evidence = findAll(message, nobody);
    if (evidence.length === 0) return undefined;
    return {
      evidence,
      explanation: `It greets nobody in particular, though ${firstNameOf(recipient)}'s name was on top of the page.`,
      suggestion: 'Greet the person by the name on the profile.',
    };
  },
};
