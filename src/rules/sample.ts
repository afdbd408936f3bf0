import type { EarlierMessage, Recipient, Situation } from './situation.ts';

/** Test helper: somebody to write to. */
export const recipient: Recipient = {
  name: 'Mira Castellan',
  headline: 'Senior UX Researcher at Halden Health | Former ward nurse',
  location: 'Trondheim',
  about: 'I moved from the ward to research and still count in night shifts.',
  experience: [
    { title: 'Senior UX Researcher', organisation: 'Halden Health', from: 2021, to: null },
    { title: 'Ward nurse', organisation: 'Nidelva Hospital', from: 2010, to: 2019 },
  ],
  education: [{ school: 'Fjordgate University', degree: 'BSc Nursing' }],
  activity: ['Talk on alarm fatigue at CareUX 2025', 'Post: the discharge letter nobody reads'],
};

/** Test helper: a first message to Mira, unless told otherwise. */
export function situation(overrides: Partial<Situation> = {}): Situation {
  return {
    kind: 'first',
    sender: { name: 'Joel Amsel', about: 'Nursing student in Leeds who is learning UX.' },
    recipient,
    commonGround: [],
    thread: [],
    ...overrides,
  };
}

/** Test helper: a follow-up, `daysAgo` days after the sender's first message. */
export function followUp(daysAgo: number, ...later: readonly EarlierMessage[]): Situation {
  const first: EarlierMessage = {
    from: 'sender',
    daysAgo,
    text: 'Hi Mira, your alarm fatigue talk made me count alarms. Which one did you stop hearing first?',
  };
  return situation({ kind: 'follow-up', thread: [first, ...later] });
}
