import { join } from 'node:path';
import { fileAnswer, serveLoopback } from '../../loopback.ts';
import { fetchProducts } from '../fetch.ts';

export interface RunningLhcForms {
  /** Without a slash at the end; `/massage` and `/referral` are the forms. */
  url: string;
  close(): Promise<void>;
}

const product = 'lforms@40.1.3';
const here = import.meta.dirname;

/** Starts the National Library of Medicine's form renderer on our questionnaires. Throws one sentence on failure. */
export async function startLhcForms({ port = 0 }: { port?: number } = {}): Promise<RunningLhcForms> {
  const folder = (await fetchProducts([product]))[product];
  return serveLoopback(async ({ path }) => {
    if (path.startsWith('/lforms/')) return fileAnswer(join(folder, 'dist'), path);
    const [name, place] = ownFiles[path] ?? ['page.html', here];
    return fileAnswer(place, name);
  }, port);
}

const ownFiles: Record<string, [name: string, folder: string]> = {
  '/page.js': ['page.js', here],
  '/questionnaires.js': ['questionnaires.js', join(here, '../medplum/app')],
  '/practice.css': ['practice.css', join(here, '../../practice/pages')],
};
