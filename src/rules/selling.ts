import type { FaultRule, Span } from './finding.ts';
import type { Pattern } from './text/pattern.ts';
import { lines, meant, phrase } from './text/phrases.ts';

const goods =
  '(?:product|products|service|services|solution|solutions|platform|software|tool|tools|app|saas|agency|package|packages|plan|plans|course|courses|bootcamp|program|programme|webinar|masterclass|coaching|training|workshop|workshops|consulting|consultancy|studio|system|device|catalogue|catalog|shop|store|subscription|membership|offer|start up|startup|company|business|firm|prices|rates)';
const customers =
  '(?:companies|businesses|brands|firms|clients|customers|teams|founders|startups|start ups|agencies|organisations|organizations|professionals|leaders|managers|people like you|companies like yours|busy|small|local|councils|clinics|hospitals|schools|banks|shops|restaurants|owners|entrepreneurs|coaches|consultants|executives|creators)';

/** Each of these is an offer, a vacancy or a hat passed round, whatever else the message says. */
const plain = [
  phrase(
    ' (?:(?:an|a|good|nice|special|best|interesting|great|small|attractive) (?:[^ ,]+ )?(?:offer|proposal|deal|business) (?:for you|for your|to you|to make you)|i have (?:a|an) (?:[^ ,]+ )?(?:offer|business|business idea|proposal) (?:for|to|which|that|you)|(?:business|commercial) (?:cooperation|proposal|partnership|collaboration|relationship|relations|talks)|free samples?|(?:send|give|bring) you (?:a |some |our |my )?(?:[^ ,]+ )?(?:samples?|catalogue|catalog|brochure|flyer|quotation)|wholesale|partner with (?:us|our)|(?:can|could|would like to|want to) (?:supply|equip|insure|advertise|sponsor) (?:you|your)|(?:looking|look|search|searching) for (?:[^ ,]+ )?(?:buyers|agents|business partners|resellers|dealers|subscribers|new customers|new clients)|(?:sell|selling) (?:you|to you|them to|it to|to your)|buy (?:from|with) (?:me|us)|(?:special|good|fair|low|lowest|friend) (?:price|rate|rates|prices) for you)',
  ),
  phrase(
    ' (?:our|my) (?:[^ ,]+ )?(?:company|agency|studio|firm|startup|start up|business|shop|team|platform|software|factory|workshop) (?:designs?|builds?|creates?|develops?|suppl(?:y|ies)|makes?|produces?|translates?|prints?|audits?|sells?|exports?|manufactures?|imports?|delivers?|trains?|writes?|specialises|specializes|connects?|automates?)',
  ),
  phrase(
    ` (?:our|my) (?:[^ ,]+ ){0,2}?${goods} (?:could|can|would|will|might) (?:[^ ,]+ )?(?:save|help|cut|make|bring|give|reduce|improve|boost|free|support|take)(?: [^ ,]+){0,4}? (?:you|your)`,
  ),
  phrase(
    ' (?:i|we) (?:can|could|will|would|do|also do) (?:[^ ,]+ ){1,8}?(?:, )?(?:[^ ,]+ ){0,6}?(?:[$] [0-9]+|[0-9]+ (?:euros?|dollars|usd|eur|pounds)) (?:per|a|each|for|only|,)',
  ),
  phrase(
    ' (?:at|for|from|only|costs?|starting at|price|starts at|prices from) (?:only )?(?:[$] )?[0-9]+(?: [0-9]+)? (?:(?:euros?|dollars|usd|eur|pounds|cents) )?(?:per|each|a (?:piece|word|page|month|seat|user|article|session|lesson|deck|hour))',
  ),
  phrase(
    ' [$] [0-9]+(?: [0-9]+)? (?:per|each|a (?:piece|word|page|month|seat|user|article|session|lesson|deck))',
  ),
  phrase(
    ' (?:i|we) (?:sell|are selling|export|import|manufacture|produce)(?: [^ ,]+){0,8}?(?: ,)?(?: [^ ,]+){0,6}? (?:price|prices|euro|euros|quality|cheap|cheaper|order|orders|delivery|wholesale|discount|interested)',
  ),
  phrase(
    ' (?:i|we) (?:can|could|will) (?:fix|redesign|rebuild|improve|optimise|optimize|speed up|manage|rewrite|do|make) (?:it|this|that|them|your [^ ,]+)(?: [^ ,]+){0,3}? (?:in|for|within|at) (?:[0-9]+|one|two|three|four|five|a|[$])',
  ),
  phrase(
    ' do you (?:[^ ,]+ )?need (?:a|an|some|any) (?:[^ ,]+ ){0,2}?(?:translators?|designers?|developers?|illustrators?|photographers?|copywriters?|writers?|editors?|website|logo|app|virtual assistant|accountant|coach|consultant|supplier|freelancers?|marketer|agency)',
  ),
  phrase(
    ' (?:we|company|they|client) (?:search|seek|are searching|are seeking|look for|are looking for|looking for|need|want)(?: for)? (?:a |an |two |new |some )?(?:[^ ,]+ ){0,3}?(?:researchers?|designers?|engineers?|developers?|nurses?|managers?|analysts?|writers?|candidates?|specialists?|leads?|talents?|teachers?|people|partners|distributors|resellers|architects?|scientists?) (?:for our|for a|for the|in (?!the same)|at our|with your|like you|who|to join|,)',
  ),
  phrase(
    ' (?:pre order|preorder|order your copy|buy my book|get your copy|buy your ticket|tickets are|book your (?:place|seat|spot|slot)|enrol now|enroll now|register now|sign up now|with your code|with the code|with code)',
  ),
  phrase(' (?:my|our) (?:rates|prices|fees|fee|price) (?:are|is|start|starts|begin|depends?)'),
  phrase(
    ` (?:we|our (?:company|agency|team|firm|platform|studio|product|software|solution|tool|experts|specialists|designers|developers|app|start up|startup))(?: [^ ,]+){0,2}? (?:offer|offers|provide|provides|sell|sells|supply|supplies|specialise in|specialize in|specialises in|specializes in|deliver|delivers|guarantee|help|helps|are offering|are selling|manufacture|export|produce)(?! (?:me|us|each|people like me|to get|with the|him|her|them|our (?:nurses|patients|students|staff|guests|members|children)|care at home) )`,
  ),
  phrase(
    ` i (?:[^ ,]+ )?(?:sell|offer|provide|run an agency|own an agency|run a (?:[^ ,]+ )?(?:agency|studio|business)) (?:[^ ,]+ ){0,5}?(?:services?|packages?|design|websites?|development|writing|coaching|training|seo|marketing|content|consulting|translations?|photography|courses?|sessions?|solutions?|insurance|lessons|editing|audits?|bookkeeping)`,
  ),
  phrase(
    ` (?:i|we|which|that) (?:help|helps|support|work with|assist|enable|empower) (?:[^ ,]+ )?${customers}(?: [^ ,]+){0,6}? (?:grow|scale|save|increase|boost|get|find|reduce|cut|improve|generate|win|reach|double|achieve|attract|automate|hire|fill|launch|build|sell|stand|land|more|better|with|like|overcome|turn|transform|to)`,
  ),
  phrase(
    ' (?:book|schedule|watch|see|get|try|have|request|join|for|show you|give you|held|free|live|quick|short|minute) (?:you )?(?:a |an |our |the |your )?(?:[^ ,]+ ){0,3}?(?:product |platform |live |free |quick |short |personal |minute )?(?:demo|free trial|trial account|test account|free audit|free consultation|consultation call|discovery call|strategy call|strategy session|sales call|free quote|no obligation quote|free sample)',
  ),
  phrase(
    ' (?:(?:[0-9]+|ten|twenty|thirty|fifty) ?(?:%|percent|per cent)? (?:off|discount)|[0-9]+ off|(?:at|for) half (?:the )?price|first [^ ,]+ at half price|half price until|price list|our pricing|our prices|our rates|my rates|rate card|special offer|special price|special discount|launch offer|launch price|limited offer|limited time|early bird|best price|best prices|best rates|affordable|competitive price|competitive prices|competitive rates|reasonable price|reasonable rates|money back|free of charge for the first|discount code|promo code|voucher code|coupon|free shipping|bulk order|our catalogue|our catalog|our brochure|one page offer|an offer for you|an offer you|offer for your|quotation for|our discount|council discount|student discount for|introductory price|per article|a piece , |first order|your first order|first month free|first link free|first one free|first one is free|first audit)',
  ),
  phrase(
    ' (?:increase|boost|grow|double|triple|improve|skyrocket|raise|generate|drive|multiply|more|get you more|bring you more|get more|cut|reduce|lower|save) (?:your )?(?:[^ ,]+ )?(?:sales|revenue|leads|roi|conversions?|conversion rate|traffic|ranking|rankings|turnover|profits?|customers|followers|open rates|online presence|bookings|costs by|bills by|churn by)',
  ),
  phrase(
    ' (?:looking for|find|finding|searching for|seeking|taking on|take on|accepting|need|want|win|get|open for|open to|welcome|acquire) (?:[^ ,]+ ){0,2}?(?:clients|customers|buyers|orders|commissions|collaborations with brands|paying|resellers|distributors|projects to quote|contracts|freelance projects|freelance work|business partners|investors|sponsors|donors|backers|funding)',
  ),
  phrase(
    ' (?:take over|handle|manage|redesign|redo|audit|optimise|optimize|run|write|build|edit|translate|rebuild|fix|improve) (?:all )?(?:of )?your (?:[^ ,]+ ){0,2}?(?:website|site|content|social media|blog|ads|seo|newsletter|accounts|marketing|landing page|branding|brand|copy|videos|bookkeeping|app|shop|store)(?: [^ ,]+){0,3}? (?:for|from|at|starting|,|and|in|within)',
  ),
  phrase(
    ' (?:hire|contract|book|order|commission|engage|use|try|choose) (?:me|us|my|our) (?:[^ ,]+ )?(?:for your|as your freelance|as a freelance|services?|agency|platform|product|app|tool|solution|on fiverr|on upwork)',
  ),
  phrase(' (?:my|our) (?:[^ ,]+ ){0,2}?services(?: [^ ,]+){0,4}?'),
  // Recruiting.
  phrase(
    " (?:i|we|i'm|we're|i am|we are|my client|our client|a client|my company|our team)(?: [^ ,]+){0,2}? (?:recruit|recruiting|hire|hiring|headhunting|sourcing|staffing|filling|looking to fill|looking to hire|searching for candidates|looking for candidates|building (?:a|the|our) team) (?:for|a|an|the|two|three|several|people|and|designers?|engineers?|developers?|researchers?|right|at|,|now|in|on behalf|talented|great|experienced|senior|new|someone|remote|on)",
  ),
  phrase(
    " (?:i'm|i am|we're|i work as) (?:a|an|the) (?:[^ ,]+ ){0,2}?(?:recruiter|headhunter|talent scout|recruitment consultant|talent partner|sourcer)(?! who left|'s)| as (?:a|an) (?:[^ ,]+ )?(?:recruiter|headhunter|recruitment consultant)(?: ,)? (?:i|we)",
  ),
  phrase(
    " (?:we|my client|our client|a client of mine|company|they|team|which|that|who)(?: [^ ,]+){0,3}? (?:is|are|'s|'re|want|wants|need|needs|looking|look|looks|search|searching|seeking|seeks) (?:for )?(?:a|an|two|three|another|somebody|someone|people) (?:[^ ,]+ ){0,4}?(?:and|who)?(?: )?(?:i )?(?:thought of you|your profile|you'd be|you would be|you could be|fits you|suits you|like you)",
  ),
  phrase(
    ' (?:role|position|vacancy|opening|job|post|opportunity|project)(?: [^ ,]+){0,8}? (?:would suit you|could suit you|might suit you|fits you|fit your|fits your|matches your|match your|right for you|perfect for you|ideal for you|may interest you|might interest you|could interest you|interest you|with your name on it|for someone like you)',
  ),
  phrase(
    " (?:you'd|you would|you'll|you could|you might|you look|you seem|your profile (?:is|looks|seems)|your background (?:is|looks)|you are|you're)(?: [^ ,]+){0,4}? (?:fit|match|candidate|addition|asset) (?:for|to|with) (?:a|an|our|the|one of|this|my)",
  ),
  phrase(
    " (?:are you|would you be|if you're|if you are|you be|you might be) (?:[^ ,]+ ){0,3}?(?:open|looking|interested|ready|curious) (?:to|for|in|about) (?:[^ ,]+ ){0,3}?(?:new (?:role|roles|opportunities|opportunity|challenge|challenges|position|job|adventure)|a move|moving|a change|change jobs|changing jobs|other opportunities|opportunities|joining (?:us|our)|leaving|switching|the role|the position|our team|investing|becoming a partner|partnering|side income|extra income)",
  ),
  phrase(
    ' (?:join|joining|come and work for|work for|come to) (?:us as|us at|our (?:[^ ,]+ )?(?:team|company|startup|start up|agency) as|our growing team|our (?:[^ ,]+ )?team)(?: [^ ,]+)?',
  ),
  phrase(
    ' (?:send|share|forward|give) you (?:the|a|our|more) (?:[^ ,]+ )?(?:job description|description|job spec|spec|job ad|jd|price list|brochure|proposal|quote|offer|pitch deck|deck|catalogue|catalog|site list|one pager|presentation of our|details of the role|details about the role)',
  ),
  phrase(
    ' (?:[0-9]+k|competitive salary|salary range|hybrid|fully remote|remote)(?: [^ ,]+){0,6}? (?:thought of you|interested|your profile|apply|role|position)',
  ),
  // Raising money.
  phrase(
    ' (?:(?:donate|donating) (?:to (?:our|my|the)|for our|for my|money|here|a|any|[0-9$]|something|please)|make a donation|(?:a|any|your|small) (?:small )?donations?|your gift|contribute (?:[0-9]+|money|financially|to our campaign|to my campaign|to our fund|to the fund)|chip in|back (?:us|our|my) (?:[^ ,]+ )?(?:on|project|campaign|kickstarter)?|support (?:us|our|my) (?:[^ ,]+ )?(?:kickstarter|crowdfunding|fundraiser|gofundme|indiegogo|patreon|campaign|financially)|sponsor (?:us|our|my|a|the) (?:[^ ,]+)|become a (?:sponsor|donor|backer|patron|investor|partner)|(?:would|could|might) (?:you|your [^ ,]+) (?:[^ ,]+ )?(?:sponsor|invest|fund|donate)(?: [^ ,]+)?)',
  ),
  phrase(
    " (?:i'm|i am|we're|we are|currently|now) (?:[^ ,]+ )?(?:raising|fundraising|crowdfunding|collecting (?:money|donations|funds)|closing (?:a|our)|looking for funding|looking for investment|seeking investment|seeking funding|seeking investors|selling|offering|launching a kickstarter)",
  ),
  phrase(
    ' (?:our|my|the) (?:pre seed|preseed|seed|angel|funding|series a|investment) (?:round|stage|raise)',
  ),
  phrase(
    ' (?:our|my) (?:[^ ,]+ )?(?:kickstarter|gofundme|crowdfunding|fundraiser|fundraising|indiegogo|patreon|pitch deck|investor deck)',
  ),
  phrase(
    ' (?:passive income|financial freedom|be your own boss|extra income|second income|business opportunity|guaranteed returns|high returns|forex|network marketing|investment opportunity|invest in (?:our|my)|crypto signals|trading platform|earn from home)',
  ),
  phrase(
    " (?:reply|answer|comment|text|write|dm me|message me|say|type) (?:yes|now|info|demo|interested|start|price|me for|for a quote|for prices|for details)(?: [^ ,]+){0,2}? (?:price|prices|list|details|info|to get|for my|for our|and i'll send|and we'll|quote|discount)",
  ),
];

/** What by itself may be said of anything, and sells when somebody who sells says it. */
const faint = [
  phrase(
    ` (?:our|my) (?:[^ ,]+ ){0,2}?${goods}(?: [^ ,]+){0,6}? (?:would|could|can|will|might|saves?|pays?|helps?|cuts?|makes?|is used|works)`,
  ),
  phrase(
    ` your (?:company|business|team|council|clinic|school|office|department|organisation|shop|firm|practice) (?:needs?|would benefit|could benefit|could save|can save|would save|might need|deserves)`,
  ),
  phrase(
    ' (?:demo|discount|pricing|affordable|guaranteed|clients|turnkey|cutting edge solution|roi|subscription|free trial|b2b|lead generation|backlinks|guest posts?|turnaround|packages|quote|invoice|contract|budget|proposal|partnership|collaboration|business collaboration|synergies|win win|value proposition|pain points?|pilot customers?|early access|waitlist|beta users|case studies from our)',
  ),
  phrase(
    ' (?:from|for|at|only|starting at) (?:[$€£] ?)?[0-9]+ (?:a|per|each|euros?|dollars|pounds|usd|eur) (?:piece|article|month|hour|page|user|seat|word|session|lesson)?',
  ),
  phrase(
    ' (?:worth a (?:chat|look|call)|pay for itself|pays for itself|would you be interested in|are you interested in|interested in seeing|interested in trying|who handles|who is responsible for|the right person to|decision maker|decision makers)',
  ),
  phrase(
    ' (?:recruit|recruiter|recruitment|candidates?|vacancy|talent pool|headhunt|job description|shortlist)',
  ),
  phrase(
    ' (?:for sale|on sale|pre order|preorder|order now|buy now|buy it|purchase|sign up|enrol|enroll|register here|subscribe)',
  ),
];

const seller =
  /\b(?:sales|sells?|selling|account (?:manager|executive)|business development|recruit(?:er|s|ing|ment)|headhunter|staffing|agency|freelance|looking for clients|founder|co-founder|fundrais\w+|outreach|insurance|broker|reseller|runs? a (?:shop|studio|business|company)|entrepreneur|consultant|coach|start-?up|investor|crowdfund\w+|owner)\b/i;

/** Wares, firms and money of the sender's side. */
const wares = phrase(
  ` (?:(?:my|our|a|an|the|own|young|small|new) (?:[^ ,]+ ){0,2}?(?:company|start up|startup|studio|agency|business|product|products|service|services|solution|platform|course|workshop|workshops|client|tools|brand|shop|firm|webinar|programme|vitamins|furniture|equipment)|i (?:make|build|design|write|draw|sell|offer|give|run|represent|help|produce|organise|organize|teach|do) (?:[^ ,]+ ){0,3}?(?:websites?|apps?|logos?|videos?|applications|workshops?|courses?|grants?|nurses|companies|firms|people|translations?|illustrations?|icons?|photos|coaching|clinics|hospitals|teams)|we (?:do|make|build|sell|offer|run|are|have|search|look for|help|create|design|develop|represent) (?:[^ ,]+ ){0,4}?(?:tools?|websites?|apps?|startup|start up|company|agency|product|service|software|customers|hospitals|clients|internships?|positions?|training)|(?:i'm|i am|we're|we are) (?:with|from|at) [^ ,]+ (?:, )?we (?:[^ ,]+)|(?:illustrator|designer|developer|photographer|translator|copywriter|editor|consultant|trainer)(?: [^ ,]+){0,3}? (?:free capacity|capacity|available|for hire|freelance)|for a living|free capacity|our first [0-9]+ (?:[^ ,]+)|success rate)`,
);
/** What a seller says next. */
const pitch = phrase(
  ` (?:want (?:one|a quote|it|to try|to see|to know more|a sample|some)|want to hear|(?:if|you|you're|you are|you be|you get|anybody|anyone) interested|ask me how|ask me for|may i (?:show|present|send|introduce)|can i (?:show|present|send) you (?:the|our|my|a|more)|who (?:should|can|could|do) i (?:talk|speak|write|turn) to|the right person|very cheap|cheap|low price|good price|no cost|at no cost|for nothing|first [^ ,]+ (?:is |are )?(?:free|for nothing|on us|on me)|free for (?:one|a|the)|try my|try our|try it|would your (?:team|company|hospital|school|office|bank)|does your (?:team|company|office|hospital|bank|school) need|need (?:a|an|any|some|icons|help with your)|make business|do business|business with you|work together and|explore how|grow revenue|partnership|distributor|reseller|earn (?:money|online|more)|a pilot|pilot project|quote|love to work with|like to work with|happy to work with|collaborate with|would like to offer|like to offer|offer you|make you an offer|to make an offer|you could become|save you|save your)`,
);
/** Money that would change hands. */
const money = phrase(
  ' (?:[$] [0-9]+|[0-9]+ ?(?:k|euros?|eur|dollars|usd|pounds|gbp|kr|zl|rupees|rs|%|percent|per cent) (?:off|less|the hour|an hour|per|a|for|discount|each|we could|would|could)?|[0-9]+ (?:euros?|eur|dollars|usd|pounds|rupees)|code [^ ,]+ for|price list|my prices?|our prices?|good price|best price|best plan|cheap|discount|first (?:lesson|session|month|hour|week) (?:is )?free|paid of course|well paid|pay good|pay well|good pay|better salary|good salary|talk salary|high salary|(?:have|is there|got) a budget|a budget for|free (?:trial|sample|audit|lesson))',
);
/** What somebody is who lives by selling. */
const trade = phrase(
  " (?:(?:my|our|an|a|the|run a|own a|opened a|opened|opens a|start a|starting a) (?:[^ ,]+ ){0,2}?(?:agency|consultancy|start up|startup|manufacturer|supplier|insurance|shop|store|brokerage|franchise|dealership|printing house|boutique|practice for|price list|programme for|etsy|online store)|(?:we are|i am|i'm|we're) (?:[^ ,]+ )?(?:manufacturer|supplier|exporter|importer|distributor|dealer|agent|broker|freelancer|freelance [^ ,]+|freelancing)|doing insurance|doing seo|doing marketing|on fiverr|on upwork|on etsy|first client|first customer|new clients|our clients|my clients|our customers|my customers|my programme|our programme|trading|crypto|forex|earn from home|(?:write|translate|edit|design|code|draw|teach|coach|photograph)(?: ,)? (?:for money|professionally|online|freelance|full time for)|i write(?: ,)? you save|(?:written|wrote|published|launched|released) (?:a|my|our) (?:[^ ,]+ )?(?:book|course|app|product|album|game|novel))",
);
/** What is held out to the reader. */
const deal = phrase(
  " (?:want (?:to (?:try|buy|order|join|earn|see (?:it|a|the|our|my)|come work|invest|test)|one|some)|(?:would|do|will|could) you (?:like (?:one|some|to (?:buy|try|order|join|see (?:it|them|our|my)|test|invest))|be interested|help|support|contribute|buy|order|want (?:to (?:come|join|work|buy|try)|one))|(?:would|could|does|might) [^ ,]+ (?:like to be|be interested|need (?:a|an|some|our|my)|want to (?:buy|try|test))|shall (?:i|we) (?:send|tell|show|talk|discuss|arrange|start)|come (?:and )?buy|(?:give|send|place|make) (?:us |me )?(?:an |your )?orders?|(?:order|buy|get|hope you'll order|hope you buy) (?:it|one|a copy|your copy|yours)|(?:first|next|great|ideal|perfect|future|new) (?:[^ ,]+ )?(?:client|customer|buyer)|let me (?:take|do|write|design|handle|translate|build|manage|redo) your|off your hands|(?:i'd|i would|we'd) (?:be happy|like|love|be glad) to (?:send|show|offer|do it for|do this for|work for|quote|tell) ?(?:you|my|our|halden|it|a)?|for your (?:family|company|business|team|hospital|school|office|home)|for you|link in my profile|in my shop|ask me|please donate|(?:if|you|you're|you are|anybody|anyone) interested|you would look great)",
);

/** A vacancy on the sender's side. */
const vacancy = [
  phrase(
    ' (?:send|share|give) (?:me|us) (?:your|ur|a copy of your) (?:cv|resume|updated cv|updated resume|portfolio and rate)',
  ),
  phrase(
    ' (?:want|like|love) (?:to )?(?:come (?:and |to )?work|join us|work for us|work with us as|join our (?:team|company|startup|agency))(?: [^ ,]+)?',
  ),
  phrase(
    " (?:needs|need|want|wants|looks for|look for|looking for|seeks|searching for|searches) (?:a|an|our|another|someone|somebody)(?: [^ ,]+){0,6}?(?: ,)?(?: [^ ,]+){0,7}? (?:be something for you|should be you|could be you|would be you|is you|something you'd|with your (?:past|profile|background|skills|experience)|like yourself|like you)(?: [^ ,]+)?",
  ),
  phrase(
    ' (?:growing|building|expanding|setting up|putting together|hiring for) (?:the|our|my|a) (?:[^ ,]+ )?team(?: [^ ,]+){0,12}? (?:you|your|on board|join)',
  ),
  phrase(
    " (?:i'd|i would|we'd|we would) (?:love|like) (?:to have )?(?:someone|somebody|a person|people) (?:with your|like you)(?: [^ ,]+){0,2}? (?:on board|in our|on our|in the team|join|here|as our|at our|to lead|for our)",
  ),
  phrase(
    ' (?:be|as|become) (?:our|my) (?:next|new|first|future) (?:[^ ,]+ ){0,2}?(?:manager|lead|head|researcher|designer|engineer|developer|nurse|director|analyst|cto|coo|partner|co founder|cofounder|hire|employee|colleague|speaker manager)',
  ),
  phrase(
    ' (?:be|become) your (?:next|new|future|own) (?:freelance |freelancing )?(?:illustrator|designer|developer|translator|photographer|copywriter|writer|editor|supplier|agency|partner|accountant|coach|va|assistant)',
  ),
  phrase(
    ` (?:you (?:look|seem|sound|are|would be|could be|might be)|you're|you'd be)(?: [^ ,]+){0,3}? (?:ideal|perfect|right|great|best|good|strong|exact) (?:person|candidate|fit|match|profile|one) (?:for|at) (?:a|an|our|my|the (?:role|position|job|post|vacancy)|this (?:role|position|job|post|vacancy))`,
  ),
  phrase(
    ` (?:we|our [^ ,]+|my client|my company|my boss|our recruiting team|our hr)(?: [^ ,]+){0,3}? (?:hiring|hire|recruit|recruiting|(?:have|has|got|offer|offers) (?:a |an |some |several |two )?(?:[^ ,]+ )?(?:internships?|positions?|vacancy|vacancies|openings?|roles?|jobs?|posts?) (?:for|in|at|open|available|which|that|you))`,
  ),
  phrase(` (?:make|making|send|sending) you an (?:attractive |interesting |good )?offer`),
  phrase(
    `(?<! (?:the|our|that|this|every|their)) (?:talent scout|talent acquisition|headhunter|recruiter) (?:for|at|with|from)`,
  ),
  phrase(
    ` (?:hear about|talk about|tell you about|discuss) (?:a|an|our|the) (?:[^ ,]+ ){0,3}?(?:role|position|vacancy|opening|opportunity)`,
  ),
];
/** A hat passed round. */
const hat = [
  phrase(
    ' (?:we|i|they|my [^ ,]+|our [^ ,]+) (?:[^ ,]+ )?(?:collect|collecting|are collecting|gather|gathering|raise|raising|need|needs|seek|seeks|search|searches) (?:[^ ,]+ ){0,2}?(?:money|donations?|funds|funding|investors?|sponsors?|donors?|[0-9]+ ?(?:k|euros?|dollars|pounds|usd|eur)|capital|investment)',
  ),
  phrase(' every (?:euro|dollar|pound|cent|penny|coin|donation|bit) (?:counts|helps)'),
  phrase(
    ' (?:minimum|invest|investment of|ticket of|from) (?:[$] )?[0-9]+ ?(?:k|euros?|dollars|pounds|usd|eur)?(?: ,)?(?: very)? (?:safe|guaranteed|return|returns|profit|per year)',
  ),
  phrase(
    ' can you (?:give|donate|contribute|spare) (?:something|a little|some money|anything|a few)',
  ),
];

/** What sells by itself. */
const certain = [...plain, ...vacancy, ...hat];
const tradeOrWares = [trade, wares];
const signs = [...faint, wares, pitch, money, trade];

/** The course is about meeting people; what sells has other rules, and is told so. */
export const selling: FaultRule = {
  name: 'selling',
  gravity: 3,
  label: 'a message that sells, hires or raises money',
  looksFor:
    'A message that wants to sell, to hire or to raise money. The course doesn’t teach those.',
  find: (reading, { sender }) => {
    const message = lines(reading);
    const found =
      meant(message, certain) ??
      pitched(message) ??
      several(signs, message, seller.test(sender.about));
    if (found === undefined) return undefined;
    return {
      evidence: [found],
      explanation:
        'It wants to sell, hire or raise money, and this course teaches only how to get to know people.',
      suggestion: 'Leave the offer out here, and write to the person, not to the budget.',
    };
  },
};

/** Wares in one place and a pitch in another. */
function pitched(message: ReturnType<typeof lines>): Span | undefined {
  const isFor = (pattern: Pattern) => meant(message, pattern);
  if (isFor(wares)) {
    const found = isFor(pitch);
    if (found !== undefined) return found;
  }
  return (
    (isFor(money) ?? isFor(trade)) &&
    (isFor(deal) ?? (isFor(money) && meant(message, tradeOrWares)))
  );
}

/** Two faint signs from a seller, or four from anybody. */
function several(
  patterns: readonly Pattern[],
  message: ReturnType<typeof lines>,
  isSeller: boolean,
): Span | undefined {
  const found = patterns.flatMap((pattern) => meant(message, pattern) ?? []);
  return found.length >= (isSeller ? 2 : 4) ? found[0] : undefined;
}
