import { join } from 'node:path';
import { type Answer, fileAnswer, jsonAnswer, type Request, serveLoopback } from '../loopback.ts';
import type { Saved } from './saved.ts';
import { savedPage } from './saved-page.ts';

export interface RunningPractice {
  /** The start page; without a slash at the end. */
  url: string;
  /** Everything saved since the start, oldest first. */
  saved: Saved[];
  close(): Promise<void>;
}

const pages = join(import.meta.dirname, 'pages');

/** Starts the practice EHR on this machine only; what is saved stays in memory. `port` 0 means any free one. */
export async function startPractice({ port = 0 }: { port?: number } = {}): Promise<RunningPractice> {
  const saved: Saved[] = [];
  const { url, close } = await serveLoopback((request) => answer(request, saved), port);
  return { url, saved, close };
}

async function answer(request: Request, saved: Saved[]): Promise<Answer | null> {
  const { method, path } = request;
  if (method === 'POST' && path.startsWith('/save/')) return save(request, saved);
  if (path.startsWith('/saved')) return savedPage(saved, Number(path.split('/')[2]));
  const file = await fileAnswer(pages, path.endsWith('/') ? `${path}index.html` : path);
  // Every other path under /app is a route of the single-page application.
  return file ?? (path.startsWith('/app/') ? fileAnswer(pages, '/app/index.html') : null);
}

/** A classic form is sent on to a page that shows what was saved; the single-page application gets JSON. */
function save({ path, body }: Request, saved: Saved[]): Answer {
  const page = path.slice('/save/'.length);
  const asJson = body.startsWith('{');
  const values = asJson ? JSON.parse(body) : Object.fromEntries(new URLSearchParams(body));
  saved.push({ page, values });
  if (asJson) return jsonAnswer({ number: saved.length }, 201);
  return { status: 303, type: 'text/plain', body: '', location: `/saved/${saved.length}` };
}
