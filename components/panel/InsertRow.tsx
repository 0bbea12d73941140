import type { PlacedEdit } from '../../lib/edit.ts';
import type { Finding, Suggestion } from '../../lib/finding.ts';
import { Button } from '../basic/Button.tsx';
import { points } from '../words.ts';
import styles from './InsertRow.module.css';
import type { PanelActions } from './panel-state.ts';

interface InsertRowProps {
  finding: Finding;
  chosen: Suggestion | null;
  edits: PlacedEdit[];
  open: boolean;
  actions: PanelActions;
  onOpen: (open: boolean) => void;
}

/** The recommended action first. Words with blanks are filled in before they are offered for insertion. */
export const InsertRow = ({ finding, chosen, edits, open, actions, onOpen }: InsertRowProps) => {
  if (!open && (!chosen || chosen.text.includes('____'))) {
    return (
      <div className={styles.row}>
        <Button shortcut="Enter" aria-label={`${points.fillIn}: ${finding.summary}`} onClick={() => onOpen(true)}>
          {chosen || finding.suggestions.length === 0 ? points.fillIn : points.choose}
        </Button>
      </div>
    );
  }
  if (!chosen) return null;
  const copy = () => actions.onCopy(chosen.text);
  if (edits.length === 0) {
    return (
      <div className={styles.row}>
        <Button look="main" shortcut="Enter" onClick={copy}>
          {points.copy}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.row}>
      <Button look={open ? 'main' : 'plain'} shortcut="Enter" onClick={() => actions.onInsert(edits)}>
        {actionWords(chosen, edits)}
      </Button>
      <Button look={open ? 'plain' : 'quiet'} shortcut="C" onClick={copy}>
        {points.copy}
      </Button>
    </div>
  );
};

function actionWords(chosen: Suggestion, edits: PlacedEdit[]): string {
  const [only, another] = edits;
  if (!only || another) return points.insertFields(edits.length);
  return chosen.replaces ? points.replaceIn(only.fieldLabel) : points.insertInto(only.fieldLabel);
}
