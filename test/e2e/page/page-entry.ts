import type { AskedPage, Understood } from '../../../lib/meaning/asked.ts';
import * as meaning from '../../../lib/meaning/understand.ts';
import { pickField } from '../../../lib/page/pick.ts';
import * as scanning from '../../../lib/page/scan.ts';
import { show } from '../../../lib/page/show.ts';
import { visit } from '../../../lib/page/visit.ts';
import { watch } from '../../../lib/page/watch.ts';
import { write } from '../../../lib/page/write.ts';

/** The worker answers within the page here: what is asked and answered is copied, as a message is. */
const answer = (page: AskedPage): Understood =>
  JSON.parse(JSON.stringify(meaning.understand(JSON.parse(JSON.stringify(page)))));
const understand = async (page: AskedPage): Promise<Understood> => answer(page);
const scan = (root: Document, options?: scanning.ScanOptions) => scanning.scan(root, answer, options);
const scanSliced = (root: Document, options: scanning.ScanOptions, signal: AbortSignal) =>
  scanning.scanSliced(root, understand, options, signal);

/** A scan's questions and their answers, as messages carry them. */
function rehearse(root: Document): [string, string][] {
  const told: [string, string][] = [];
  scanning.scan(root, (page) => {
    const answered = answer(page);
    told.push([JSON.stringify(page), JSON.stringify(answered)]);
    return answered;
  });
  return told;
}

const page = { pickField, rehearse, scan, scanSliced, show, understand, visit, watch, write };

export type Page = typeof page;

Object.assign(globalThis, { page });
