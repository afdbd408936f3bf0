import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { situation } from '../sample.ts';
import { read } from '../text/reading.ts';
import { asksForTime } from './asks-for-time.ts';

describe('asksForTime', () => {
  test.each([
    'I hope we can exchange thoughts one day about alarms.', // an open invitation
    'The coffee ring on page 12 of your post makes me happy.',
    'Do you keep anything for people to hold, a cup perhaps?',
    'Your post made my class argue about alarms for an hour, so I would love to connect.',
    'Should every ward have a meeting on alarms?', // a meeting of others
    'My grandfather would call a meeting when the alarm rang.', // a story
    'I would like to see the next one.', // a talk, not her
    'I have a free day tomorrow and will spend it with your talk.', // free time that isn't laid out for anybody
    'Would you call the discharge letter a story or a form?', // to name it so
    'How does your Monday differ from your Sunday on the ward?', // asks about the week, not for it
    'I was looking for your talk and lost an evening to it.', // tells of time spent
    'Which alarm did you stop hearing first?',
    'I had twenty minutes before my shift and spent them on your paper.',
    'I answered your call for papers last week.', // a call nobody has to answer the phone for
    'I am not asking for a call or a coffee, I only wanted to say thank you.', // named in order not to be asked for
    'I work in a call centre and read your talk in the breaks.', // a call, but a trade
    "I'd love to connect and hear your thoughts on alarm fatigue.", // an open invitation has no time in it
    'It was nice to meet you in Oslo, and your answer on silence stayed with me.', // a meeting that has been
    "'Could we have a quick call this week?' is how my inbox begins, so your post made me smile.", // quoted
    'Coffee keeps me awake on nights.',
    'Coffee some day soon, in town, near harbour or big park?', // too long to be a scrap
    'Was the coffee good?',
    'How many minutes should such a test last?',
    '',
    'I have a meeting with our head nurse today and will bring your letter.', // a meeting of one's own
    "I'm still curious about your first silent alarm, whenever you have a quiet evening.", // for an answer
    'Did the letter suit your patients?',
  ])('passes %j', (message) => {
    expect(asksForTime.find(read(message), situation())).toBeUndefined();
  });

  test.each([
    'I am in Trondheim in May and «my mornings are empty».', // free time laid out for her
    '«How about we take this to Zoom»?',
    '«would be amazing to sit down with you over a hot drink»',
    '«Could we have a quick call this week»?',
    '«would you have half an hour for me»?',
    '«Might you be free for a walk and a coffee in May»?',
    '«maybe we drink a coffee»?', // without a verb of asking, and still asked
    '«10 mins», thats all i ask', // typed on a phone
    'Can I «pick your brain about this»?',
    '«Perhaps a half hour chat could be arranged»?', // nobody asks, in the passive
    '«When can we speak»?',
    '«Coffee»?',
    '«15 min on Zoom this week»?',
    '«Coffee some day soon», in town, near harbour or park?', // ten words
    '«I will be in Trondheim next month and would love to stop by your office».',
    'P.S. The next «coffee is on me».', // an invitation costs an hour, too
    '«When would suit you to speak about it»?',
    '«If your calendar allows», tell me more.',
    'It would be «nice to speak by voice».',
    '«Do you have a spare half hour before CareUX»?',
  ])('fails %j', (text) => {
    const { message, evidence } = marked(text);
    expect(asksForTime.find(read(message), situation())).toEqual({
      evidence,
      explanation: 'It asks Mira for a piece of the day, before you two have talked at all.',
      suggestion: 'Ask one thing that can be answered in writing, whenever it suits.',
    });
  });
});
