import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { situation } from '../sample.ts';
import { read } from '../text/reading.ts';
import { asksWhatTheProfileSays } from './asks-what-the-profile-says.ts';

describe('asksWhatTheProfileSays', () => {
  test.each([
    'You moved from the ward to research: what surprised you?',
    'Are you in the field today? I mean with boots.', // out of doors
    'Where did you learn to wait?',
    'What did the ward teach you that a lab can’t?', // asks what no profile says
    'What do you test on a quiet day?',
    'Which letters do you test with a heavy heart?',
    'Where did you learn this joke?',
    'Greetings from Bristol to Trondheim, where you live!', // tells where
    'I applied to Halden Health, where you work.',
    'Is it cold in Trondheim where you are?', // asks of the cold
    'What is your day like without night shifts?',
    'What do you do when an alarm is right?', // asks for a habit, not for a job
    'Do you still miss the ward?', // the profile cannot know
    'I would like to follow what you do.', // no question
    'How did you decide to leave?', // goes past the facts
    'Everybody asks me what you do, and I show them the talk.', // asks nothing
    "I won't ask what you do for a living.", // says so
    'When you worked on the ward, did anybody listen?', // tells when
    'Is silence your best tool?',
    'How did you start to count them?', // one thing, not the whole road
    "'What do you do?' is the question I fear most.", // quoted
    '“What do you do for a living?” is what I fear most.',
    'My aunt asked me ‘what do you do for a living?’ again.',
    'My aunt ("what do you do for a living?") laughed.',
    'Which alarm do wards fight hardest for, in your experience?', // goes with the question
    'Have you ever tested a letter on a ward at night?', // past the profile, though it names the ward
  ])('passes %j', (message) => {
    expect(asksWhatTheProfileSays.find(read(message), situation())).toBeUndefined();
  });

  test.each([
    [
      'Hi Mira, «what do you do for a living»?',
      'It asks Mira about a job that the profile shows at the top.',
      'Senior UX Researcher, Halden Health, since 2021',
    ],
    [
      'Dear Mira, «are you in the field»?',
      'It asks Mira about a job that the profile shows at the top.',
      'Senior UX Researcher, Halden Health, since 2021',
    ],
    [
      '«Where did you learn to nurse»?',
      'It asks Mira about studies that the profile lists.',
      'BSc Nursing, Fjordgate University',
    ],
    [
      'Can you «describe your role»?',
      'It asks Mira about a job that the profile shows at the top.',
      'Senior UX Researcher, Halden Health, since 2021',
    ],
    [
      'Tell me, «where you work».',
      'It asks Mira about a job that the profile shows at the top.',
      'Senior UX Researcher, Halden Health, since 2021',
    ],
    [
      '«What did you do before Halden Health»?',
      'It asks Mira about earlier jobs that the profile lists.',
      'Ward nurse, Nidelva Hospital, 2010 to 2019',
    ],
    [
      '«Did you work anywhere else»?',
      'It asks Mira about earlier jobs that the profile lists.',
      'Ward nurse, Nidelva Hospital, 2010 to 2019',
    ],
    [
      '«What do you research»?',
      'It asks Mira about a job that the profile shows at the top.',
      'Senior UX Researcher, Halden Health, since 2021',
    ],
    [
      '«Which products do you research»?',
      'It asks Mira about a job that the profile shows at the top.',
      'Senior UX Researcher, Halden Health, since 2021',
    ],
    [
      '«Did you do something else before»?',
      'It asks Mira about earlier jobs that the profile lists.',
      'Ward nurse, Nidelva Hospital, 2010 to 2019',
    ],
    [
      '«Did you study in Oslo like me»?',
      'It asks Mira about studies that the profile lists.',
      'BSc Nursing, Fjordgate University',
    ],
    [
      'I was wondering «where you work now».',
      'It asks Mira about a job that the profile shows at the top.',
      'Senior UX Researcher, Halden Health, since 2021',
    ],
    [
      'You wrote “alarms lie”, so «what do you do for a living»?',
      'It asks Mira about a job that the profile shows at the top.',
      'Senior UX Researcher, Halden Health, since 2021',
    ], // after a quotation, not in it
    [
      'You wrote "alarms lie", so «what do you do for a living»?',
      'It asks Mira about a job that the profile shows at the top.',
      'Senior UX Researcher, Halden Health, since 2021',
    ],
    [
      'You wrote ‘alarms lie’, so «what do you do for a living»?',
      'It asks Mira about a job that the profile shows at the top.',
      'Senior UX Researcher, Halden Health, since 2021',
    ],
    [
      "Don't laugh, but «what do you do for a living»?",
      'It asks Mira about a job that the profile shows at the top.',
      'Senior UX Researcher, Halden Health, since 2021',
    ],
    [
      'Hi Mira. «what do you do for a living, one two three»?',
      'It asks Mira about a job that the profile shows at the top.',
      'Senior UX Researcher, Halden Health, since 2021',
    ], // to its end, where three words are left
    [
      '👋\n«What do you do for a living» now that all the others have gone?',
      'It asks Mira about a job that the profile shows at the top.',
      'Senior UX Researcher, Halden Health, since 2021',
    ],
    [
      'May I know «your qualification»?',
      'It asks Mira about studies that the profile lists.',
      'BSc Nursing, Fjordgate University',
    ],
    [
      'I have no idea «who signs your payslip».',
      'It asks Mira about a job that the profile shows at the top.',
      'Senior UX Researcher, Halden Health, since 2021',
    ],
    [
      '«Is research your main thing»?',
      'It asks Mira about a job that the profile shows at the top.',
      'Senior UX Researcher, Halden Health, since 2021',
    ],
    [
      '«Was there another profession before»?',
      'It asks Mira about earlier jobs that the profile lists.',
      'Ward nurse, Nidelva Hospital, 2010 to 2019',
    ],
    [
      '«Where did you study»?',
      'It asks Mira about studies that the profile lists.',
      'BSc Nursing, Fjordgate University',
    ],
    [
      '«How long have you been at Halden Health»?',
      'It asks Mira to count years that the profile has counted already.',
      'Senior UX Researcher, Halden Health, since 2021',
    ],
    ['«u r based where»?', 'It asks Mira about a place that stands next to the name.', 'Trondheim'],
    [
      '«Have you ever worked on a ward yourself»?',
      'It asks Mira about earlier jobs that the profile lists.',
      'Ward nurse, Nidelva Hospital, 2010 to 2019',
    ],
    [
      '«Tell me about yourself»!',
      'It asks Mira to retell a profile that is one click away.',
      'I moved from the ward to research and still count in night shifts.',
    ],
  ])('finds %j', (text, explanation, fact) => {
    const { message, evidence } = marked(text);
    expect(asksWhatTheProfileSays.find(read(message), situation())).toEqual({
      evidence,
      explanation,
      measured: `The profile says: “${fact}”`,
      suggestion: 'Read the answer on the profile, and ask what comes after it.',
    });
  });
});
