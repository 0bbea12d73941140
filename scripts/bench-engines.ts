import uFuzzy from '@leeoniya/ufuzzy';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { readNotes } from '../lib/codes/notes.ts';
import { synonyms } from '../lib/codes/synonyms.ts';
import { createCodeTable } from '../lib/codes/table.ts';
import { readTable, rowOf } from '../lib/codes/table-text.ts';

/** Codes for a query, best first. */
type Find = (query: string) => string[];

/** What is shipped: the rows, the notes, and the index as the package carries it. */
export interface Shipped {
  table: string;
  notes: string;
  index: Uint8Array<ArrayBuffer>;
}

export interface Engine {
  name: string;
  /** A slow engine is tried on one phrase in so many, so that the bench ends. */
  oneIn: number;
  load(shipped: Shipped): Find;
}

/** All rows and their titles; every library searches code and title together, with the settings that suit it best. */
const allRows = (table: string) => readTable(table).lines.map(rowOf);

const most = 20;

const ours = (name: string, indexOf: (shipped: Shipped) => Shipped['index']): Engine => ({
  name,
  oneIn: 1,
  load(shipped) {
    const codes = createCodeTable(shipped.table, shipped.notes, indexOf(shipped));
    codes.warm();
    return (query) => codes.search(query, { limit: most }).map(({ code }) => code);
  },
});

/** OR finds a right code among the first three for half as many phrases again as AND does, at thrice the time. */
const miniSearch = (name: string, wordsBeside: (shipped: Shipped) => Map<string, string>): Engine => ({
  name,
  oneIn: 10,
  load(shipped) {
    const beside = wordsBeside(shipped);
    const index = new MiniSearch({ idField: 'code', fields: ['code', 'title', 'beside'], storeFields: [] });
    index.addAll(allRows(shipped.table).map((row) => ({ ...row, beside: beside.get(row.code) ?? '' })));
    return (query) =>
      index
        .search(query, { prefix: true, fuzzy: 0.2, combineWith: 'OR' })
        .slice(0, most)
        .map(({ id }) => String(id));
  },
});

/** The phrases that lib/codes knows besides the titles, for a library to have as well. */
function phrasesBeside({ notes }: Shipped): Map<string, string> {
  const beside = new Map<string, string>();
  const add = (code: string, text: string) => beside.set(code, `${beside.get(code) ?? ''} ${text}`);
  for (const { code, text } of readNotes(notes).inclusions()) add(code, text);
  for (const { codes, text } of synonyms) for (const code of codes) add(code, text);
  return beside;
}

const flexSearch: Engine = {
  name: 'FlexSearch',
  oneIn: 1,
  load({ table }) {
    const index = new FlexSearch.Index({ tokenize: 'forward' });
    const rows = allRows(table);
    for (const [at, { code, title }] of rows.entries()) index.add(at, `${code} ${title}`);
    return (query) => index.search(query, most).map((at) => rows[Number(at)]?.code ?? '');
  },
};

const fuse: Engine = {
  name: 'Fuse.js',
  oneIn: 20,
  load({ table }) {
    const index = new Fuse(allRows(table), { keys: ['code', 'title'], threshold: 0.3, ignoreLocation: true });
    return (query) => index.search(query, { limit: most }).map(({ item }) => item.code);
  },
};

const ufuzzy: Engine = {
  name: 'uFuzzy',
  oneIn: 1,
  load({ table }) {
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

export const engines: Engine[] = [
  ours('lib/codes', ({ index }) => index),
  ours('lib/codes, index made anew', () => new Uint8Array()),
  miniSearch('MiniSearch', () => new Map()),
  miniSearch('MiniSearch, our synonyms', phrasesBeside),
  flexSearch,
  fuse,
  ufuzzy,
];
