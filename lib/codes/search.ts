import type { TabularNotes } from './notes.ts';
import type { Code, SearchOptions } from './table.ts';
import { isBillable, type Rows, rowOf } from './table-text.ts';

export type Search = (query: string, options?: SearchOptions) => Code[];

/** Every word of the query in the title, billable first. */
export function createSearch({ lines }: Rows, _notes: TabularNotes): Search {
  return (query, { limit = 10 } = {}) => {
    const words = query.toLowerCase().split(/\W+/).filter(Boolean);
    const hits =
      words.length === 0 ? [] : lines.filter((line) => words.every((word) => line.toLowerCase().includes(word)));
    return hits
      .toSorted((a, b) => Number(isBillable(b)) - Number(isBillable(a)))
      .slice(0, limit)
      .map(rowOf);
  };
}
