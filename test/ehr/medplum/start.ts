import { fileAnswer, serveLoopback } from '../../loopback.ts';
import { buildApplication } from '../build.ts';

export interface RunningMedplum {
  /** Without a slash at the end; `/massage`, `/referral` and `/order` are the forms. */
  url: string;
  close(): Promise<void>;
}

/** Starts Medplum's forms on a store inside the page. Throws one sentence when they cannot be fetched or built. */
export async function startMedplum({ port = 0 }: { port?: number } = {}): Promise<RunningMedplum> {
  const dist = await buildApplication(import.meta.dirname);
  // A route of the single-page application is any path that is not a file.
  return serveLoopback(async ({ path }) => (await fileAnswer(dist, path)) ?? fileAnswer(dist, '/index.html'), port);
}
