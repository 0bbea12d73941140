import { join } from 'node:path';
import { fileAnswer, serveLoopback } from '../../loopback.ts';
import { buildApplication } from '../build.ts';
import { fetchProducts } from '../fetch.ts';

export interface RunningKits {
  /** Without a slash at the end; drive.ts says which pages there are. */
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
  'ckeditor4@4.22.1',
  'summernote@0.9.1',
  'trix@2.1.19',
  'jodit@4.15.13',
  'jquery-ui@1.14.2',
  'inputmask@5.0.10',
  'kendo-ui-core@2026.3.812',
] as const;

const here = import.meta.dirname;

/** Starts referral pages made of other people's editors, widgets and frameworks. Throws one sentence when it cannot. */
export async function startKits({ port = 0 }: { port?: number } = {}): Promise<RunningKits> {
  const fetched = await fetchProducts(scripts);
  const editors = await buildApplication(here);
  const frameworks = await buildApplication(join(here, 'frameworks'));
  const folders = new Map(scripts.map((spec) => [spec.slice(0, spec.lastIndexOf('@')), fetched[spec]]));
  folders.set('classic', join(here, 'classic')).set('frameworks', frameworks);
  return serveLoopback(async ({ path }) => {
    const [, first = '', ...rest] = path.split('/');
    const folder = folders.get(first);
    if (folder) return fileAnswer(folder, rest.join('/') || 'index.html');
    if (path === '/practice.css') return fileAnswer(join(here, '../../practice/pages'), path);
    if (first === 'widgets') return fileAnswer(join(here, 'widgets'), rest.join('/') || 'widgets.html');
    return (await fileAnswer(editors, path)) ?? fileAnswer(editors, 'index.html');
  }, port);
}
