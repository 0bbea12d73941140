import type { Code } from '../lib/codes/code.ts';

/** One entry of the tabular list: a code or category with its notes, and its own sub-entries. */
export interface Entry {
  code: string;
  title: string;
  /** Notes by kind: inclusionTerm, includes, excludes1, excludes2, codeFirst, useAdditionalCode, codeAlso, sevenChrNote … */
  notes: Record<string, string[]>;
  /** 7th characters defined here, for every code below. */
  seventh: Map<string, string>;
  children: Entry[];
}

const newEntry = (): Entry => ({ code: '', title: '', notes: {}, seventh: new Map(), children: [] });

const tag = /<(\/?)([A-Za-z]\w*)([^>]*)>([^<]*)/g;

/** Reads the entries of the official tabular list. Its XML is regular: no CDATA, no mixed content below an entry. */
export function readTabular(xml: string): { version: string; entries: Entry[] } {
  const root = newEntry();
  const open: Entry[] = [root];
  let kind = '';
  for (const [, close, name = '', attributes = '', raw = ''] of xml.matchAll(tag)) {
    const entry = open.at(-1) ?? root;
    const text = plain(raw);
    if (name === 'diag') {
      if (close) open.pop();
      else open.push(addTo(entry));
    } else if (entry === root || close) continue;
    else if (name === 'name') entry.code = text;
    else if (name === 'desc') entry.title = text;
    else if (name === 'extension') entry.seventh.set(/char="(.)"/.exec(attributes)?.[1] ?? '', text);
    else if (name === 'note') entry.notes[kind] = [...(entry.notes[kind] ?? []), text];
    else kind = name;
  }
  return { version: /<version>(\d{4})/.exec(xml)?.[1] ?? '', entries: root.children };
}

function addTo(parent: Entry): Entry {
  const entry = newEntry();
  parent.children.push(entry);
  return entry;
}

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };

/** The order file is plain ASCII, the tabular list is not: fold accents so that both give the same titles. */
export const plain = (text: string) =>
  text
    .replace(/&\w+;/g, (entity) => entities[entity] ?? entity)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** All rows of the list, each 7th character as a code of its own, titled as in the order file. */
export const rowsOf = (entries: Entry[]): Code[] => entries.flatMap((entry) => rowsUnder(entry, new Map()));

function rowsUnder(entry: Entry, inherited: Entry['seventh']): Code[] {
  const seventh = entry.seventh.size > 0 ? entry.seventh : inherited;
  const { code } = entry;
  const title = entry.title.replace(/\/ [^,]*/, '');
  if (entry.children.length > 0) {
    return [{ code, billable: false, title }, ...entry.children.flatMap((child) => rowsUnder(child, seventh))];
  }
  const endings = [...seventh].filter(([character]) => code.length < 8 && applies(code, character));
  if (endings.length === 0) return [{ code, billable: true, title }];
  const stem = (code.length === 3 ? `${code}.` : code).padEnd(7, 'X');
  const extended = endings.map(([character, meaning]) => ({
    code: stem + character,
    billable: true,
    title: `${title}, ${meaning.replace(/\/ .*/, '')}`,
  }));
  return [{ code, billable: false, title }, ...extended];
}

/** Note at S06: "7th characters D and S do not apply to codes … with 6th character 7 … or 8" (death). */
const applies = (code: string, character: string) => character === 'A' || !/^S06\.\w\w[78]$/.test(code.padEnd(7, 'X'));
