import { join } from 'node:path';
import { fileAnswer, serveLoopback } from '../../loopback.ts';
import { buildApplication } from '../build.ts';
import { fetchProducts } from '../fetch.ts';
import type { Pinned } from '../pins.ts';

/** Where a kit comes from: tarballs served as they are, an application of ours built with it, or a server of its own. */
export type Source =
  | { tarballs: Pinned[]; page: string }
  | { application: string; page: string }
  | { server: (port: number) => Promise<RunningKit> };

export interface RunningKit {
  /** The address of its page. */
  url: string;
  close(): Promise<void>;
}

const here = import.meta.dirname;

/** Starts the page of one kit. Throws one sentence when the kit is not to be had. */
export async function startKit(source: Source, { port = 0 } = {}): Promise<RunningKit> {
  if ('server' in source) return source.server(port);
  const folders = new Map([['pages', join(here, 'pages')]]);
  if ('tarballs' in source) {
    const fetched = await fetchProducts(source.tarballs);
    for (const spec of source.tarballs) folders.set(spec.slice(0, spec.lastIndexOf('@')), fetched[spec]);
  } else folders.set('built', await buildApplication(join(here, source.application)));
  const { url, close } = await serveLoopback(({ path }) => {
    for (const [name, folder] of folders)
      if (path.startsWith(`/${name}/`)) return fileAnswer(folder, path.slice(name.length + 2));
    return null;
  }, port);
  return { url: `${url}/${source.page}`, close };
}

/** Whether a kit could not be started because the registry gave nothing, and not because something of ours is wrong. */
export const isOutOfReach = (error: unknown): error is Error =>
  error instanceof Error && /^Could not (?:fetch|install)\b/.test(error.message);
