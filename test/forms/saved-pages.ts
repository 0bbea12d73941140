import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Detection, Meaning } from '../../lib/reading.ts';

/** One saved page with what a reader of it should find. Where a list stands, either is right. */
export interface SavedPage {
  file: string;
  expect: Detection | Detection[];
  kind: string;
  fields: { selector: string; meaning: Meaning | Meaning[] }[];
  filled?: { selector: string; value: string }[];
}

/** Pages of real products, kept beside the project and never in it. */
export const sharedPages = resolve(import.meta.dirname, '../../../shared/forms');

export function savedPages(folder: string): SavedPage[] {
  const index = resolve(folder, 'index.json');
  return existsSync(index) ? JSON.parse(readFileSync(index, 'utf8')) : [];
}

export const readSavedPage = (folder: string, { file }: SavedPage): string =>
  readFileSync(resolve(folder, file), 'utf8');
