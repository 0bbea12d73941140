import { useMemo, useState } from 'react';
import type { Paper, PaperContext } from '../../lib/documents/paper.ts';
import { paperAsText } from '../../lib/documents/plain-text.ts';
import type { Referral } from '../../lib/referral.ts';
import { Button } from '../basic/Button.tsx';
import { documents } from '../words.ts';
import styles from './DocumentScreen.module.css';
import { type Kind, kinds } from './kinds.ts';
import { openBlanks, withText } from './paper-edits.ts';
import { Sheet } from './Sheet.tsx';

export interface DocumentActions {
  onPrint: () => void;
  /** Says whether it was copied. */
  onCopy: (text: string) => Promise<boolean>;
  onDownloadOrder: () => void;
}

interface DocumentScreenProps {
  referral: Referral;
  context: PaperContext;
  /** "J. D.", from the page the referral was read in. */
  patient: string;
  actions: DocumentActions;
}

/** The papers of one referral: choose one, change it, print it. */
export const DocumentScreen = ({ referral, context, patient, actions }: DocumentScreenProps) => {
  const [kind, setKind] = useState<Kind>('prescription');
  const [denial, setDenial] = useState('');
  const paper = useMemo(() => kinds[kind](referral, context, denial), [kind, referral, context, denial]);
  return (
    <div className={styles.screen}>
      <header className={styles.bar}>
        <h1>{[documents.title, patient].filter(Boolean).join(' · ')}</h1>
        <label>
          <span>{documents.choose}</span>
          <select value={kind} onChange={(event) => setKind(event.target.value as Kind)}>
            {Object.entries(documents.kinds).map(([each, name]) => (
              <option key={each} value={each}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {kind === 'appeal' && (
          <label className={styles.denial}>
            <span>{documents.denial}</span>
            <input value={denial} onChange={(event) => setDenial(event.target.value)} />
          </label>
        )}
      </header>
      <Editor key={`${kind} ${denial}`} paper={paper} actions={actions} />
    </div>
  );
};

const Editor = ({ paper, actions }: { paper: Paper; actions: DocumentActions }) => {
  const [edited, setEdited] = useState(paper);
  const [said, setSaid] = useState('');
  const copy = async () =>
    setSaid((await actions.onCopy(paperAsText(edited))) ? documents.copied : documents.notCopied);
  return (
    <main className={styles.editor}>
      <div className={styles.tools}>
        <Button look="main" onClick={actions.onPrint}>
          {documents.print}
        </Button>
        <Button onClick={() => void copy()}>{documents.copy}</Button>
        <Button title={documents.downloadNote} onClick={actions.onDownloadOrder}>
          {documents.download}
        </Button>
        <span role="status">{said || documents.blanks(openBlanks(edited))}</span>
        <p>{documents.lead}</p>
      </div>
      {paper.notes.length > 0 && (
        <aside className={styles.notes} aria-label={documents.before}>
          <h2>{documents.before}</h2>
          <ul>
            {paper.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </aside>
      )}
      <Sheet paper={paper} onChange={(spot, text) => setEdited((known) => withText(known, spot, text))} />
    </main>
  );
};
