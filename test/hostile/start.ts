import { join } from 'node:path';
import { fileAnswer, type Loopback, serveLoopback } from '../loopback.ts';

const pages = join(import.meta.dirname, 'pages');

/** Serves the hostile pages on this machine only. */
export const startHostile = (): Promise<Loopback> => serveLoopback(({ path }) => fileAnswer(pages, path));
