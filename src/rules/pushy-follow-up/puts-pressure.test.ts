import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { followUp } from '../sample.ts';
import { read } from '../text/reading.ts';
import { putsPressure } from './puts-pressure.ts';

describe('putsPressure', () => {
  test.each([
    'I was too busy with the move to write up the count.', // the sender's own time
    "Most patients here don't answer the bell when it rings twice.", // an answer to a bell
    'Our head nurse gave the pump until Sunday to behave.', // a deadline for a pump
    'No hurry at all, I only wanted to add that our ward turned off two alarms.',
    'Thanks so much for the answer about pagers.',
    'I put my count here in case it is of use, it needs no answer.',
    'If you have any Czech, tell me, otherwise I stay in English.',
    "I'd love to take you up on that.",
    'I see that you posted about pagers, which answers half of my question.', // seeing a post is no reproach
    'In my last message I asked about alarms; today I know more.', // the last one so far
    'People like me, who count at night, hear them differently.', // no smaller for it
    'I know you must have a full inbox, so no pressure.', // pressure taken off
    'Three weeks without sugar taught me more about alarms than my course.', // weeks of something else
    'The deadline of my essay is over, so the question is only for me now.',
    '',
    'My colleagues have answered it in their way: the pump.', // colleagues of one's own
    'Somebody kinder than me would call it a sound.',
    "One day I'll know which alarm it was, and I'll tell you.", // news, and no threat
    'You answered a nurse under your post, and that answered me too. Thank you!',
    "If you don't want alarms at home, what do you put in the kitchen?",
    'I thought you were at CareUX, and looked for you in vain.',
    'It takes two minutes until I stop hearing ours.',
  ])('passes %j', (message) => {
    expect(putsPressure.find(read(message), followUp(12))).toBeUndefined();
  });

  test.each([
    '«I give it until Sunday», then I ask another nurse.',
    'Your «colleague Tor answered the same question within a day», by the way.',
    'I quite understand that a nurse is «not worth a line to you».', // polite on the surface
    "I guess you're «too busy for people like me».",
    '«Please answer until Friday», I must hand in my essay.',
    '«This is already my third message about the alarms».',
    "If I don't hear from you I will ask «somebody better».",
    '«Two weeks and no answer».',
    '«Be a professional and reply».',
    '«I see you have time to post every day».',
    'Wow, the alarms «must be so gripping that there is not a minute left for a yes».', // sarcasm
    'It did «take me a lot of courage to write to you».',
    '«Why do you ignore my question»?',
    '«I expect to hear from you before the holidays».',
    'It is one question. «Why does it take so long»?',
    'So «you help only those who are somebody».',
    "«I know you're important», and so are alarms.",
    '«What did I do wrong», apart from asking?',
    "«Don't I deserve one line about the alarm»?",
    '«You owe me an answer», I shared your talk.',
    '«Is that how you treat people who listen»?',
    '«Some people have manners», Mira.',
    'It would «take you ten seconds to say which».',
    '«Even a thumbs up would do».',
    '«You answer everybody else under the talk».',
    "LinkedIn «tells me that you've read it».",
    "«I shouldn't have to ask twice».",
    "«I'll keep writing until I know».",
    "«If you don't want to talk to me, just say so».",
    "«Next time I'll think twice before I like a talk».",
    '«I need the name of it today».',
    '«I expected an answer by now».',
    '«I thought you cared about nurses».',
  ])('fails %j', (text) => {
    const { message, evidence } = marked(text);
    expect(putsPressure.find(read(message), followUp(12))).toEqual({
      evidence,
      explanation:
        'It blames the silence on its reader, and nobody likes to answer when they are told off.',
      suggestion: 'Leave the silence out of it and bring something new to the topic.',
    });
  });
});
