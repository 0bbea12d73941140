import { buildIndex } from './build-index.ts';
import type { Code, SearchOptions } from './code.ts';
import { codeFragment, findFragment } from './fragment.ts';
import { unpackIndex } from './index-file.ts';
import type { TabularNotes } from './notes.ts';
import { type Query, readQuery } from './query.ts';
import { bonusOf, groupAt, openIndex, type SearchIndex } from './search-index.ts';
import { sideInWords } from './side.ts';
import { synonyms } from './synonyms.ts';
import { positionOf, type Rows, rangeUnder, rowOf } from './table-text.ts';
import { behind } from './variants.ts';

export type Search = (query: string, options?: SearchOptions) => Code[];

export interface Finder {
  search: Search;
  /** Opens the index now, so that the first search does not wait for it. */
  warm(): void;
}

/** Search over one edition. The index is opened at the first search: checking codes never needs it. */
export function createFinder(rows: Rows, notes: TabularNotes, packed: Uint8Array<ArrayBuffer>): Finder {
  let opened: SearchIndex | undefined;
  const index = () => {
    opened ??= openIndex(unpackIndex(packed, rows.lines.length) ?? buildIndex(rows, notes, synonyms));
    return opened;
  };
  return {
    warm: () => void index(),
    search: (query, options = {}) => {
      const limit = options.limit ?? 10;
      const fragment = codeFragment(query);
      if (fragment) return findFragment(rows, fragment, limit);
      return searchWords(rows, index(), query, options).slice(0, limit);
    },
  };
}

interface Ranked {
  row: Code;
  score: number;
}

function searchWords(rows: Rows, index: SearchIndex, text: string, { context = '', chartCodes = [] }: SearchOptions) {
  const query = readQuery(index, text);
  const scores = scoreGroups(index, query);
  const best = [...scores.values()].reduce((most, score) => Math.max(most, score), 0);
  const asked = { ...query, side: query.side ?? sideInWords(context) };
  const near = [...scores]
    .filter(([, score]) => score > best * 0.5)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 60);
  const ranked = near.flatMap(([group]) => expand(rows, index, scores, group, asked)).sort(bestFirst);
  const charted = chartCodes.flatMap((code) => fromChart(rows, index, scores, code, best)).sort(bestFirst);
  const found = new Map([...charted, ...ranked].map(({ row }) => [row.code, row]));
  return [...found.values()];
}

const bestFirst = (a: Ranked, b: Ranked) => b.score - a.score;

/** A code from the chart counts when it answers the query at least half as well as the best code. */
function fromChart(rows: Rows, index: SearchIndex, scores: Map<number, number>, code: string, best: number): Ranked[] {
  const position = positionOf(rows.lines, code);
  const row = rowOf(rows.lines[position] ?? '');
  const score = scores.get(groupAt(index.groupStart, position)) ?? 0;
  return row.code === code && row.billable && score > best * 0.5 ? [{ row, score }] : [];
}

/** Families by how much massage referrals use them; a nudge that decides between equals, never against the words. */
const nudges: [RegExp, number][] = [
  [/^M(5[0-4]|79|62\.8|25\.[56]|7[0-7]|67\.A|26\.6|1[5-9]|47|48\.0)/, 0.06],
  [/^(G4[34]|G5[4-8]|G89|R51|G35|I89|I97)/, 0.05],
  [/^(S[1-9]3|S[1-9]6|S39|S29)/, 0.05],
  [/^[MGR]/, 0.03],
  [/^[FIZLSE]/, 0.02],
  [/^[V-YTQPCD]/, -0.04],
];

const nudge = (code: string) => nudges.find(([pattern]) => pattern.test(code))?.[1] ?? 0;

/** How well each group's best document answers the query: the share of the query it covers, and of itself it uses. */
function scoreGroups(index: SearchIndex, { slots }: Query): Map<number, number> {
  const { documentGroup, documentKind, documentWeight, postings, postingStart, weight } = index;
  const asked = new Float32Array(documentGroup.length);
  const used = new Float32Array(documentGroup.length);
  let total = 0;
  for (const slot of slots) {
    const slotWeight = weightOf(slot, weight);
    total += slotWeight;
    for (const [word, quality] of slot) {
      const end = postingStart[word + 1] ?? 0;
      for (let at = postingStart[word] ?? end; at < end; at += 1) {
        const document = postings[at] ?? 0;
        asked[document] = (asked[document] ?? 0) + slotWeight * quality;
        used[document] = (used[document] ?? 0) + (weight[word] ?? 0);
      }
    }
  }
  const scores = new Map<number, number>();
  for (let document = 0; document < asked.length; document += 1) {
    const matched = asked[document] ?? 0;
    if (matched === 0) continue;
    const ofQuery = Math.min(1, matched / total);
    const ofDocument = Math.min(1, (used[document] ?? 0) / (documentWeight[document] ?? 1));
    const bonus = bonusOf(documentKind[document] ?? 0) * ofDocument;
    const score = ofQuery ** 1.5 * (0.5 + 0.5 * ofDocument) + bonus;
    const group = documentGroup[document] ?? 0;
    if (score > (scores.get(group) ?? 0)) scores.set(group, score);
  }
  return scores;
}

/** An unknown word weighs as a rare one: nothing covers it. */
const unknownWeight = 6;

function weightOf(slot: Query['slots'][number], weight: Float32Array): number {
  const weights = [...slot.keys()].map((word) => weight[word] ?? 0);
  return weights.length > 0 ? Math.min(...weights) : unknownWeight;
}

/** The rows of a group, each with its own score; for a category without rows of its own, the codes below it. */
function expand(rows: Rows, index: SearchIndex, scores: Map<number, number>, group: number, query: Query): Ranked[] {
  const start = index.groupStart[group] ?? 0;
  const own = rows.lines.slice(start, index.groupStart[group + 1]).map(rowOf);
  const header = own[0];
  if (!header) return [];
  const base = (scores.get(group) ?? 0) + nudge(header.code);
  const billable = own.filter((row) => row.billable);
  if (billable.length > 0) return spread(billable, base, query);
  const below = billableBelow(rows, header.code);
  const ownScore = ({ code }: Code) => scores.get(groupAt(index.groupStart, positionOf(rows.lines, code))) ?? 0;
  return spread(below, base - belowHeader, query).map(({ row, score }) => ({
    row,
    score: score + ownScore(row) * 0.05,
  }));
}

/** Codes found through their category come after codes found by themselves. */
const belowHeader = 0.03;

/** Equal scores keep the order of the table. */
const orderStep = 0.0005;

function spread(below: Code[], base: number, { side, encounter }: Query): Ranked[] {
  const gaps = behind(below, side, encounter);
  return below.map((row, at) => ({ row, score: base - (gaps[at] ?? 0) - at * orderStep }));
}

/** Enough for every site and side of a category; more would bury other answers. */
const mostBelow = 40;

function billableBelow({ lines }: Rows, code: string): Code[] {
  const [start, end] = rangeUnder(lines, code);
  const below = lines
    .slice(start, end)
    .map(rowOf)
    .filter((row) => row.billable);
  return below.toSorted((a, b) => vague(b) - vague(a)).slice(0, mostBelow);
}

const vague = ({ title }: Code) => Number(/unspecified/i.test(title));
