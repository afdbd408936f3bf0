/** The parts of a profile page that can be told apart by their headings. */
export type SectionName =
  'head' | 'about' | 'experience' | 'education' | 'activity' | 'other' | 'end';

const headings: readonly (readonly [SectionName, RegExp])[] = [
  ['about', /^(?:about(?: me)?|summary|profile summary|bio)$/],
  [
    'experience',
    /^(?:(?:work |professional )?experience|employment(?: history)?|career|work history|volunteer(?:ing)?(?: experience)?)$/,
  ],
  ['education', /^(?:education|studies)$/],
  ['activity', /^(?:(?:recent )?activity|posts|featured|projects|publications|talks|articles)$/],
  [
    'other',
    /^(?:skills(?: & endorsements)?|top skills|licenses? (?:&|and) certifications?|certifications?|languages|interests|recommendations|courses|honou?rs (?:&|and) awards|awards|organi[sz]ations|causes|services|patents|test scores|contact|highlights|accomplishments|received|given)$/,
  ],
  // What stands below is about other people.
  [
    'end',
    /^(?:more profiles for you|people (?:also viewed|you may know)|explore (?:premium|collaborative).*|others named .*|you might like|promoted|linkedin corporation.*|people you may know from .*)$/,
  ],
];

/** Which part of the page a line begins, if it is a heading. */
export function headingOf(line: string): SectionName | undefined {
  const bare = line.replace(/^[^\p{L}]+|[^\p{L})]+$/gu, '').toLowerCase();
  return headings.find(([, pattern]) => pattern.test(bare))?.[0];
}

/** Buttons, counters and other words of the page itself, which say nothing of a person. */
const furniture = [
  /^(?:connect|message|more|follow(?:ing)?|unfollow|pending|accept|ignore|save in .*|visit my (?:website|store)|contact info|open to|subscribe.*|view my .*|book an appointment|send profile in a message)$/,
  /^(?:…|\.\.\.)?\s*(?:see|show) (?:more|less|all|credential|translation|project|publication).*$/,
  /^(?:show|see) all \d* ?.*$/,
  /^[\d,.]+\+?k? (?:followers?|connections?|reactions?|comments?|reposts?|likes?|views?|impressions?)(?: [·•].*)?$/,
  /^(?:[·•] ?)?(?:1st|2nd|3rd|3rd\+)(?: degree connection)?$/,
  /^\(?(?:she\/her|he\/him|they\/them|she\/they|he\/they)(?:\/\w+)?\)?$/,
  /^(?:posts|comments|videos|images|articles|newsletter|documents|all activity|created)$/,
  /^(?:like|comment|repost|share|send|celebrate|support|love|insightful|funny|reply|feed post number \d+)$/,
  /^(?:profile photo|cover photo|background image|verified|premium|influencer|linkedin member|image|link|document|activate to view larger image,?|photo|view .*’s? .*|view .*'s? .*|.* logo|helped me get this job)$/,
  /^(?:reaction button state: .*|\d+ (?:of|\/) \d+|endorse|endorsed by .*|\d+ endorsements?)$/,
  /^(?:[·•|\-–—_*=]+|\d+)$/,
];

export const isFurniture = (line: string): boolean => {
  const bare = line.toLowerCase().trim();
  return furniture.some((pattern) => pattern.test(bare));
};
