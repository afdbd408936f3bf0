import type { PastedProfile } from './read.ts';

/** A pasted text, made by hand in the shape in which profile pages are copied, and what it must give. */
export interface PastedCase {
  shape: string;
  text: string;
  /** What isn't named here must be empty. */
  gives: Partial<PastedProfile>;
}

const job = (title: string, organisation: string, from: number | undefined, to: number | null) => ({
  title,
  organisation,
  from,
  to,
});

export const pastedCases: readonly PastedCase[] = [
  {
    shape: 'desktop, with buttons, doubled lines and all sections',
    text: `Hana Kobayashi-Reyes
Hana Kobayashi-Reyes
She/Her
 · 2nd
Wayfinding lead. I make signs that nobody notices
Leeds, England, United Kingdom · Contact info
500+ connections

Message
More

About
About
I used to build streets that could only be seen from row F. Now I build corridors that you can leave.

Activity
Activity
1,204 followers

Posts
Comments
Hana Kobayashi-Reyes posted this • 2w
The arrow that everybody read backwards
41
3 comments
Show all posts

Experience
Experience

Wayfinding lead
Wayfinding lead
Northquay Hospitals · Full-time
Northquay Hospitals · Full-time
Jan 2022 - Present · 4 yrs 11 mos
Jan 2022 to Present · 4 yrs 11 mos
Leeds, England, United Kingdom

Set designer
Set designer
Lantern Theatre · Freelance
Lantern Theatre · Freelance
2012 - 2021 · 9 yrs
2012 to 2021 · 9 yrs

Education
Education

Halden School of Stage Arts
Halden School of Stage Arts
BA, Scenography
BA, Scenography
2008 - 2012
2008 - 2012`,
    gives: {
      name: 'Hana Kobayashi-Reyes',
      headline: 'Wayfinding lead. I make signs that nobody notices',
      location: 'Leeds, England, United Kingdom',
      about:
        'I used to build streets that could only be seen from row F. Now I build corridors that you can leave.',
      experience: [
        job('Wayfinding lead', 'Northquay Hospitals', 2022, null),
        job('Set designer', 'Lantern Theatre', 2012, 2021),
      ],
      education: [{ school: 'Halden School of Stage Arts', degree: 'BA, Scenography' }],
      activity: ['The arrow that everybody read backwards'],
    },
  },
  {
    shape: 'several jobs at one employer',
    text: `Dušan Petrović
Head of Night Buses at Linden Transit
Novi Sad, Serbia
Experience
Linden Transit
Full-time · 7 yrs 3 mos
Novi Sad
Head of Night Buses
Mar 2022 - Present · 4 yrs 9 mos
Timetable planner
Sep 2019 - Mar 2022 · 2 yrs 7 mos
Dispatcher
Kestrel Taxi · Full-time
Jan 2015 - Aug 2019 · 4 yrs 8 mos`,
    gives: {
      name: 'Dušan Petrović',
      headline: 'Head of Night Buses at Linden Transit',
      location: 'Novi Sad, Serbia',
      experience: [
        job('Head of Night Buses', 'Linden Transit', 2022, null),
        job('Timetable planner', 'Linden Transit', 2019, 2022),
        job('Dispatcher', 'Kestrel Taxi', 2015, 2019),
      ],
      rest: 'Novi Sad',
    },
  },
  {
    shape: 'phone, without headings',
    text: `Amina Yusuf
Midwife · teaches first aid on the ferry
Mombasa, Kenya`,
    gives: {
      name: 'Amina Yusuf',
      headline: 'Midwife · teaches first aid on the ferry',
      location: 'Mombasa, Kenya',
    },
  },
  {
    shape: 'a name and a headline only',
    text: `Piet de Wolff
Restores barrel organs`,
    gives: { name: 'Piet de Wolff', headline: 'Restores barrel organs' },
  },
  {
    shape: 'a name only',
    text: 'Ngozi Adichie-Brandt',
    gives: { name: 'Ngozi Adichie-Brandt' },
  },
  { shape: 'nothing', text: '', gives: {} },
  { shape: 'blank lines only', text: ' \n\n\t\n', gives: {} },
  {
    shape: 'emoji, credentials and a degree mark at the name',
    text: `🌊 Ottilie Brandvold, PhD 🧂
· 3rd+
🔬 Marine chemist | salt, mostly
Ålesund, Møre og Romsdal, Norway · Contact info
About
🧪 I measure how salty things are.
🐟 The fish disagree.`,
    gives: {
      name: 'Ottilie Brandvold',
      headline: '🔬 Marine chemist | salt, mostly',
      location: 'Ålesund, Møre og Romsdal, Norway',
      about: '🧪 I measure how salty things are.\n🐟 The fish disagree.',
    },
  },
  {
    shape: 'sections in another order: education, experience, about',
    text: `Tariq Benhaddou
Court stenographer

Education
Collège du Phare
Diplôme, Shorthand
2001 - 2003

Experience
Court stenographer
Tribunal of Azrou
2003 - Present

About
I write down what people wish they hadn’t said.`,
    gives: {
      name: 'Tariq Benhaddou',
      headline: 'Court stenographer',
      about: 'I write down what people wish they hadn’t said.',
      experience: [job('Court stenographer', 'Tribunal of Azrou', 2003, null)],
      education: [{ school: 'Collège du Phare', degree: 'Diplôme, Shorthand' }],
    },
  },
  {
    shape: 'jobs in a line each, with years',
    text: `Hana Kobayashi-Reyes
Wayfinding at Northquay Hospitals. I used to build streets that could only be seen from row F.
Experience
Wayfinding lead, Northquay Hospitals, 2022 to present
Set designer, Lantern Theatre, 2012 to 2021`,
    gives: {
      name: 'Hana Kobayashi-Reyes',
      headline:
        'Wayfinding at Northquay Hospitals. I used to build streets that could only be seen from row F.',
      experience: [
        job('Wayfinding lead', 'Northquay Hospitals', 2022, null),
        job('Set designer', 'Lantern Theatre', 2012, 2021),
      ],
    },
  },
  {
    shape: 'jobs in a line each, without years',
    text: `Lindiwe Maseko
Beekeeper
Experience
Beekeeper at Three Hives
Bank clerk at Copperbank`,
    gives: {
      name: 'Lindiwe Maseko',
      headline: 'Beekeeper',
      experience: [
        job('Beekeeper', 'Three Hives', undefined, null),
        job('Bank clerk', 'Copperbank', undefined, null),
      ],
    },
  },
  {
    shape: 'jobs with descriptions below them',
    text: `Giorgos Manolakis
Lift engineer
Experience
Lift engineer
Sky & Shaft
May 2018 - Present · 8 yrs 7 mos
Thessaloniki, Greece
I look after forty-one lifts, of which one is haunted.
Apprentice
Manolakis Brothers
2014 - 2018 · 4 yrs
Carried the tools, and my uncle’s coffee.`,
    gives: {
      name: 'Giorgos Manolakis',
      headline: 'Lift engineer',
      experience: [
        job('Lift engineer', 'Sky & Shaft', 2018, null),
        job('Apprentice', 'Manolakis Brothers', 2014, 2018),
      ],
      rest: 'I look after forty-one lifts, of which one is haunted.\nCarried the tools, and my uncle’s coffee.',
    },
  },
  {
    shape: 'an about cut short by the page',
    text: `Mei-Ling Oduya
Typeface historian
About
I collect letters that went out of use. Some of them were mine. …see more`,
    gives: {
      name: 'Mei-Ling Oduya',
      headline: 'Typeface historian',
      about: 'I collect letters that went out of use. Some of them were mine.',
    },
  },
  {
    shape: 'a very long about in paragraphs',
    text: `Bartosz Zielonka
Forest ranger
About
${'I count trees, and now and then one of them counts me. '.repeat(60).trim()}

My door is open on Tuesdays.`,
    gives: {
      name: 'Bartosz Zielonka',
      headline: 'Forest ranger',
      about: `${'I count trees, and now and then one of them counts me. '.repeat(60).trim()}\n\nMy door is open on Tuesdays.`,
    },
  },
  {
    shape: 'other people below the profile',
    text: `Sunniva Lie
Harbour master
Experience
Harbour master
Port of Vikna
2016 - Present
More profiles for you
Odd Fjeldheim
Experience
Captain
Vikna Ferries
2011 - Present`,
    gives: {
      name: 'Sunniva Lie',
      headline: 'Harbour master',
      experience: [job('Harbour master', 'Port of Vikna', 2016, null)],
    },
  },
  {
    shape: 'skills, languages and certificates, which stay in the box',
    text: `Yara Haddad
Piano tuner
Experience
Piano tuner
Haddad & Daughter
2009 - Present
Skills
Listening
Tuning forks
Languages
Arabic
Show all 14 skills`,
    gives: {
      name: 'Yara Haddad',
      headline: 'Piano tuner',
      experience: [job('Piano tuner', 'Haddad & Daughter', 2009, null)],
      rest: 'Listening\nTuning forks\nArabic',
    },
  },
  {
    shape: 'shared connections and the current employer in the head',
    text: `Rosalind Achebe
2nd degree connection
Curator of small museums
Lantern Museum
University of Ostra
Bath, England, United Kingdom · Contact info
812 connections
Jo Pruitt and 3 other mutual connections
Connect`,
    gives: {
      name: 'Rosalind Achebe',
      headline: 'Curator of small museums',
      location: 'Bath, England, United Kingdom',
      rest: 'Lantern Museum\nUniversity of Ostra\nJo Pruitt and 3 other mutual connections',
    },
  },
  {
    shape: 'labels written by hand',
    text: `Name: Kwabena Mensah-Roth
Headline: Weather man at Radio Kustmark
Location: Accra, Ghana
About: I’m wrong one day in five, and tell people which one.`,
    gives: {
      name: 'Kwabena Mensah-Roth',
      headline: 'Weather man at Radio Kustmark',
      location: 'Accra, Ghana',
      about: 'I’m wrong one day in five, and tell people which one.',
    },
  },
  {
    shape: 'Windows line ends, tabs and hidden characters',
    text: 'Ines\u00a0Valadão\u200b\r\n\tGlass blower\r\nMarinha Grande, Portugal\r\n\r\nAbout\r\nI breathe for a living.\r\n',
    gives: {
      name: 'Ines Valadão',
      headline: 'Glass blower',
      location: 'Marinha Grande, Portugal',
      about: 'I breathe for a living.',
    },
  },
  {
    shape: 'two schools, one without dates',
    text: `Emre Yıldız
Cartoonist
Education
Bosphorus Academy of Drawing
MA, Illustration
2010 - 2012

Izmir High School of Trades

Experience
Cartoonist
The Evening Gull
2012 - Present`,
    gives: {
      name: 'Emre Yıldız',
      headline: 'Cartoonist',
      experience: [job('Cartoonist', 'The Evening Gull', 2012, null)],
      education: [
        { school: 'Bosphorus Academy of Drawing', degree: 'MA, Illustration' },
        { school: 'Izmir High School of Trades' },
      ],
    },
  },
  {
    shape: 'schools in a line each, in both orders',
    text: `Solveig Dahlberg
Dentist on a boat
Education
MSc Dentistry, University of Lofoten
Kystskolen School, Diploma in Boating, 2004`,
    gives: {
      name: 'Solveig Dahlberg',
      headline: 'Dentist on a boat',
      education: [
        { school: 'University of Lofoten', degree: 'MSc Dentistry' },
        { school: 'Kystskolen School', degree: 'Diploma in Boating' },
      ],
    },
  },
  {
    shape: 'activity with who posted when',
    text: `Felipe Arandia
Crane operator
Activity
3,310 followers
Felipe Arandia reposted this • 1mo
Feed post number 1
What one sees from sixty metres
118
12 comments
Felipe Arandia posted this • 3mo
How to say no to the wind
Show all activity`,
    gives: {
      name: 'Felipe Arandia',
      headline: 'Crane operator',
      activity: ['What one sees from sixty metres', 'How to say no to the wind'],
    },
  },
  {
    shape: 'featured, projects and publications',
    text: `Aroha Tāmati
Archivist of songs
Featured
Post
The song that had two endings
Projects
Four hundred lullabies
Jan 2021 - Present
Publications
Who sang it first?`,
    gives: {
      name: 'Aroha Tāmati',
      headline: 'Archivist of songs',
      activity: ['The song that had two endings', 'Four hundred lullabies', 'Who sang it first?'],
    },
  },
  {
    shape: 'dates in full and in numbers',
    text: `Ludmila Sokol
Conductor of trams and choirs
Experience
Conductor
Brezná Trams
September 2017 – Today
Choir leader
Brezná Singers
09/2011 – 08/2017`,
    gives: {
      name: 'Ludmila Sokol',
      headline: 'Conductor of trams and choirs',
      experience: [
        job('Conductor', 'Brezná Trams', 2017, null),
        job('Choir leader', 'Brezná Singers', 2011, 2017),
      ],
    },
  },
  {
    shape: 'headings in capitals, with marks around them',
    text: `JONAS WIRTH
Baker
— ABOUT —
I get up when you go to bed.
• EXPERIENCE:
Baker
Wirth & Son
1998 - Present`,
    gives: {
      name: 'JONAS WIRTH',
      headline: 'Baker',
      about: 'I get up when you go to bed.',
      experience: [job('Baker', 'Wirth & Son', 1998, null)],
    },
  },
  {
    shape: 'remote jobs and terms on lines of their own',
    text: `Chiamaka Eze
Subtitler
Experience
Subtitler
Own studio
Self-employed
Jun 2020 - Present · 6 yrs 6 mos
Enugu, Nigeria · Remote
Proofreader
Palmleaf Press · Part-time
2018 - 2020 · 2 yrs`,
    gives: {
      name: 'Chiamaka Eze',
      headline: 'Subtitler',
      experience: [
        job('Subtitler', 'Own studio', 2020, null),
        job('Proofreader', 'Palmleaf Press', 2018, 2020),
      ],
    },
  },
  {
    shape: 'volunteering beside work',
    text: `Tove Lindqvist
Optician
Experience
Optician
Clear Sight Lund
2010 - Present
Volunteering
Treasurer
Lund Chess Club
2015 - 2019 · 4 yrs`,
    gives: {
      name: 'Tove Lindqvist',
      headline: 'Optician',
      experience: [
        job('Optician', 'Clear Sight Lund', 2010, null),
        job('Treasurer', 'Lund Chess Club', 2015, 2019),
      ],
    },
  },
  {
    shape: 'not a profile at all',
    text: `https://example.org/in/somebody
12345
?!`,
    gives: { rest: 'https://example.org/in/somebody\n?!' },
  },
  {
    shape: 'in a script that isn’t Latin',
    text: `Ольга Ткаченко
Реставраторка ікон
Львів, Україна`,
    gives: {
      name: 'Ольга Ткаченко',
      headline: 'Реставраторка ікон',
      location: 'Львів, Україна',
    },
  },
];
