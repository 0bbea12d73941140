import { join } from 'node:path';
import { fileAnswer, serveLoopback } from '../../loopback.ts';
import { buildApplication } from '../build.ts';
import { fetchProducts } from '../fetch.ts';

export interface RunningKits {
  /** Without a slash at the end; `/editors` has rich-text editors, `/widgets` jQuery widgets. */
  url: string;
  close(): Promise<void>;
}

const scripts = [
  'jquery@3.7.1',
  'select2@4.1.0',
  'chosen-js@1.8.7',
  'flatpickr@4.6.13',
  'tinymce@8.9.2',
  'ckeditor5@48.5.2',
  'quill@2.0.3',
] as const;

const here = import.meta.dirname;

/** Starts two referral pages made of other people's editors and widgets. Throws one sentence when it cannot. */
export async function startKits({ port = 0 }: { port?: number } = {}): Promise<RunningKits> {
  const fetched = await fetchProducts(scripts);
  const editors = await buildApplication(here);
  const folders = new Map(scripts.map((spec) => [spec.slice(0, spec.lastIndexOf('@')), fetched[spec]]));
  return serveLoopback(async ({ path }) => {
    const [, first = '', ...rest] = path.split('/');
    const folder = folders.get(first);
    if (folder) return fileAnswer(folder, rest.join('/'));
    if (path === '/practice.css') return fileAnswer(join(here, '../../practice/pages'), path);
    if (first === 'widgets') return fileAnswer(join(here, 'widgets'), rest.join('/') || 'widgets.html');
    return (await fileAnswer(editors, path)) ?? fileAnswer(editors, 'index.html');
  }, port);
}
