import { oneOf } from '../one-of.ts';

/**
 * Is a text about a massage order? Small, for every start of the worker; `lib/language/order` reads it deeply. Words are
 * matched on text that is lower case with single spaces. Bounded patterns only.
 */

// "prostate massage", "massage chair": the word, not the therapy. "Manual therapy" is also what physical therapists do.
const otherMassage = oneOf`
  prostat\w{1,3}|carotid(?: sinus)?|cardiac|heart|fundal|uterine|fundus|perineal|scalp|gum|eyelid|lacrimal|tear duct
  infant|ice|facial
`;
const massageThing = oneOf`
  chair|gun|envy|oil|ball|roller|pillow|cushion|stone|bed|shop|parlou?r|license fee|warm compress\w*
`;
const notTherapy = new RegExp(
  String.raw`\b${oneOf`
    ${otherMassage} massage
    masaje (?:cardiaco|uterino|prostatico|carotideo|perineal)
    massage ${massageThing}s?
  `}\b`,
  'g',
);
const massageWords = new RegExp(
  String.raw`\b${oneOf`
    mass?a?ges?|massotherapy|lmt|lmp|rmt|97124
    myofascial release|manual lymph(?:atic)? drainage|neuromuscular therapy|craniosacral|lomi ?lomi
    trigger point (?:therapy|release|massage)|soft[- ]tiss?ue (?:mobili[sz]ation|massage|manipulation)|deep[- ]tissue
    masajes?|masoterapia|masajista|drenaje linfatico
  `}\b`,
);
const manualTherapy = /\bmanual therapy\b|\b97140\b|\bterapia manual\b/;
const otherTherapist = /\bphysical therap|\bphysiotherap|\bchiropract|\bpt eval|\boccupational therap|\bosteopath/;

const refuses = oneOf`
  no|not|without|declin\w{1,3}|den(?:y|ies|ied)|refus\w{1,3}|avoid|against|stop(?:ped)?|discontinue[ds]?|contraindicated
  rechaz\w{1,3}|niega|evitar|sin
`;
const isRefused = oneOf`
  not|no longer|contraindicated|declined|discontinued|refused|denied
`;
const refused = new RegExp(
  String.raw`\b${oneOf`
    ${refuses} (?:\w{1,14} ){0,3}(?:massages?|masajes?)
    massage (?:therapy )?(?:is |was )?${isRefused}
  `}\b`,
  'g',
);
/** What was tried, had or done, and the trade of somebody. */
const done = oneOf`
  prior|previous|past|history of|already|failed|tried|despite|(?:un)?responsive to|respond(?:ed|ing)? to|response to
  refractory to
  received|had|including|used?|uses|getting|has been (?:getting|having)|enjoys|likes|tolerated
  performed|provided|administered|completed|given|applied
  recibio|tuvo|probo
`;
/** What orders or plans begins another thought: "failed NSAIDs, refer for massage". */
const turn = oneOf`
  refer|deriv|rx|order|recommend|request|prescri|solicit|please|start|begin|trial
  now\b|plan|then\b|will\b|needs?\b|for (?:\w{4,12} )?massage
`;
const goesOn = oneOf`
  for\b|to\b|x\b|then\b|if\b|as\b|refer|order|start
`;
const result = oneOf`
  tried|attempted|trialed|exhausted|without (?:success|benefit|relief|improvement|effect)
  no (?:benefit|relief|help|improvement|effect)
`;
const helped = oneOf`
  helped|helps|helpful|provided|performed|received|tolerated|failed|without relief
  with (?:some|no|good|little|minimal) relief|in the past|last (?:week|month|year)|today
`;
const past = new RegExp(
  oneOf`
    \b${done} (?:(?!${turn})[\w,/]{1,14} ){0,6}(?:massages?|masajes?)\b
    \b(?:works?|worked|working|employed) as (?:an? )?(?:\w{1,14} )?(?:massage therapist|lmt|masajista)\b
    \bmassages? (?:therapy )?(?:(?!${goesOn})[a-z+&/]{1,14} ){0,4}${result}\b
    \bmassage (?:therapy )?(?:\w{1,10} ){0,2}${helped}\b
    \bmasajes? previos?\b
  `,
  'g',
);

const order = new RegExp(
  String.raw`\b${oneOf`
    refer(?:ral|red|ring|s)?|rx|prescri(?:be|bed|ption|bing)|order(?:s|ed|ing)?|please|recommend(?:s|ed|ing)?
    request(?:s|ed|ing)?|authori[sz](?:e|ed|ation)|evaluat(?:e|ion) and treat(?:ment)?|eval and treat
    medically necessary|medical necessity|start|begin|initiate|plan
    referir|remitir|derivar|prescripcion|orden|se solicita|solicito|indico|se indica|derivo|refiero|tratamiento
  `}\b`,
);
const counted = oneOf`
  x|times?|visits?|sessions?|treatments?|units?|weeks?|wks?|min(?:ute)?s?|hours?|months?|sesiones|semanas?|veces
`;
const dose = new RegExp(
  oneOf`
    \b\d{1,2} ?${counted}\b|\bx ?\d{1,2}\b|\b\d ?\/ ?(?:wk|week)
    \b(?:once|twice|weekly|biweekly|monthly|qw|semanal)\b
    \b(?:one|two|three) (?:times?|hours?|visits?)\b
  `,
);
const code = /\b[a-tv-z]\d[\da-z]\.[\da-z]{1,4}\b/;

export type MassageTalk = 'order' | 'mention' | 'none';

const LONGEST = 20_000;

/** Lower case, without accents and marks nobody sees, with single spaces. */
export function plain(text: string): string {
  const letters = text.slice(0, LONGEST).replace(/[\u200b-\u200f\u202a-\u202e\ufeff]/g, '');
  return letters
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ');
}

/** Without the massage that was done, refused, or is none. */
export const namesNow = (words: string): string =>
  words.replace(notTherapy, ' ').replace(refused, ' ').replace(past, ' ');

/** `order`: massage is being ordered here. `mention`: massage is named, without being refused or done already. */
export function massageTalk(text: string): MassageTalk {
  if (text.length < 3) return 'none';
  const words = plain(text);
  if (!massageWords.test(words) && !manualTherapy.test(words)) return 'none';
  const kept = namesNow(words);
  if (!massageWords.test(kept)) {
    const isManual = manualTherapy.test(kept) && !otherTherapist.test(kept) && (order.test(kept) || dose.test(kept));
    return isManual ? 'order' : 'none';
  }
  const orders = Number(order.test(kept)) + Number(dose.test(kept)) + Number(code.test(kept));
  return orders >= 1 ? 'order' : 'mention';
}

const named = /\b(?:massage|masaje|masoterapia|massotherapy)\b/;

/** Whether a heading or title names massage at all. */
export function namesMassage(text: string): boolean {
  const words = plain(text);
  return named.test(words) && named.test(words.replace(notTherapy, ' '));
}
