import type { AskedPage, Understood } from '../lib/meaning/asked.ts';
import * as scanning from '../lib/page/scan.ts';
import { watch } from '../lib/page/watch.ts';

/** What the worker answers, by what it is asked, as messages carry both. Prepared beforehand: its time is not the page's. */
declare global {
  var answers: Map<string, string>;
  var bench: Benched;
}

function answer(page: AskedPage): Understood {
  const message = globalThis.answers.get(JSON.stringify(page));
  if (message === undefined) throw new Error('The page asks something else than when its answers were prepared.');
  return JSON.parse(message);
}

const scan = (root: Document) => scanning.scan(root, answer);
const scanSliced = (root: Document) =>
  scanning.scanSliced(root, async (page) => answer(page), {}, new AbortController().signal);

/** `lib/page` as it runs in a page, in `globalThis.bench`. */
const benched = { scan, scanSliced, watch };

type Benched = typeof benched;

globalThis.bench = benched;
