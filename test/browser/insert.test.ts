import { beforeEach, describe, expect, it, vi } from 'vitest';
import { insert, show } from '../../lib/browser/insert.ts';
import type { PlacedEdit } from '../../lib/edit.ts';
import type { TabReport } from '../../lib/tab-report.ts';
import { fake, startAnew } from './fake.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake.ts')).fake }));

const tab: TabReport = {
  tabId: 7,
  detected: 'referral',
  site: 'ehr.example',
  product: '',
  title: '',
  patient: '',
  fields: [],
  frames: [{ frameId: 3, epoch: { document: 'doc', form: 2 } }],
  form: '3.doc.2',
  chartCodes: [],
  report: null,
  dismissed: [],
};

const edit = (fieldId: string, from: string, to: string): PlacedEdit => ({
  fieldId,
  fieldLabel: 'Plan',
  meaning: 'frequency',
  from,
  to,
  inserted: to,
});

const told = vi.fn();

describe('carrying out edits', () => {
  beforeEach(() => {
    startAnew();
    told.mockReset();
    fake.tabs.sendMessage = told;
  });

  it('speaks to the frame of the field, with the epoch that the person saw', async () => {
    told.mockResolvedValue({ ok: true, value: { outcome: 'written', value: 'b' } });
    await insert(tab, [edit('3:f1', 'a', 'b')]);
    expect(told.mock.calls).toEqual([
      [7, { type: 'edit', epoch: { document: 'doc', form: 2 }, fieldId: 'f1', from: 'a', to: 'b' }, { frameId: 3 }],
    ]);
  });

  it('goes on after a refusal and turns round, last first, what was written', async () => {
    told
      .mockResolvedValueOnce({ ok: true, value: { outcome: 'written', value: 'one, as kept' } })
      .mockResolvedValueOnce({ ok: true, value: { outcome: 'refused', reason: 'switchedOff' } })
      .mockResolvedValueOnce({ ok: true, value: { outcome: 'written', value: 'three' } });
    const { undo, refused } = await insert(tab, [
      edit('3:f1', '', 'one'),
      edit('3:f2', '', 'two'),
      edit('3:f3', 'x', 'three'),
    ]);
    expect(undo.map(({ fieldId, from, to }) => [fieldId, from, to])).toEqual([
      ['3:f3', 'three', 'x'],
      ['3:f1', 'one, as kept', ''],
    ]);
    expect(refused.map(({ edit, refusal }) => [edit.fieldId, refusal.reason])).toEqual([['3:f2', 'switchedOff']]);
  });

  it.each([
    ['no frame answers', () => told.mockRejectedValue(new Error('Receiving end does not exist.'))],
    ['the frame did not understand', () => told.mockResolvedValue({ ok: false })],
    ['the frame says nothing', () => told.mockResolvedValue(undefined)],
  ])('refuses when %s', async (_, prepare) => {
    prepare();
    const { undo, refused } = await insert(tab, [edit('3:f1', '', 'one')]);
    expect(undo).toEqual([]);
    expect(refused[0]?.refusal).toEqual({ reason: 'formGone' });
  });

  it('does not speak to a frame that was never seen', async () => {
    const { refused } = await insert(tab, [edit('9:f1', '', 'one')]);
    await show(tab, '9:f1');
    expect(refused.length).toBe(1);
    expect(told).not.toHaveBeenCalled();
  });
});
