import { useCallback, useEffect, useRef, useState } from 'react';
import type { Lately, Situation } from '../../components/panel/panel-state.ts';
import { undo as undoWords } from '../../components/words.ts';
import { copyText } from '../../lib/browser/copy-text.ts';
import { insert } from '../../lib/browser/insert.ts';
import type { PlacedEdit } from '../../lib/edit.ts';
import type { Refusal } from '../../lib/refusal.ts';
import type { TabReport } from '../../lib/tab-report.ts';
import { type Doing, formOf, nothingDone } from './panel-state.ts';

/** What the panel does to the form it shows, with one step back for every insertion. All of it ends with the form. */
export function useDoing(tab: TabReport | null) {
  const [doing, setDoing] = useState<Doing>(nothingDone);
  const steps = useRef<PlacedEdit[][]>([]);
  const form = formOf(tab);

  useEffect(() => {
    // Another form, another patient: nothing of the one before may be undone or shown here.
    if (form === undefined) return;
    steps.current = [];
    // Pointing out fields is what makes a form of the page: it goes on.
    setDoing(({ picking }) => ({ ...nothingDone, picking }));
  }, [form]);

  const change = useCallback((part: Partial<Doing>) => setDoing((known) => ({ ...known, ...part })), []);
  const noteLast = () => {
    const last = steps.current.at(-1);
    return last ? placesOf(last) : null;
  };
  const told = useRef(0);
  /** Nothing written is a refusal, whatever was meant. */
  const note = (deed: Lately['deed'], done: PlacedEdit[]) => {
    told.current += 1;
    const lately: Lately = { deed: done.length > 0 ? deed : 'refused', place: placesOf(done), count: told.current };
    change({ undo: noteLast(), lately });
  };

  const carryOut = async (edits: PlacedEdit[]) => {
    if (!tab) return [];
    const { undo, refused } = await insert(tab, edits);
    const notices = await Promise.all(refused.map(({ edit, refusal }) => copied(edit, refusal)));
    change({ notices });
    return undo;
  };

  return {
    doing,
    change,
    insertEdits: async (edits: PlacedEdit[]) => {
      const undo = await carryOut(edits);
      if (undo.length > 0) steps.current.push(undo);
      note('inserted', undo);
    },
    undoLast: async () => {
      const last = steps.current.pop();
      if (last) note('undone', await carryOut(last));
    },
  };
}

const placesOf = (edits: PlacedEdit[]) => undoWords.places(edits.map(({ fieldLabel }) => fieldLabel));

/** A refused text is not lost: it waits in the clipboard. */
async function copied(edit: PlacedEdit, refusal: Refusal): Promise<Situation> {
  const text = edit.inserted;
  return { kind: 'refused', field: edit.fieldLabel, refusal, text, copied: await copyText(text) };
}
