import type { PlacedEdit } from '../edit.ts';
import type { Refusal } from '../refusal.ts';
import { splitFieldId, type TabReport } from '../tab-report.ts';
import { bring } from './bring.ts';
import { tellFrame } from './messages.ts';

export interface Inserted {
  /** What was written, each turned round: carrying these out again takes everything back. */
  undo: PlacedEdit[];
  refused: { edit: PlacedEdit; refusal: Refusal }[];
}

/** Carries edits out one after the other: some forms re-render between two writes. */
export async function insert(tab: TabReport, edits: PlacedEdit[]): Promise<Inserted> {
  const done: Inserted = { undo: [], refused: [] };
  await bring('hands', tab.tabId, [...new Set(edits.map(({ fieldId }) => splitFieldId(fieldId).frameId))]);
  for (const edit of edits) {
    const { frameId, fieldId } = splitFieldId(edit.fieldId);
    const epoch = tab.frames.find((frame) => frame.frameId === frameId)?.epoch;
    const { from, to } = edit;
    const outcome = epoch ? await tellFrame(tab.tabId, frameId, { type: 'edit', epoch, fieldId, from, to }) : null;
    if (outcome?.outcome === 'written') done.undo.unshift({ ...edit, from: outcome.value, to: from, inserted: from });
    else done.refused.push({ edit, refusal: outcome ?? { reason: 'formGone' } });
  }
  return done;
}

/** Scrolls to a field and outlines it for a moment. */
export async function show(tab: TabReport, tabFieldId: string): Promise<void> {
  const { frameId, fieldId } = splitFieldId(tabFieldId);
  const epoch = tab.frames.find((frame) => frame.frameId === frameId)?.epoch;
  if (!epoch) return;
  await bring('hands', tab.tabId, [frameId]);
  await tellFrame(tab.tabId, frameId, { type: 'show', epoch, fieldId });
}
