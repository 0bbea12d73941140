import { oneOf } from '../one-of.ts';
import type { Meaning } from '../reading.ts';
import { background, bareHeadings, headings, headingsAlone, type Section } from './headings.ts';
import { lineBreaks } from './lines.ts';
import { beginsElement, nextElement } from './next-element.ts';
import type { Prepared } from './text.ts';

/** A stretch of text that says one thing. Clauses lie end to end: together they are the whole text, white space included. */
export interface Clause {
  start: number;
  end: number;
  /** What the heading above or before it announces; null before any heading. */
  section: Section | null;
}

interface Heading {
  start: number;
  /** Where the words under the heading begin. */
  content: number;
  section: Section;
}

const known = new WeakMap<Prepared, Clause[]>();

/** The clauses of a text in order; worked out once per text. */
export function clauses(prepared: Prepared): Clause[] {
  const before = known.get(prepared);
  if (before) return before;
  const found = split(prepared);
  known.set(prepared, found);
  return found;
}

/** Gives a rewritten text the clauses of the text it was made from. */
export const adoptClauses = (prepared: Prepared, made: Clause[]): void => {
  known.set(prepared, made);
};

/** The clause that holds an offset. */
export function clauseAt(prepared: Prepared, offset: number): Clause {
  const all = clauses(prepared);
  let low = 0;
  let high = all.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((all[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return all[low] ?? { start: 0, end: prepared.text.length, section: null };
}

/** The section an offset stands in; null before any heading. */
export const sectionAt = (prepared: Prepared, offset: number): Section | null => clauseAt(prepared, offset).section;

/** Does the offset stand where the chart tells of the past, the family, medication or vital signs? */
export const inBackground = (prepared: Prepared, offset: number): boolean => {
  const section = sectionAt(prepared, offset);
  return section !== null && background.includes(section);
};

function split(prepared: Prepared): Clause[] {
  const marks = findHeadings(prepared);
  const ends = new Set<number>([0, prepared.text.length]);
  for (const { start } of marks) ends.add(start);
  for (const { start, end } of prepared.regions) ends.add(start).add(end);
  for (const at of sentenceEnds(prepared.text)) ends.add(at);
  const breaks = lineBreaks(prepared).map(({ at }) => at);
  const cuts = [...new Set([...ends, ...breaks])].sort((a, b) => a - b);
  const spans = cuts.slice(0, -1).map((start, at) => ({ start, end: cuts[at + 1] ?? start }));
  return withSections(spans, marks, new Set(breaks), prepared);
}

const sectionOf = new Map(
  Object.entries(headings).flatMap(([section, words]) => words.map((word) => [word, section as Section] as const)),
);

/** "Word:" at the start of a line or sentence; longer than five words it is a sentence, not a heading. */
const headingShape = new RegExp(
  [
    String.raw`(^|[\n.;|)]|\s-)([^\S\n]{0,8}(?:[-*•][^\S\n]{1,8})?)`,
    String.raw`([a-z#][a-z0-9#&/()'-]{0,30}(?:[^\S\n]{1,3}[a-z0-9#&/()'-]{1,30}){0,4}) ?:`,
  ].join(''),
  'g',
);
const inlineHeading = new RegExp(
  `(?<![\\w/])(${longestFirst([...sectionOf.keys()].filter((word) => word.length > 1))}) ?:`,
  'g',
);
const bareHeading = new RegExp(`(^|[\\n.;])([^\\S\\n]*)(${longestFirst(bareHeadings)})(?=[\\s-])`, 'g');
const ownLine = new RegExp(`(^|\\n)([^\\S\\n]*)(${longestFirst(headingsAlone)})(?=[^\\S\\n]*(?:\\n|$))`, 'g');

function longestFirst(words: string[]): string {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s{1,3}'));
  return escaped.sort((a, b) => b.length - a.length).join('|');
}

function findHeadings({ text }: Prepared): Heading[] {
  const found = new Map<number, Heading>();
  const note = (start: number, content: number, words: string) => {
    if (!found.has(start))
      found.set(start, { start, content, section: sectionOf.get(words.replace(/\s+/g, ' ')) ?? 'other' });
  };
  for (const match of text.matchAll(inlineHeading)) note(match.index, match.index + match[0].length, match[1] ?? '');
  for (const shape of [headingShape, bareHeading, ownLine]) {
    for (const match of text.matchAll(shape)) {
      const start = match.index + (match[1] ?? '').length + (match[2] ?? '').length;
      note(start, match.index + match[0].length, match[3] ?? '');
    }
  }
  return withoutOverlaps([...found.values()].sort((a, b) => a.start - b.start));
}

/**
 * "Reason for referral:" is one heading although "referral:" alone would be one too; in "no numbness diagnosis:" only the last
 * word is one.
 */
const endsLine: Section[] = ['diagnosis', 'bodyArea', 'units', 'necessity'];
const withoutOverlaps = (marks: Heading[]): Heading[] => {
  let reached = -1;
  return marks.filter((mark, at) => {
    const next = marks[at + 1];
    const unknown =
      mark.section === 'other' && next && endsLine.includes(next.section) && next.content === mark.content;
    if (mark.start < reached || unknown) return false;
    reached = mark.content;
    return true;
  });
};

/** Full stops, semicolons, bars, spaced dashes and the words that turn a sentence round. */
const sentenceEnd = /[.!?](?:\s+|$)|[;|•]\s*|\s-{1,2}\s|\s(?:but|however|although|though|except|whereas)\s/g;

/** A full stop after these belongs to the abbreviation ("Dr. Lee", "med. necessary", "R. shoulder"). */
const abbreviated =
  /(?:^|[\s(/])(?:dra?|mr|mrs|ms|sra?|srta|pt|vs|e\.g|i\.e|eg|ie|med|nec|adj|approx|lt|rt|bilat|st|no|[a-z])$/;

function* sentenceEnds(text: string): Generator<number> {
  for (const { 0: mark, index } of text.matchAll(sentenceEnd)) {
    if (mark.startsWith('.') && abbreviated.test(text.slice(Math.max(0, index - 8), index))) continue;
    yield mark.length > 1 && /[a-z]/.test(mark) ? index + 1 : index + mark.length;
  }
}

const sectionOfField: Partial<Record<Meaning, Section>> = {
  diagnosis: 'diagnosis',
  procedure: 'procedure',
  bodyArea: 'bodyArea',
  units: 'units',
  frequency: 'plan',
  duration: 'plan',
  medicalNecessity: 'necessity',
  goals: 'goals',
  precautions: 'precautions',
  signature: 'signature',
  provider: 'provider',
  providerNpi: 'provider',
  payer: 'payer',
  authorization: 'payer',
  narrative: 'order',
  referredTo: 'order',
};

const technique = oneOf`
  therapeutic|medical|deep tissue|neuromuscular|myofascial|trigger point|swedish|manual lymph
`;
/** An order after a history on one line ("PMH: HTN. Refer to massage …") is no longer history. */
const orderAgain = new RegExp(
  String.raw`^\s*(?:please |pls )?${oneOf`
    refer|order|massage|lmt|rx|recommend|request|medically|start|begin|continue|needs|plan|electronically|signed
    ${technique} ?(?:massage|therapy|release|drainage|work)
  `}`,
);

function withSections(
  spans: { start: number; end: number }[],
  marks: Heading[],
  breaks: Set<number>,
  prepared: Prepared,
): Clause[] {
  let section: Section | null = null;
  let content = 0;
  let mark = 0;
  let field = 0;
  return spans.flatMap(({ start, end }) => {
    const region = prepared.regions[field];
    const entered = region && region.start <= start;
    const heading = marks[mark];
    if (heading && heading.start <= start) {
      section = heading.section;
      content = heading.content;
      mark += 1;
    } else if (section && endsSection(prepared.text, section, content, start, breaks)) {
      section = null;
    }
    if (entered) {
      const headed = heading?.start === start;
      section = (headed ? section : null) ?? sectionOfField[region.meaning] ?? section;
      if (!headed) content = region.end;
      field += 1;
    }
    const next = runOn(prepared, section, content, start, end);
    if (next === null) return [{ start, end, section }];
    const held = section;
    section = null;
    if (next <= start) return [{ start, end, section }];
    if (next >= end) return [{ start, end, section: held }];
    return [
      { start, end: next, section: held },
      { start: next, end, section },
    ];
  });
}

/** Where, on a heading's own line, the words go over to another element of the order. */
function runOn({ text }: Prepared, section: Section | null, content: number, start: number, end: number) {
  if (!section || content > end) return null;
  if (start > content && beginsElement(section, text, start)) return start;
  return nextElement(section, text, Math.max(start, content), end);
}

/**
 * Words on the heading's own line end with it; a heading alone on its line holds until a blank line or the next heading.
 * List items go on. A background section also ends where an order begins.
 */
const listItem = /^(?:[-*•+]\s|\d{1,2}[.)]\s|\(\d{1,2}\))/;

function endsSection(text: string, section: Section, content: number, start: number, breaks: Set<number>): boolean {
  if (start <= content) return false;
  const next = text.slice(start, start + 40);
  if (background.includes(section) && orderAgain.test(next)) return true;
  if (!breaks.has(start) || listItem.test(next)) return false;
  const gap = text.slice(Math.max(0, start - 4), start);
  const headedLine = text.slice(content, Math.min(content + 400, start));
  if (gap.split('\n').length > 2) return headedLine.trim() !== '';
  const line = headedLine.split('\n', 1)[0] ?? '';
  return line.trim() !== '';
}
