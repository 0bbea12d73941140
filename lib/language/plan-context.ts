import { oneOf } from '../one-of.ts';
import { readNumber } from './numbers.ts';
import { cuesBetween, type PlacedCue, sentenceEnd, sentenceStart } from './plan-cue-places.ts';
import { type Cue, cues, describedByPace } from './plan-cues.ts';
import type { Item } from './plan-item.ts';
import { isTimes } from './plan-words.ts';
import type { Token } from './tokens.ts';
import { wordList } from './word-list.ts';

/** The items that belong to the massage order: not to a medicine, an exercise, a symptom, another therapy or the past. */
export function ownItems(tokens: Token[], items: Item[]): Item[] {
  const own: Item[] = [];
  let last: { item: Item; kept: boolean } | null = null;
  for (const [at, item] of items.entries()) {
    const kept: boolean =
      item.labelled || (!isOtherwiseMeant(tokens, item) && isOwn(tokens, item, last, items[at + 1]));
    if (kept) own.push(item);
    last = { item, kept: kept || isValidity(tokens, item) };
  }
  const whole = own.some(({ kind }) => kind === 'frequency') && own.some(({ kind }) => kind === 'length');
  return whole ? own.filter((item) => !isGranted(tokens, item)) : own;
}

const granting = /^(?:auth\w{0,2}|authori[sz](?:ed|ation)|pre-?auth\w{0,9}|precert\w{0,9}|approved|granted)$/;

/** "2x/wk x 8 wks, 10 visits authorized": what a payer grants is no second total of a plan that is whole without it. */
const isGranted = (tokens: Token[], { kind, from, to }: Item) =>
  kind === 'visits' &&
  (tokens.slice(to, to + 2).some(({ text }) => granting.test(text)) ||
    tokens.slice(sentenceStart(tokens, from), from).some(({ text }) => granting.test(text)));

/** "valid 1 year, 24 visits": how long the paper is good for says nothing of what comes after it. */
const isValidity = (tokens: Token[], item: Item) =>
  tokens.slice(Math.max(0, item.from - 3), item.from).some(({ text }) => cues.get(text) === 'validity');

function isOwn(
  tokens: Token[],
  item: Item,
  last: { item: Item; kept: boolean } | null,
  next: Item | undefined,
): boolean {
  const joined =
    item.kind === 'length' && last?.kept === true && last.item.kind === 'frequency' && last.item.to === item.from;
  const begin = sentenceStart(tokens, item.from);
  const inherits = last && last.item.to > begin ? last : null;
  const before = cuesBetween(tokens, Math.max(begin, last?.item.to ?? 0), item.from);
  const verdict = judge(tokens, item, before);
  if (verdict !== null) return verdict && !isTrailed(tokens, item, joined);
  if (inherits) return (inherits.kept || isReopened(tokens, item, begin)) && !isTrailed(tokens, item, joined);
  const stop = next && next.from < item.to + 12 ? next.from : item.to + 4;
  const after = cuesBetween(tokens, item.to, Math.min(stop, sentenceEnd(tokens, item.to)));
  return !after.some(({ cue }) => foreign.has(cue) && cue !== 'past') && !isTrailed(tokens, item, joined);
}

/** "massage for headaches occurring 3x/week: 1x/wk": after the colon the order speaks again. */
const isReopened = (tokens: Token[], item: Item, begin: number) =>
  tokens.slice(Math.max(begin, item.from - 4), item.from).some(({ text }) => text === ':') &&
  cuesBetween(tokens, begin, item.from).some(({ cue }) => cue === 'massage');

const foreign = new Set<Cue>(['therapy', 'medicine', 'exercise', 'past', 'happens']);

/** The nearest word that governs, read backwards; null when none does. */
function judge(tokens: Token[], item: Item, before: PlacedCue[]): boolean | null {
  const massage = before.findLast(({ cue }) => cue === 'massage');
  for (const { cue, at } of [...before].reverse()) {
    if (cue === 'massage') return !isPastMassage(tokens, at, before);
    if (cue === 'order') {
      if (massage)
        return judge(
          tokens,
          item,
          before.filter((one) => one.at < at),
        );
      if (
        before.some(
          (one) =>
            one.at < at &&
            (one.cue === 'therapy' || one.cue === 'medicine' || one.cue === 'exercise') &&
            at - one.at < 4,
        )
      )
        continue;
      return true;
    }
    if (cue === 'therapy' && massage && isJoined(tokens, massage.at, at)) return true;
    if (cue === 'therapy' || cue === 'medicine' || cue === 'exercise' || cue === 'happens' || cue === 'benefit')
      return false;
    if (cue === 'past') return isPast(tokens, at) ? false : null;
    if (cue === 'later') return item.kind === 'repeat';
    if (cue === 'validity' && (item.kind === 'length' || item.kind === 'dates') && item.from - at < 4) return false;
    if (cue === 'activity' && !massage) return false;
    if (cue === 'symptom' && !massage && item.from - at < 3 && tokens[item.from - 1]?.text !== ',')
      return item.kind === 'visits' || item.kind === 'count';
    if (cue === 'goal' && !massage && item.kind !== 'visits' && !isShorthand(tokens, item)) return false;
  }
  return null;
}

/** "2x/wk" is how orders write it; goals say "daily" or "in 6 weeks". */
const isShorthand = (tokens: Token[], item: Item) =>
  (item.kind === 'frequency' && item.to - item.from > 2) ||
  (item.kind === 'length' && item.is.lead === 'x') ||
  (item.kind === 'count' && tokens[item.from]?.text === 'x');

/** "massage and PT", "massage/PT", "massage + acupuncture". */
const isJoined = (tokens: Token[], from: number, to: number) =>
  to - from <= 4 &&
  tokens.slice(from + 1, to).some(({ text }) => ['and', '&', '/', '+', 'with'].includes(text)) &&
  tokens.slice(from + 1, to).every(({ text }) => ['and', '&', '/', '+', 'therapy', 'with', 'physical'].includes(text));

/** "completed massage", "prior course of massage", "has been getting massage". */
const isPastMassage = (tokens: Token[], at: number, before: PlacedCue[]) =>
  before.some(
    ({ cue, at: place }) =>
      cue === 'past' &&
      place < at &&
      at - place <= 4 &&
      isPast(tokens, place) &&
      !/^(?:after|since|before)$/.test(tokens[place]?.text ?? '') &&
      onlyLinks(tokens, place + 1, at),
  );

const links = new Set(
  wordList(`
    of the a an some with to prior previous number getting having receiving trial course several initial :
    weekly therapeutic medical physical deep tissue
  `),
);
const onlyLinks = (tokens: Token[], from: number, to: number) =>
  tokens.slice(from, to).every(({ text, kind }) => kind === 'number' || links.has(text));

/** "prior auth", "complete 12 visits", "had": the word alone is not always the past. */
const isPast = (tokens: Token[], at: number) => {
  const [word, next] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? ''];
  if (word === 'prior' && /^(?:auth|authorization|to|approval)/.test(next)) return false;
  if (word === 'history' || word === 'hx' || word === 'complete') return false;
  return true;
};

const link = '(?:which |that |with |and |but |has |have |was |were |had )?';
const ended = oneOf`
  failed|completed|in the past|last (?:year|month|week|summer|winter|spring|fall)|ago|previously|so far|to date|already
  done|expired|without (?:relief|benefit|improvement)|no (?:relief|benefit|improvement)
  w/o (?:relief|benefit|improvement)|helped|did not help|in (?:19|20)\d\d
`;
const others = oneOf`
  hep|sets|reps|mg|tab|tabs|postop
  post (?:op|mv[ac]|surgery|surgical|injury|accident|fall|trauma|procedure|stroke)
  postpartum|pregnant|gestation|old|s/p|remaining|remain|left on|used|allowed|covered|home (?:exercise|program)
  of (?:pt|physical|acupuncture|chiropractic|chiro|ot|occupational|conservative|nsaids|rest)
  for (?:pt|physical therapy)
  (?:pt|physical therapy|acupuncture|chiropractic|chiro|ot) (?:failed|completed|with)
`;
/** "… x 6 wks. Failed PT": what was done is told next. */
const another =
  '(?! (?:pt|physical|ot|chiro|chiropractic|acupuncture|massage|had|tried|nsaids|conservative|\\d+)(?![a-z]))';
const closing = `(?:[,(-] )?${link}${ended}${another}`;
const closed = new RegExp(`^${closing}(?![a-z])`);
const trailing = new RegExp(`^(?:${closing}|${link}${others})(?![a-z])`);

/** "6 weeks ago", "2x/wk x 6 wks failed", "8 visits of PT". A length that follows its frequency is not "6 weeks s/p". */
const isTrailed = (tokens: Token[], item: Item, joined: boolean) =>
  (joined ? closed : trailing).test(
    tokens
      .slice(item.to, item.to + 6)
      .map(({ text }) => text)
      .join(' ')
      .replaceAll(' / ', '/'),
  );

/** "daily activities", "weekly headaches", "limit 20 visits a year", "weigh daily", "INR weekly". */
function isOtherwiseMeant(tokens: Token[], item: Item): boolean {
  if (item.kind === 'visits') return item.is.perYear && isOfBenefit(tokens, item);
  if (item.kind !== 'frequency') return false;
  if (isCompared(tokens, item.from) || isVague(tokens, item.from)) return true;
  const next = tokens[item.to]?.text ?? '';
  if (describedByPace.has(next) && (item.to - item.from <= 2 || item.is.unit === 'd')) return true;
  return item.is.unit === 'd' && item.is.every[0] === 1 && followsStranger(tokens, item);
}

/** "Less than 2 per week", "from 16 to 6 a month" measure something; "no more than 2 per week" orders it. */
const isCompared = (tokens: Token[], at: number) =>
  isChange(tokens, at) ||
  (tokens[at - 1]?.text === 'than' &&
    /^(?:less|fewer|more|greater|rather)$/.test(tokens[at - 2]?.text ?? '') &&
    !/^(?:no|not)$/.test(tokens[at - 3]?.text ?? ''));

const isChange = (tokens: Token[], at: number) =>
  /^(?:to|->|=>)$/.test(tokens[at - 1]?.text ?? '') && readNumber(tokens, at - 2) !== null;

/** "Several times weekly" is told of a complaint; no order counts so. */
const isVague = (tokens: Token[], at: number) =>
  isTimes(tokens, at - 1) && /^(?:several|few|many|multiple|numerous)$/.test(tokens[at - 2]?.text ?? '');

const isOfBenefit = (tokens: Token[], item: Item) =>
  tokens
    .slice(Math.max(0, item.from - 6), item.from)
    .some(({ text }) => /^(?:limits?|limited|plan|policy)$/.test(text) || cues.get(text) === 'benefit');

const beforeDaily = new Set(
  wordList(`
    x for then to and or of at with by on as is do over once twice times tapering taper
    min mins minutes hr hour hours
  `),
);

/** Every day is rare for massage and common for all else: the words before must speak of massage, or say nothing. */
const followsStranger = (tokens: Token[], item: Item) => {
  const before = tokens[item.from - 1];
  if (before?.kind !== 'word' || beforeDaily.has(before.text)) return false;
  return !cuesBetween(tokens, sentenceStart(tokens, item.from), item.from).some(
    ({ cue }) => cue === 'massage' || cue === 'order',
  );
};
