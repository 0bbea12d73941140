import type { Paper, Section } from '../../lib/documents/paper.ts';
import { blanksIn } from '../../lib/wording/blank.ts';

/** One text of a paper: the heading of a section, the value of a row, a paragraph or a bullet. */
export interface Spot {
  section: number;
  part: 'heading' | 'rows' | 'paragraphs' | 'bullets';
  index: number;
}

/** The paper with one of its texts changed by hand. */
export const withText = (paper: Paper, spot: Spot, text: string): Paper => ({
  ...paper,
  sections: paper.sections.map((section, at) => (at === spot.section ? changed(section, spot, text) : section)),
});

function changed(section: Section, { part, index }: Spot, text: string): Section {
  const swap = (lines: string[] = []) => lines.map((line, at) => (at === index ? text : line));
  switch (part) {
    case 'heading':
      return { ...section, heading: text };
    case 'rows':
      return {
        ...section,
        rows: (section.rows ?? []).map((row, at) => (at === index ? { ...row, value: text } : row)),
      };
    default:
      return { ...section, [part]: swap(section[part]) };
  }
}

/** Blanks that are still open in what will be printed. */
export const openBlanks = ({ sections }: Paper): number =>
  sections
    .flatMap(({ heading = '', rows = [], paragraphs = [], bullets = [] }) => [
      heading,
      ...rows.map(({ value }) => value),
      ...paragraphs,
      ...bullets,
    ])
    .reduce((sum, text) => sum + blanksIn(text), 0);
