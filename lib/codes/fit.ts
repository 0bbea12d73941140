import type { Code } from './code.ts';

/** Conditions that words name for certain, and the codes they may stand beside. */
interface Condition {
  said: RegExp;
  codes: RegExp;
  /** The code to offer, in the words of a search. */
  offer: string;
}

const conditions: Condition[] = [
  { said: /fibromyalgia|fibromyositis/, codes: /^M79\.7/, offer: 'fibromyalgia' },
  { said: /plantar fasci+tis/, codes: /^M67\.A|^M72\.2$/, offer: 'plantar fasciitis' },
  { said: /panniculitis/, codes: /^(?:M79\.3|M54\.0|L93|M35\.6)/, offer: 'panniculitis' },
  { said: /carpal tunnel/, codes: /^(?:G56\.0|O26\.82|Z47)/, offer: 'carpal tunnel' },
  { said: /multiple sclerosis/, codes: /^G35|^M62|^R/, offer: 'multiple sclerosis' },
  { said: /migraine/, codes: /^(?:G43|O99|G44|R51)/, offer: 'migraine' },
  { said: /tension[- ](?:type )?headache/, codes: /^(?:G44|R51|M79\.1|M54)/, offer: 'tension headache' },
  { said: /lymphedema|lymphoedema/, codes: /^(?:I89|I97|Q82|O|Z|C|R60)/, offer: 'lymphedema' },
  { said: /frozen shoulder|adhesive capsulitis/, codes: /^M75\.0/, offer: 'frozen shoulder' },
  { said: /tennis elbow|lateral epicondylitis/, codes: /^M77\.1/, offer: 'tennis elbow' },
  { said: /golfer'?s elbow|medial epicondylitis/, codes: /^M77\.0/, offer: 'golfer elbow' },
  { said: /whiplash/, codes: /^(?:S1[36]|M5[034]|M79|V|G44|M62|Z)/, offer: 'whiplash' },
  { said: /sciatica/, codes: /^(?:M54\.[1345]|M51|G57\.0|O26|O99|M48|M47|M79|S3|M62)/, offer: 'sciatica' },
  { said: /\bptsd\b|post-?\s?traumatic stress/, codes: /^F43\.1/, offer: 'ptsd' },
];

/** Regions that both words and titles name. Neighbours in one line may stand for each other. */
const regions: [name: string, said: RegExp][] = [
  ['neck', /\bneck|cervic(?!ogenic)|whiplash/],
  ['mid back', /thoracic|upper back|mid back|\bdorsal/],
  ['low back', /low(?:er)? back|lumb|sciatic|\blbp\b/],
  ['sacrum', /sacr|coccy|tailbone/],
  ['jaw', /\bjaw|temporomandibular|\btmj|masticat/],
  ['shoulder', /shoulder|rotator cuff|scapul/],
  ['elbow', /elbow|epicondyl|olecranon/],
  ['wrist', /\bwrist|carpal/],
  ['hip', /\bhips?\b|trochanter|gluteal/],
  ['knee', /\bknees?\b|patell/],
  ['ankle', /\bankle|achilles|\bfoot\b|\bfeet\b|plantar|\bheel/],
];

/** Regions so near that one code often stands for both. */
const neighbours = new Set([
  'neck+mid back',
  'mid back+low back',
  'low back+sacrum',
  'neck+shoulder',
  'low back+hip',
  'mid back+shoulder',
  'sacrum+hip',
]);

const regionsIn = (text: string) => regions.filter(([, said]) => said.test(text)).map(([name]) => name);

const near = (one: string, other: string) =>
  one === other || neighbours.has(`${one}+${other}`) || neighbours.has(`${other}+${one}`);

export interface Misfit {
  /** What the words say and the code does not. */
  said: string;
  /** Words that find the fitting code. */
  offer: string;
}

/** How a valid code contradicts the words beside it; null when it may stand. Words that name nothing never contradict. */
export function misfitOf({ code, title }: Code, words: string): Misfit | null {
  const said = words.toLowerCase();
  const named = conditions.filter((condition) => condition.said.test(said));
  if (named.some((condition) => condition.codes.test(code)) || repeats(said, title.toLowerCase())) return null;
  const ofTitle = regionsIn(title.toLowerCase());
  const ofWords = regionsIn(said);
  const sameRegion = ofTitle.some((one) => ofWords.some((other) => near(one, other)));
  const [first] = named;
  if (sameRegion && (!first || severalConditions.test(said))) return null;
  if (first) return { said: first.said.exec(said)?.[0] ?? first.offer, offer: first.offer };
  if (!/^[MSG]/.test(code) || ofTitle.length === 0) return null;
  return ofWords[0] ? { said: ofWords[0], offer: words } : null;
}

const severalConditions = /[,;/]|\band\b|\bwith\b/;

const generic =
  /^(?:unspecified|specified|disorders?|disease|chronic|syndrome|intractable|without|muscles?|region|encounter)$/;

/** The words repeat a telling word of the title, not just its region: several conditions in one line are not a contradiction. */
const repeats = (said: string, title: string) =>
  (title.match(/[a-z]{7,}/g) ?? []).some((word) => !generic.test(word) && !regionsIn(word)[0] && said.includes(word));
