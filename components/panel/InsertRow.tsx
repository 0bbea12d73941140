import type { PlacedEdit } from '../../lib/edit.ts';
import type { Finding, Suggestion } from '../../lib/finding.ts';
import { Button } from '../basic/Button.tsx';
import { hasBlanks } from '../builders/blanks.ts';
import { builderFor } from '../builders/builder-for.ts';
import { points } from '../words.ts';
import { fieldName } from './field-name.ts';
import styles from './InsertRow.module.css';
import type { PanelActions } from './panel-state.ts';

interface InsertRowProps {
  finding: Finding;
  chosen: Suggestion | null;
  edits: PlacedEdit[];
  open: boolean;
  /** The choice is still the clinician's: it stands above. */
  asked: boolean;
  actions: PanelActions;
  /** Opens the card where words are still wanted. */
  onFill: () => void;
}

/** The recommended action. Words with blanks are filled in before they are offered for insertion. */
export const InsertRow = (props: InsertRowProps) => {
  const { finding, chosen, edits, open, asked, actions, onFill } = props;
  const copy = () => chosen && actions.onCopy(chosen.text);
  if (open) return chosen && <OpenRow {...{ chosen, edits, actions }} copy={copy} />;
  if (!chosen && (asked || !canBeMended(finding))) return null;
  const words = chosen && !hasBlanks(chosen) ? closedWords(chosen, edits) : points.fillIn;
  const act = () => {
    if (words === points.fillIn) onFill();
    else if (edits.length === 0) copy();
    else actions.onInsert(edits);
  };
  const named = words === points.fillIn ? finding.summary : actionWords(chosen, edits);
  return (
    <Button shortcut="Enter" aria-label={`${words}: ${named}`} onClick={act}>
      {words}
    </Button>
  );
};

/** A finding without suggestions and without a builder can only be read. */
const canBeMended = (finding: Finding) => finding.suggestions.length > 0 || builderFor(finding) !== null;

const closedWords = ({ replaces }: Suggestion, edits: PlacedEdit[]) =>
  edits.length === 0 ? points.copy : replaces ? points.replace : points.insert;

interface OpenRowProps {
  chosen: Suggestion;
  edits: PlacedEdit[];
  actions: PanelActions;
  copy: () => void;
}

const OpenRow = ({ chosen, edits, actions, copy }: OpenRowProps) => (
  <div className={styles.row}>
    {edits.length > 0 && (
      <Button look="main" shortcut="Enter" onClick={() => actions.onInsert(edits)}>
        {actionWords(chosen, edits)}
      </Button>
    )}
    <Button look={edits.length === 0 ? 'main' : 'plain'} shortcut={edits.length === 0 ? 'Enter' : 'C'} onClick={copy}>
      {points.copy}
    </Button>
  </div>
);

function actionWords(chosen: Suggestion | null, edits: PlacedEdit[]): string {
  const [only, another] = edits;
  if (!only) return points.copy;
  if (another) return points.insertFields(edits.length);
  return chosen?.replaces ? points.replaceIn(fieldName(only)) : points.insertInto(fieldName(only));
}
