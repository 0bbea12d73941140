import { useEffect, useRef, useState } from 'react';
import type { PlacedEdit } from '../../lib/edit.ts';
import type { Finding, Suggestion } from '../../lib/finding.ts';
import type { Settings } from '../../lib/settings.ts';
import { Button } from '../basic/Button.tsx';
import { hasBlanks } from '../builders/blanks.ts';
import { elementNames, insertAll } from '../words.ts';
import styles from './InsertAll.module.css';
import { Preview } from './Preview.tsx';
import type { PanelActions } from './panel-state.ts';

/** A point with the suggestion that is chosen for it, and where that would go. */
export interface Accepted {
  key: string;
  finding: Finding;
  suggestion: Suggestion;
  edits: PlacedEdit[];
}

interface InsertAllProps {
  accepted: Accepted[];
  actions: PanelActions;
  role: Settings['role'];
}

/** One click for everything that is ready, after a preview of what will stand in each field. */
export const InsertAll = ({ accepted, actions, role }: InsertAllProps) => {
  const [shown, setShown] = useState(false);
  const whole = accepted.filter(({ suggestion }) => !hasBlanks(suggestion));
  if (whole.length < 2) return null;
  return (
    <>
      <Button look="main" data-then="[data-point]" onClick={() => setShown(true)}>
        {insertAll.button(whole.length)}
      </Button>
      {shown && (
        <InsertAllDialog
          whole={whole}
          unfilled={accepted.length - whole.length}
          actions={actions}
          role={role}
          onClose={() => setShown(false)}
        />
      )}
    </>
  );
};

interface InsertAllDialogProps {
  whole: Accepted[];
  /** Points whose blanks nobody has filled. */
  unfilled: number;
  actions: PanelActions;
  role: Settings['role'];
  onClose: () => void;
}

const InsertAllDialog = ({ whole, unfilled, actions, role, onClose }: InsertAllDialogProps) => {
  // What the prescriber decides waits for a tick when an assistant is drafting.
  const waits = ({ finding }: Accepted) => role === 'assistant' && finding.actor === 'clinical';
  const dialog = useRef<HTMLDialogElement>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(() => new Set(whole.filter(waits).map(({ key }) => key)));
  useEffect(() => dialog.current?.showModal(), []);
  const ticked = ({ key }: Accepted) => !left.has(key);
  const edits = actions.placeAll(whole.filter(ticked).map(({ suggestion }) => suggestion));
  const insert = () => {
    dialog.current?.close();
    actions.onInsert(edits);
  };
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="insert-all" onClose={onClose}>
      <h2 id="insert-all">{insertAll.title}</h2>
      <p>{insertAll.lead}</p>
      <ul>
        {whole.map((each) => (
          <li key={each.key}>
            <label>
              <input
                type="checkbox"
                checked={ticked(each)}
                onChange={() => setLeft((before) => toggled(before, each.key))}
              />
              <b>{elementNames[each.finding.element]}</b>
            </label>
            <Preview edits={each.edits} suggestion={each.suggestion} />
          </li>
        ))}
      </ul>
      {unfilled > 0 && <p>{insertAll.left(unfilled)}</p>}
      <div className={styles.actions}>
        <Button onClick={() => dialog.current?.close()}>{insertAll.cancel}</Button>
        <Button look="main" disabled={edits.length === 0} onClick={insert}>
          {edits.length === 0 ? insertAll.none : insertAll.go(edits.length)}
        </Button>
      </div>
    </dialog>
  );
};

function toggled(before: ReadonlySet<string>, key: string): Set<string> {
  const after = new Set(before);
  if (!after.delete(key)) after.add(key);
  return after;
}
