import uFuzzy from '@leeoniya/ufuzzy';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createCodeTable } from '../lib/codes/table.ts';
import { readTable, rowOf } from '../lib/codes/table-text.ts';

/** Codes for a query, best first. */
type Find = (query: string) => string[];

export interface Engine {
  name: string;
  /** Takes a large part of a second for a query: measured on fewer queries. */
  slow: boolean;
  load(table: string, notes: string): Find | Promise<Find>;
}

/** All rows and their titles; every library searches code and title together, with its usual typo tolerance. */
const allRows = (table: string) => readTable(table).lines.map(rowOf);

const most = 10;

const ours: Engine = {
  name: 'lib/codes',
  slow: false,
  load(table, notes) {
    const codes = createCodeTable(table, notes);
    return (query) => codes.search(query, { limit: most }).map(({ code }) => code);
  },
};

const miniSearch: Engine = {
  name: 'MiniSearch',
  slow: false,
  load(table) {
    const index = new MiniSearch({ idField: 'code', fields: ['code', 'title'], storeFields: [] });
    index.addAll(allRows(table));
    return (query) =>
      index
        .search(query, { prefix: true, fuzzy: 0.2, combineWith: 'AND' })
        .slice(0, most)
        .map(({ id }) => String(id));
  },
};

const flexSearch: Engine = {
  name: 'FlexSearch',
  slow: false,
  load(table) {
    const index = new FlexSearch.Index({ tokenize: 'forward' });
    const rows = allRows(table);
    for (const [at, { code, title }] of rows.entries()) index.add(at, `${code} ${title}`);
    return (query) => index.search(query, most).map((at) => rows[Number(at)]?.code ?? '');
  },
};

const fuse: Engine = {
  name: 'Fuse.js',
  slow: true,
  load(table) {
    const index = new Fuse(allRows(table), { keys: ['code', 'title'], threshold: 0.3, ignoreLocation: true });
    return (query) => index.search(query, { limit: most }).map(({ item }) => item.code);
  },
};

const ufuzzy: Engine = {
  name: 'uFuzzy',
  slow: false,
  load(table) {
    const rows = allRows(table);
    const haystack = rows.map(({ code, title }) => `${code} ${title}`);
    const fuzzy = new uFuzzy({ intraMode: 1 });
    return (query) => {
      const [found, info, order] = fuzzy.search(haystack, query, 1);
      const best = order && info ? order.map((at) => info.idx[at] ?? 0) : (found ?? []);
      return best.slice(0, most).map((at) => rows[at]?.code ?? '');
    };
  },
};

export const engines: Engine[] = [ours, miniSearch, flexSearch, fuse, ufuzzy];
