import type { Meaning } from '../lib/reading.ts';
import { type BenchPage, labelsOn, orderFields } from './bench-pages.ts';

/** What a scan says of one field. */
export interface Labelled {
  id: string;
  label: string;
  meaning: Meaning;
}

/** How much was read as it was written. */
export interface Right {
  fields: number;
  /** Exactly its words and nothing else, of the fields that have an id. */
  labels: string;
  /** Of the fields of the order. */
  meanings: string;
}

/** What was read in the page and in each of its frames, beside what they were made with. */
export function rightOf(page: BenchPage, read: Labelled[][]): Right {
  const written = labelsOn(page);
  const fields = read.flat();
  const asked = written.flatMap((labels) => [...labels.keys()]);
  const labels = read.flatMap((each, frame) => each.filter(({ id, label }) => isSame(label, written[frame]?.get(id))));
  const meanings = fields.filter(({ id, meaning }) => orderFields.get(id) === meaning);
  return {
    fields: fields.length,
    labels: `${labels.length} of ${asked.length}`,
    meanings: `${meanings.length} of ${asked.filter((id) => orderFields.has(id)).length}`,
  };
}

const isSame = (label: string, written: string | undefined): boolean => label.replace(/[\s:]+$/, '') === written;
