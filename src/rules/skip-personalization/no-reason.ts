import type { FaultRule } from '../finding.ts';
import { compared } from '../measured.ts';
import { enough, overlapOf } from '../text/overlap.ts';
import { findAll } from '../text/reading.ts';
import { blankNote } from './blank-note.ts';

const stock =
  /(?<!\p{L})(?:(?:add|adding) you to my (?:professional )?network(?: on linkedin)?|(?:expand|expanding|grow|growing|build|building|widen|extend)(?: up)? my (?:professional )?(?:network|connections|circle)|(?:i )?(?:came|come|stumbled|ran) (?:across|upon|into|on) your profile|(?:let's|lets|let us) connect|(?:(?:would|i'd) (?:love|like) to|want to|like to|wish to|love to|could we|can we|shall we|honoured if we could|honored if we could) connect(?: with you)?|be (?:connected|in touch)|join my network|accept my (?:invitation|request|invite)|(?:people|friends|connections|contacts) in common|mutual (?:connections?|contacts?|friends?)|count such an? [\p{L} ]{1,40} among my connections)(?!\p{L})/giu;

/** Without a reason, saying yes is a favour to a stranger, and saying nothing is easier. */
export const noReason: FaultRule = {
  name: 'no-reason',
  gravity: 3,
  label: 'no reason to connect',
  looksFor: 'A reason that has to do with this person, or with what you two share.',
  needs: 'details',
  find: (reading, situation) => {
    const { score, profile } = overlapOf(reading, situation);
    if (score >= enough || blankNote.find(reading, situation) !== undefined) return undefined;
    const evidence = findAll(reading.message, stock);
    return {
      evidence,
      explanation: `It asks ${profile.firstName} to say yes, and gives no reason that has to do with ${profile.firstName}.`,
      measured: compared(reading, profile),
      suggestion: 'Say in a few words what you share, or what of theirs you want to follow.',
    };
  },
};
