import { list } from './lexicon.ts';

/** Countries, and cities known for theirs, by one word each that means nothing else. Lower case, no accents. */
export const countries: ReadonlySet<string> = new Set(
  list(`
    netherlands germany france spain italy england scotland wales ireland kingdom states usa canada australia zealand japan china india brazil
    sweden norway denmark finland iceland poland austria switzerland belgium portugal greece turkey hungary romania bulgaria serbia croatia slovenia
    slovakia czechia estonia latvia lithuania ukraine russia georgia armenia israel lebanon egypt morocco tunisia algeria nigeria ghana kenya uganda
    tanzania rwanda ethiopia senegal cameroon zambia zimbabwe botswana namibia mozambique mexico argentina chile peru colombia ecuador bolivia uruguay
    venezuela cuba jamaica vietnam thailand malaysia singapore indonesia philippines korea taiwan pakistan bangladesh nepal qatar oman dubai
    london paris berlin dublin amsterdam vienna madrid rome tokyo sydney toronto lisbon prague
  `),
);
