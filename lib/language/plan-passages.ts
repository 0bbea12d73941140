import { oneOf } from '../one-of.ts';
import { cues } from './plan-cues.ts';
import type { Item } from './plan-item.ts';
import { type Course, compose } from './plan-phases.ts';
import { skipVisitLength } from './plan-words.ts';
import type { Token } from './tokens.ts';
import { wordList } from './word-list.ts';

/** The passage that states the plan, among all that look like one, completed by what stands elsewhere on its own. */
export function choosePassage(tokens: Token[], items: Item[]): Course {
  const courses = passages(tokens, items).map((passage) => withContinuing(tokens, compose(tokens, passage)));
  const best = courses.reduce<Course | null>(
    (top, course) => (!top || weight(course) > weight(top) ? course : top),
    null,
  );
  if (!best || weight(best) === 0) return compose(tokens, []);
  for (const other of courses) if (other !== best) complete(best, other);
  return best;
}

const weight = (course: Course) => {
  const paced = course.drafts.length > 0;
  const lasts = course.drafts.some(({ length, count, dates }) => length ?? count ?? dates);
  const labelled = course.items.some((item) => item.labelled);
  const parts =
    (paced ? 4 : 0) +
    (lasts ? 3 : 0) +
    (course.visits ? 2 : 0) +
    (course.once ? 2 : 0) +
    (course.repeat ? 1 : 0) +
    (course.loose ? 1 : 0);
  return parts === 0 ? 0 : parts + (labelled ? 0.5 : 0);
};

function complete(best: Course, other: Course) {
  const lasts = best.drafts.some(({ length, count, dates }) => length ?? count ?? dates);
  if (!best.visits && other.visits && other.drafts.length === 0) {
    best.visits = other.visits;
    best.items.push(...other.items);
  }
  const [draft] = best.drafts;
  if (other.loose && other.drafts.length === 0 && !lasts && best.drafts.length === 1 && draft) {
    Object.assign(draft, { length: other.loose.length, dates: other.loose.dates, count: other.loose.count });
    best.items.push(...other.items);
  }
}

function withContinuing(tokens: Token[], course: Course): Course {
  const [first, end] = [course.items[0]?.from ?? 0, course.items.at(-1)?.to ?? 0];
  const said = tokens.slice(Math.max(0, first - 8), end);
  return {
    ...course,
    continues: said.some(({ text }) =>
      ['continue', 'continuing', 'more', 'additional', 'extend', 'cumulative', 'date'].includes(text),
    ),
  };
}

/** Splits the items where they stand too far apart to be about one plan, and drops those that need company and have none. */
function passages(tokens: Token[], items: Item[]): Item[][] {
  const found: Item[][] = [];
  let passage: Item[] = [];
  for (const item of items) {
    const before = passage.at(-1);
    if (before && isNear(tokens, before, item)) passage.push(item);
    else if (!needsCompany(item) || standsAlone(tokens, item)) {
      if (passage.length > 0) found.push(passage);
      passage = [item];
    } else if (before === undefined || item.from - before.to > 6) {
      if (passage.length > 0) found.push(passage);
      passage = [item];
    }
  }
  if (passage.length > 0) found.push(passage);
  return found.map((one) => one.filter((item, at) => keeps(tokens, one, item, at))).filter((one) => one.length > 0);
}

const needsCompany = (item: Item) =>
  !item.labelled &&
  (item.kind === 'length' ||
    item.kind === 'count' ||
    item.kind === 'dates' ||
    (item.kind === 'visits' && !item.is.named));

/** "massage x 6 weeks", "MT x 8", "as needed up to 6": said of the massage itself. */
const standsAlone = (tokens: Token[], item: Item) => {
  const word = tokens[item.from - 1]?.text ?? '';
  return (
    (item.kind === 'length' || item.kind === 'count') &&
    tokens[item.from - 1]?.kind === 'word' &&
    (cues.get(word) === 'massage' ||
      (item.kind === 'count' && followsLongVisit(tokens, item.from)) ||
      (word === 'therapy' && cues.get(tokens[item.from - 2]?.text ?? '') === 'massage'))
  );
};

/** "60 min x 6": so long is a visit, not a stretch. */
const followsLongVisit = (tokens: Token[], at: number) =>
  (tokens[at - 2]?.value ?? 0) >= 30 && skipVisitLength(tokens, at - 2) === at;

const followsMassage = (tokens: Token[], item: Item) =>
  tokens.slice(Math.max(0, item.from - 6), item.from).some(({ text }) => cues.get(text) === 'massage');

/** "6 weeks of massage, 2x/wk", not "post-op 8 weeks. Massage …" and not "28 weeks pregnant, …". */
const isLeading = (tokens: Token[], item: Item, next: Item) =>
  !/^(?:op|postop|post|surgery|pregnant|s\/p|by|past|last|age|aged)$/.test(tokens[item.from - 1]?.text ?? '') &&
  !tokens.slice(item.to, next.from).some(({ text }) => ends.has(text) && text !== ';');

const paced = (item: Item | undefined) => item?.kind === 'frequency' || item?.kind === 'ambiguous';
const ends = new Set(['.', ';', '!', '?']);
const links = new Set(
  wordList(`
    then followed thereafter next first after phase
    tapering taper decreasing reduce decrease down progress progressing wean weaning
  `),
);

/** Do two items next to each other speak of one plan? */
function isNear(tokens: Token[], before: Item, item: Item): boolean {
  const gap = item.from - before.to;
  if (item.labelled || before.labelled) return gap <= 40;
  const between = tokens.slice(before.to, item.from).map(({ text }) => text);
  if (item.kind === 'count')
    return gap <= 3 && paced(before) && between.every((text) => !/^[a-z]{4}/.test(text) || text === 'visit');
  if (item.kind === 'length') return isNearLength(tokens, before, item, between);
  if (item.kind === 'dates') return gap <= 8;
  const broken = between.some((text) => ends.has(text));
  const linked = between.some((text) => links.has(text));
  if (!broken) return gap <= (linked ? 24 : 16);
  return (
    gap <=
    (linked || (before.kind === 'length' && paced(item)) || between.includes(';')
      ? 12
      : item.kind === 'visits' || paced(before) || before.kind === 'visits'
        ? 10
        : 4)
  );
}

const symptoms = new RegExp(
  `^${oneOf`
    pain|lbp|ha|headache|headaches|spasm|spasms|symptoms|sx|strain|stiffness|numbness|injury|tightness|soreness
    migraines|discomfort|cervicalgia|sciatica|aches|ache
  `}$`,
);

function isNearLength(tokens: Token[], before: Item, item: Item & { kind: 'length' }, between: string[]): boolean {
  const gap = between.length;
  const { lead } = item.is;
  if (tokens[item.from - 1]?.text === 'by' && tokens[item.from - 2]?.text !== 'followed') return false;
  if (lead === 'in' || lead === 'within' || lead === 'by' || lead === 'per' || lead === '/')
    return gap <= 3 && (before.kind === 'visits' || ((lead === '/' || lead === 'in') && gap === 0 && paced(before)));
  if (lead === '')
    return (
      gap <= 5 &&
      between.every(
        (text) =>
          !/^[a-z]{5}/.test(text) ||
          cues.get(text) === 'massage' ||
          links.has(text) ||
          ['units', 'total', 'duration', 'therapy'].includes(text),
      )
    );
  if (between.some((text) => ends.has(text))) return gap <= 4;
  if (symptoms.test(tokens[item.from - 1]?.text ?? '')) return paced(before);
  return gap <= 20;
}

/** "Pain radiating to the leg x 6 wks; massage weekly", "back in 8 weeks; massage weekly": the order begins after the length. */
function isComplaints(tokens: Token[], item: Item & { kind: 'length' }, next: Item): boolean {
  const orders = ({ text }: Token) => cues.get(text) === 'massage' || cues.get(text) === 'order';
  const before = tokens.slice(Math.max(0, item.from - 12), item.from);
  const begins = before.length === 0 || ends.has(before.at(-1)?.text ?? '');
  if (/^(?:in|within|by)$/.test(item.is.lead) && paced(next)) return true;
  const led = /^(?:x|for|in|within|by)$/.test(item.is.lead);
  return led && !begins && !before.some(orders) && tokens.slice(item.to, next.from).some(orders);
}

/** A length on its own says how long something has lasted, unless the frequency follows at once. */
function keeps(tokens: Token[], passage: Item[], item: Item, at: number): boolean {
  if (item.kind === 'frequency' && item.is.weekdays) return passage.length > 1 || followsMassage(tokens, item);
  if (!needsCompany(item) || standsAlone(tokens, item)) return true;
  const before = passage.slice(0, at).some((one) => paced(one) || one.kind === 'visits' || one.kind === 'repeat');
  if (before) return true;
  const next = passage[at + 1];
  if (next && item.kind === 'length' && isComplaints(tokens, item, next)) return false;
  if (item.kind === 'visits' && item.cap) return true;
  if (
    item.kind === 'count' ||
    !next ||
    !isLeading(tokens, item, next) ||
    symptoms.test(tokens[item.from - 1]?.text ?? '')
  )
    return false;
  return (paced(next) || next.kind === 'visits') && next.from - item.to <= 8;
}
