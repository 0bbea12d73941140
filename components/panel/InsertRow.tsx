import type { PlacedEdit } from '../../lib/edit.ts';
import type { Finding, Suggestion } from '../../lib/finding.ts';
import { Button } from '../basic/Button.tsx';
import { CopyButton } from '../basic/CopyButton.tsx';
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
  if (open) return chosen && <OpenRow {...{ chosen, edits, actions }} />;
  if (!chosen && (asked || !canBeMended(finding))) return null;
  if (!chosen || hasBlanks(chosen)) return <ClosedRow words={points.fillIn} about={finding.summary} act={onFill} />;
  if (edits.length === 0) {
    return <CopyButton shortcut="Enter" text={chosen.text} about={chosen.label} onCopy={actions.onCopy} />;
  }
  const words = chosen.replaces ? points.replace : points.insert;
  return <ClosedRow words={words} about={actionWords(chosen, edits)} act={() => actions.onInsert(edits)} />;
};

const ClosedRow = ({ words, about, act }: { words: string; about: string; act: () => void }) => (
  <Button shortcut="Enter" aria-label={`${words}: ${about}`} onClick={act}>
    {words}
  </Button>
);

/** A finding without suggestions and without a builder can only be read. */
const canBeMended = (finding: Finding) => finding.suggestions.length > 0 || builderFor(finding) !== null;

interface OpenRowProps {
  chosen: Suggestion;
  edits: PlacedEdit[];
  actions: PanelActions;
}

const OpenRow = ({ chosen, edits, actions }: OpenRowProps) => (
  <div className={styles.row}>
    {edits.length > 0 && (
      <Button look="main" shortcut="Enter" onClick={() => actions.onInsert(edits)}>
        {actionWords(chosen, edits)}
      </Button>
    )}
    <CopyButton
      look={edits.length === 0 ? 'main' : 'plain'}
      shortcut={edits.length === 0 ? 'Enter' : 'C'}
      text={chosen.text}
      onCopy={actions.onCopy}
    />
  </div>
);

function actionWords(chosen: Suggestion, edits: PlacedEdit[]): string {
  const [only, another] = edits;
  if (!only || another) return points.insertFields(edits.length);
  return chosen.replaces ? points.replaceIn(fieldName(only)) : points.insertInto(fieldName(only));
}
