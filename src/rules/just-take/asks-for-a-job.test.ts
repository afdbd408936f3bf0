import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { situation } from '../sample.ts';
import { read } from '../text/reading.ts';
import { asksForAJob } from './asks-for-a-job.ts';

describe('asksForAJob', () => {
  test.each([
    "I'm not looking for a job and I don't want to be hired, so you may relax.",
    'What is your job at the hotel like in winter?', // theirs

    'I would love to follow your work at Halden Health.', // their work, and not a place in it
    'Our ward is short of nurses, so the alarms ring longer.', // a gap of one's own
    'What was your first job in research like?',
    "I'm a nursing student looking for my first role, and your talk made me count alarms.", // where the sender stands, not what they ask
    "Let me say first that I'm not looking for a job.", // named in order not to be asked for
    'My team lead hired me because of your portfolio guide, thank you for it.', // a thank-you
    'My CV is one page long.', // has one, and wants nothing with it
    'Perhaps the hiring manager reads letters.', // somebody else’s
    'Thanks to your post my CV is one page long, I hope.', // what has happened already
    'I hope that my letter finds a reader.',
    'We use your job ad as a model in class.', // a job ad, as a text
    'How do you prepare for interviews with patients?',
    '',
    'Can a ward use help from a machine?',
  ])('passes %j', (message) => {
    expect(asksForAJob.find(read(message), situation())).toBeUndefined();
  });

  test.each([
    '«Are there internships» at Halden this summer?',
    'As you see I have eight years of wards behind me, and «I think I could be of use to Halden».', // their house by its name
    '«Do you have any vacancies for freshers»?',
    '«please hire me sir», i will work hard',
    'I «search a place for my internship 3 months», maybe at your company?', // the order of words is no matter
    '«My CV is attached», kindly consider.',
    'I «would be grateful if you kept me in mind for future openings».',
    'I believe «I would be a great addition to your team».', // said, not asked
    'It «would be an honour to join your lab as a PhD student».',
    '«Maybe my CV finds a drawer at Halden».', // a hint is enough where the word is CV
    '«Fingers crossed for my application»!',
    'is «your team taking on trainees in autumn»?',
    '«Could your hospital use two more hands in summer»?',
  ])('fails %j', (text) => {
    const { message, evidence } = marked(text);
    expect(asksForAJob.find(read(message), situation())).toEqual({
      evidence,
      explanation: 'It asks for work in a first hello, and all that Mira can do is say no.',
      suggestion: 'Get to know the person first, and leave the post to the careers page.',
    });
  });
});
