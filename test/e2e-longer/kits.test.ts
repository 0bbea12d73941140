import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fieldLabelled, openPen, type Pen } from '../e2e/pen.ts';
import { heardIn, openKit, slipIn } from '../ehr/more-kits/drive.ts';
import { kits } from '../ehr/more-kits/kits.ts';
import { type Entry, entriesOf, type FieldName } from '../ehr/more-kits/order.ts';
import { isOutOfReach, type RunningKit, startKit } from '../ehr/more-kits/start.ts';

/** Why a kit was passed over: the registry gave nothing. */
const missing: string[] = [];
const tallies = new Map<string, { tried: number; held: number }>();

let pen: Pen;

beforeAll(async () => {
  pen = await openPen();
});
afterAll(async () => {
  console.table(Object.fromEntries(tallies));
  await pen?.close();
});

describe.each(kits)('a referral order in $name', (kit) => {
  const entries = entriesOf(kit);
  const [, reason] = entries.find(([field]) => field === 'reason') as [FieldName, Entry];
  let running: RunningKit | null = null;
  let outOfReach = '';

  beforeAll(async () => {
    running = await startKit(kit.source).catch((error: unknown) => {
      if (!isOutOfReach(error)) throw error;
      outOfReach = `${kit.name}: ${error.message}`;
      missing.push(outOfReach);
      return null;
    });
    if (running) await openKit(pen.page, running.url, kit);
  });
  afterAll(() => running?.close());
  beforeEach(({ skip }) => skip(outOfReach !== '', outOfReach));

  it('is understood, field by field', async () => {
    // Some draw their fields one by one.
    const labels = [...entries.map(([, { label }]) => label), ...(kit.besides ?? [])].sort();
    const labelsRead = async () => (await pen.read()).fields.map(({ label }) => label).sort();
    await expect.poll(labelsRead, { timeout: 15_000 }).toEqual(labels);
    const { fields } = await pen.read();
    const read = entries.map(([, { label }]) => fieldLabelled(fields, label).meaning);
    expect(read).toEqual(entries.map(([, { meaning }]) => meaning));
  });

  it('is a referral form before massage is written in it, and a massage referral after', async () => {
    expect((await pen.read()).detected).toBe('possible');
    await writes('reason', reason, reason.steps[0]);
    expect((await pen.read()).detected).toBe('referral');
    await writes('reason', reason, ['', '']);
    expect((await pen.read()).detected).toBe('possible');
  });

  it('does not notice what is only put into the document', async () => {
    const { selector } = fieldLabelled((await pen.read()).fields, reason.label);
    expect(await slipIn(pen.page, selector, 'put there')).toBe('put there');
    const { held } = await heardIn(pen.page, 'reason');
    await slipIn(pen.page, selector, '');
    expect(held).toBe(kit.readsItsBoxes ? 'put there' : '');
  });

  it.each(entries)('takes what is written into %s, in one change, and gives it back', async (field, entry) => {
    const { steps, stays, label } = entry;
    for (const step of [...steps, ...steps.slice(0, -1).reverse()]) await writes(field, entry, step);
    if (stays) expect(await pen.write(label, '')).toEqual({ outcome: 'refused', reason: 'choiceStays' });
    else await writes(field, entry, ['', entry.empty ?? '']);
  });

  /** Writes, and looks what the kit's own model holds: on the way and at the end. */
  const writes = async (field: FieldName, { label, emptiesFirst }: Entry, [to, held]: [to: string, held: string]) => {
    const tally = tallies.get(kit.name) ?? { tried: 0, held: 0 };
    tallies.set(kit.name, tally);
    tally.tried += 1;
    const { kind } = fieldLabelled((await pen.read()).fields, label);
    const outcome = await pen.write(label, to);
    const { changes, ...heard } = await heardIn(pen.page, field);
    if (heard.held === held) tally.held += 1;
    const passed = emptiesFirst && heard.passed.length > 1 ? ['', held] : [held];
    expect({ outcome, ...heard }).toEqual({ outcome: expect.objectContaining({ outcome: 'written' }), held, passed });
    if (typed.has(kind) && field !== 'orderDate') expect(changes).toBe(1);
  };
});

/** Calendars and lists fire events of their own in between. */
const typed = new Set(['text', 'multiline', 'number']);

it('every kit was to be had', () => {
  expect(missing, `${missing.length} of ${kits.length} kits were skipped`).toEqual([]);
});
