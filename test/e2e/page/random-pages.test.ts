import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseAskedPage } from '../../../lib/meaning/asked-schema.ts';
import { parseFrameNews } from '../../../lib/reading-schema.ts';
import { type Drawn, drawnPages } from './random-pages.ts';
import { openTab, type Tab } from './tab.ts';
import { openWorld, type World } from './world.ts';

// The same pages in every run, so that what fails can be looked at again; others with SEED=7, more with TIMES=10.
const seed = Number(process.env.SEED ?? 1);
const times = Number(process.env.TIMES ?? 1);
const READ = 100 * times;
// Each write waits for what the page makes of it.
const WRITTEN = 30 * times;

let tab: Tab;
let world: World;
beforeAll(async () => {
  tab = await openTab();
  await tab.show('');
  world = await openWorld(tab.page);
});
afterAll(() => tab.close());

/** Runs in the page: what was drawn takes the place of what stood there. */
function build(drawn: Drawn): void {
  const make = ({ tag, attributes, shadow, children }: Exclude<Drawn, string>): Element => {
    const space = tag === 'svg' ? 'http://www.w3.org/2000/svg' : 'http://www.w3.org/1999/xhtml';
    const element = document.createElementNS(space, tag);
    for (const [name, value] of attributes) element.setAttribute(name, value);
    const mayHoldRoot = /^x-|^(?:div|span|section)$/.test(tag);
    const inside = shadow && mayHoldRoot ? element.attachShadow({ mode: 'open' }) : element;
    for (const child of children)
      Node.prototype.appendChild.call(inside, typeof child === 'string' ? new Text(child) : make(child));
    return element;
  };
  document.body.replaceChildren(typeof drawn === 'string' ? drawn : make(drawn));
}

/** What would be wrong, in words; none is expected. */
type Complaints = string[];

/** The whole way of a frame: what it asks the worker about its page, and what it then tells. */
const visiting = async () => {
  const { rehearse, understand, visit, watch } = globalThis.page;
  const ending = new AbortController();
  const openShadow = ({ shadowRoot }: Element) => shadowRoot;
  const options = { openShadow, picked: [], understand, watch, tell: () => {} };
  const reading = await visit(document, options, ending.signal).look();
  ending.abort();
  return { reading, asked: rehearse(document).map(([page]) => page) };
};

/** The worker refuses a message above its limits, and the page would then be as if it had no form. */
async function complaintsOfWorker(): Promise<Complaints> {
  const { reading, asked } = await world.run(visiting, null);
  const refused = asked.filter((page) => parseAskedPage({ type: 'understand', page }) === null);
  return [
    ...refused.map((page) => `not taken: ${page}`),
    ...(parseFrameNews({ type: 'reading', reading }) ? [] : [`not taken: ${JSON.stringify(reading)}`]),
    ...(reading?.detected === 'referral' ? [] : ['the order is not seen']),
  ];
}

const reading = (): Complaints => {
  const { fields } = globalThis.page.scan(document);
  const told = (each: typeof fields) => JSON.stringify(each.map(({ label, meaning, kind }) => [label, meaning, kind]));
  const complaints: string[] = [];
  for (const { element } of fields) {
    if (!element.isConnected) complaints.push('a field that is not in the page');
    if (element instanceof HTMLInputElement && element.type === 'password') complaints.push('a password');
  }
  const parts = fields.flatMap((field) => field.parts);
  if (new Set(parts).size !== parts.length) complaints.push('an element in two fields');
  if (told(globalThis.page.scan(document).fields) !== told(fields)) complaints.push('read otherwise the second time');
  return complaints;
};

const readingWhileItChanges = async (): Promise<Complaints> => {
  const done = globalThis.page.scanSliced(document, {}, new AbortController().signal);
  // The first slice is over: half of what stands there goes, or moves to the end, before the answer comes.
  for (const [index, element] of [...document.body.querySelectorAll('*')].entries()) {
    if (index % 3 === 0) Element.prototype.remove.call(element);
    if (index % 3 === 1) document.body.append(element);
  }
  return (await done) === null ? ['no reading'] : [];
};

const writing = async (): Promise<Complaints> => {
  const { scan, write } = globalThis.page;
  const complaints: string[] = [];
  const typed = 'input:not([type=checkbox]):not([type=radio]),textarea';
  const shownIn = ({ element }: { element: HTMLElement }) => (element as HTMLInputElement).value;
  const texts = () => [...document.body.querySelectorAll<HTMLInputElement>(typed)];
  const { fields } = scan(document);
  const ofOrder = fields.filter(({ label }) => label === 'Reason for referral').slice(0, 1);
  if (ofOrder.length === 0) complaints.push('no field of the order');
  for (const field of [...fields.slice(0, 2), ...ofOrder]) {
    const before = texts().map((each) => each.value);
    const edited = { from: '', to: 'Massage therapy' };
    const { outcome } = await write(field, edited, new AbortController().signal);
    const others = texts().filter((each, index) => each.value !== before[index] && !field.parts.includes(each));
    if (others.length > 0) complaints.push(`another field was written: ${others[0]?.outerHTML}`);
    if (outcome === 'refused' && texts().some((each, index) => each.value !== before[index]))
      complaints.push('refused, and not put back');
    if (ofOrder.includes(field) && shownIn(field) !== edited.to) complaints.push('the order is not written');
  }
  return complaints;
};

const inPage = (look: () => Complaints | Promise<Complaints>) => () => world.run(look, null);

async function expectNone(look: () => Promise<Complaints>, numRuns = READ): Promise<void> {
  await fc.assert(
    fc.asyncProperty(drawnPages, async (drawn) => {
      await world.run(build, drawn);
      expect(await look()).toEqual([]);
    }),
    { seed, numRuns },
  );
}

describe('an order on a page drawn at random, however odd', () => {
  it('is seen, and the worker takes what is said of it', () => expectNone(complaintsOfWorker));
  it('is read twice as once', () => expectNone(inPage(reading)));
  it('may change while it is read', () => expectNone(inPage(readingWhileItChanges)));
  it('is written in one field, or not at all', { timeout: 600_000 }, () => expectNone(inPage(writing), WRITTEN));
});
