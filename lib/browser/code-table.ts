import browser from 'webextension-polyfill';
import type { CodeTable } from '../codes/code.ts';
import { type EditionInUse, type LoadedEdition, standingOf } from '../codes/edition-in-use.ts';
import { createCodeTable, packedIndexOf } from '../codes/table.ts';
import { readEdition } from '../codes/table-text.ts';
import { type KeptEdition, keepEdition, keptEdition, removeEdition } from './edition-store.ts';
import { today } from './today.ts';

interface Codes {
  table: CodeTable;
  loaded: LoadedEdition | null;
}

/** Read once for each life of the worker and each day: a loaded edition comes into force at midnight. */
let read: { day: string; codes: Promise<Codes> } | null = null;

/** The code table in use: the edition a clinic loaded where it is newer and in force, otherwise the shipped one. */
export const codeTable = async (): Promise<CodeTable> => (await codes()).table;

export async function editionInUse(): Promise<EditionInUse> {
  const { table, loaded } = await codes();
  return { edition: table.edition, loaded };
}

/** Keeps an edition that was read and confirmed, in place of one that was loaded before. */
export async function keepAndUse(text: string): Promise<void> {
  await keepEdition({ text, index: packedIndexOf(text, await shippedText('icd10cm-notes.txt')), version: version() });
  read = null;
}

/** Goes back to the shipped edition. */
export async function dropEdition(): Promise<void> {
  await removeEdition();
  read = null;
}

/** Another page of the extension loaded or removed an edition. */
export const readCodesAgain = (): void => {
  read = null;
};

function codes(): Promise<Codes> {
  const day = today();
  if (read?.day === day) return read.codes;
  const found = readCodes(day);
  read = { day, codes: found };
  found.then(({ table }) => setTimeout(table.warm, pauseBeforeIndex), readCodesAgain);
  return found;
}

/** The answer that the codes were read for goes first. */
const pauseBeforeIndex = 200;

async function readCodes(day: string): Promise<Codes> {
  const [text, notes, kept] = await Promise.all([
    shippedText('icd10cm.txt'),
    shippedText('icd10cm-notes.txt'),
    keptEdition().catch(() => null),
  ]);
  const loaded = kept && tryKept(kept, { text, notes, day });
  if (loaded?.table) return { table: loaded.table, loaded: loaded.standing };
  const index = new Uint8Array(await (await shipped('icd10cm-index.bin')).arrayBuffer());
  return { table: createCodeTable(text, notes, index), loaded: loaded?.standing ?? null };
}

/** What is kept may be damaged: the shipped codes must work all the same. */
function tryKept(kept: KeptEdition, { text, notes, day }: { text: string; notes: string; day: string }) {
  try {
    const { name, from } = readEdition(kept.text);
    const state = standingOf({ from }, readEdition(text), day);
    const table = state === 'inUse' ? createCodeTable(kept.text, notes, indexOf(kept, notes)) : null;
    return { table, standing: { state, name, from } };
  } catch {
    return { table: null, standing: { state: 'damaged' as const } };
  }
}

/** The index is made again after an update of the extension. */
function indexOf({ text, index, version: madeBy }: KeptEdition, notes: string): KeptEdition['index'] {
  if (madeBy === version()) return index;
  const made = packedIndexOf(text, notes);
  void keepEdition({ text, index: made, version: version() }).catch(() => undefined);
  return made;
}

const version = () => browser.runtime.getManifest().version;

type ShippedFile = 'icd10cm.txt' | 'icd10cm-notes.txt' | 'icd10cm-index.bin';

/** A file of the extension's own package; no other address can be reached from here. */
const shipped = (name: ShippedFile): Promise<Response> => fetch(browser.runtime.getURL(`/${name}`));

const shippedText = async (name: ShippedFile): Promise<string> => (await shipped(name)).text();
