import type { CodeFacts, CodeTable } from './code.ts';
import type { TabularNotes } from './notes.ts';
import { encountersOf, siblingsOf, sitesOf } from './siblings.ts';

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
