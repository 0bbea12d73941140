import type { Fact, Paper, Row, Section } from '../../lib/documents/paper.ts';
import { blanksIn } from '../../lib/wording/blank.ts';

/**
 * What was typed, by the place it was typed in and the text that stood there. So nothing typed is lost when a paper is
 * made anew: where the text is the same the words stand again, and what is typed once is there when one returns to it.
 */
export type Edits = ReadonlyMap<string, string>;

/** One text of a paper: the heading of a section, the value of a row, a paragraph, a bullet or a line to tick. */
export interface Spot {
  section: number;
  part: 'heading' | 'rows' | 'paragraphs' | 'bullets' | 'ticks';
  /** The text that the paper gives. */
  from: string;
  /** Of a row. */
  label?: string;
  fact?: Fact | undefined;
}

/** Who the paper is about stands on every paper; everything else belongs to one. */
export const placeOf = (kind: string, { section, part, from, label = '', fact }: Spot): string =>
  fact ? `${fact} ${from}` : [kind, section, part, label, from].join('\n');

/** What was typed for a fact that the program left blank; '' for none. */
export const typedFact = (edits: Edits, fact: Fact, blank: string): string => edits.get(`${fact} ${blank}`) ?? '';

/** The paper as it will be printed. */
export function edited(paper: Paper, kind: string, edits: Edits): Paper {
  const text = (spot: Spot) => edits.get(placeOf(kind, spot)) ?? spot.from;
  return { ...paper, sections: paper.sections.map((section, at) => withTyped(section, at, text)) };
}

function withTyped(section: Section, at: number, text: (spot: Spot) => string): Section {
  const { heading, rows, paragraphs, bullets, ticks } = section;
  const each = (part: Spot['part']) => (from: string) => text({ section: at, part, from });
  return {
    ...section,
    ...(heading && { heading: each('heading')(heading) }),
    ...(rows && { rows: rows.map((row) => ({ ...row, value: text(spotOf(row, at)) })) }),
    ...(paragraphs && { paragraphs: paragraphs.map(each('paragraphs')) }),
    ...(bullets && { bullets: bullets.map(each('bullets')) }),
    ...(ticks && { ticks: ticks.map((tick) => ({ ...tick, text: each('ticks')(tick.text) })) }),
  };
}

const spotOf = ({ label, value, fact }: Row, section: number): Spot => ({
  section,
  part: 'rows',
  from: value,
  label,
  fact,
});

/** Blanks that are still open in what will be printed. */
export const openBlanks = ({ sections }: Paper): number =>
  sections
    .flatMap(({ heading = '', rows = [], paragraphs = [], bullets = [], ticks = [] }) => [
      heading,
      ...rows.map(({ value }) => value),
      ...paragraphs,
      ...bullets,
      ...ticks.map(({ text }) => text),
    ])
    .reduce((sum, text) => sum + blanksIn(text), 0);
