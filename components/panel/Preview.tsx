import type { PlacedEdit } from '../../lib/edit.ts';
import type { Suggestion } from '../../lib/finding.ts';
import { chartLanguage } from '../../lib/languages.ts';
import { hasBlanks } from '../builders/blanks.ts';
import { points } from '../words.ts';
import { fieldName } from './field-name.ts';
import styles from './Preview.module.css';

interface PreviewProps {
  edits: PlacedEdit[];
  suggestion: Suggestion;
  /** Without the notes. */
  brief?: boolean;
}

/** Exactly what would be inserted, field by field; without a field, the words to copy. */
export const Preview = ({ edits, suggestion, brief = false }: PreviewProps) => (
  <div className={styles.preview}>
    {edits.length === 0 && <PreviewLine field="" words={suggestion.text} />}
    {edits.map((edit) => (
      <PreviewLine
        key={edit.fieldId}
        field={fieldName(edit)}
        words={edit.inserted}
        gone={suggestion.replaces?.field === edit.fieldId ? suggestion.replaces.text : ''}
      />
    ))}
    {!brief && hasBlanks(suggestion) && <p className={styles.note}>{points.blanks}</p>}
    {!brief && edits.length === 0 && <p className={styles.note}>{points.copyInstead}</p>}
  </div>
);

const PreviewLine = ({ field, words, gone = '' }: { field: string; words: string; gone?: string }) => (
  <p className={styles.line}>
    {field && <span className={styles.field}>{field}</span>}
    {gone && <del lang={chartLanguage}>{gone}</del>} <ins lang={chartLanguage}>{words}</ins>
  </p>
);
