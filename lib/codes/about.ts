import type { TabularNotes } from './notes.ts';
import { encountersOf, siblingsOf, sitesOf } from './siblings.ts';
import type { Code, CodeTable } from './table.ts';

/** What to show of a code that was picked. */
export interface CodeFacts {
  /** Edition of the notes, e.g. "FY2026"; '' when none are loaded. */
  edition: string;
  /** Other names for the condition. */
  includes: string[];
  /** Excludes1 notes and where they stand. */
  excludes: { place: string; text: string }[];
  /** Codes that must stand before this one. */
  codeFirst: string[];
  /** Codes to add. */
  useAdditional: string[];
  /** The 7th characters and their meanings, or ''. */
  seventh: string;
  /** The same condition on the other sides, this code included. */
  siblings: Code[];
  /** Much the same condition at other sites, this code included; empty when there are none, or too many to choose from. */
  sites: Code[];
  /** The same injury at its other stages, this code included; empty for other codes. */
  encounters: Code[];
}

export function factsOf(
  table: Pick<CodeTable, 'find' | 'billableUnder'>,
  notes: TabularNotes,
  code: string,
): CodeFacts {
  const texts = (kind: Parameters<TabularNotes['of']>[1]) => notes.of(code, kind).map(({ text }) => text);
  const row = table.find(code);
  return {
    edition: notes.edition,
    includes: texts('inclusion'),
    excludes: notes.of(code, 'excludes1'),
    codeFirst: texts('codeFirst'),
    useAdditional: texts('useAdditional'),
    seventh: texts('seventh').at(-1) ?? '',
    siblings: row ? siblingsOf(table, row) : [],
    sites: row ? sitesOf(table, row) : [],
    encounters: row ? encountersOf(table, row) : [],
  };
}
