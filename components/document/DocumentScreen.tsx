import { useMemo, useState } from 'react';
import type { Report } from '../../lib/check.ts';
import type { Paper, PaperContext } from '../../lib/documents/paper.ts';
import { paperAsText } from '../../lib/documents/plain-text.ts';
import type { Therapist } from '../../lib/therapists/therapist.ts';
import { blank } from '../../lib/wording/blank.ts';
import { namedTherapist } from '../../lib/wording/named-therapist.ts';
import { Button } from '../basic/Button.tsx';
import { CopiesTold } from '../basic/CopiesTold.tsx';
import { type Copy, CopyButton } from '../basic/CopyButton.tsx';
import { useToldCopies } from '../basic/use-told-copies.ts';
import { documents, inSpoken } from '../words.ts';
import styles from './DocumentScreen.module.css';
import { isKind, type Kind, kinds } from './kinds.ts';
import { type Edits, edited, openBlanks, placeOf, typedFact } from './paper-edits.ts';
import { Sheet, type Typing } from './Sheet.tsx';
import { TherapistChoice } from './TherapistChoice.tsx';

export interface DocumentActions {
  onPrint: () => void;
  onCopy: Copy;
  /** The order as FHIR; the patient only as the user typed it on a paper, '' for not at all. */
  onDownloadOrder: (patient: string, therapist: Therapist | null) => void;
}

interface DocumentScreenProps {
  report: Report;
  context: PaperContext;
  /** Whom the clinic refers to. */
  therapists?: Therapist[];
  /** "J. D.", from the page the referral was read in. */
  patient: string;
  /** The paper to begin with. */
  first?: string;
  actions: DocumentActions;
}

/** The papers of one referral: choose one, change it, print it. */
export const DocumentScreen = (props: DocumentScreenProps) => {
  const { report, patient, therapists = [], first = '', actions } = props;
  const [kind, setKind] = useState<Kind>(isKind(first) ? first : 'prescription');
  const [denial, setDenial] = useState('');
  const [therapist, setTherapist] = useState(() => namedTherapist(report.referral, therapists)?.therapist ?? null);
  const context = useMemo(() => ({ ...props.context, therapist }), [props.context, therapist]);
  const [edits, setEdits] = useState<Edits>(new Map());
  const paper = useMemo(() => kinds[kind](report, context, denial), [kind, report, context, denial]);
  const typing: Typing = {
    textAt: (spot) => edits.get(placeOf(kind, spot)) ?? spot.from,
    onType: (spot, text) => setEdits((known) => new Map(known).set(placeOf(kind, spot), text)),
  };
  const named = () => actions.onDownloadOrder(typedFact(edits, 'patient', blank).trim(), therapist);
  return (
    <div className={styles.screen}>
      <header className={styles.bar}>
        <h1>{[documents.title, patient].filter(Boolean).join(' · ')}</h1>
        <Choose kind={kind} onChoose={setKind} />
        <TherapistChoice {...{ report, therapists, therapist }} onChoose={setTherapist} />
        {kind === 'appeal' && (
          <label className={styles.denial}>
            <span>{documents.denial}</span>
            <input value={denial} onChange={(event) => setDenial(event.target.value)} />
          </label>
        )}
      </header>
      <main className={styles.editor}>
        <Tools key={kind} paper={edited(paper, kind, edits)} actions={{ ...actions, onDownloadOrder: named }} />
        <Notes paper={paper} />
        <Sheet paper={paper} {...typing} />
      </main>
    </div>
  );
};

const Choose = ({ kind, onChoose }: { kind: Kind; onChoose: (kind: Kind) => void }) => (
  <label>
    <span>{documents.choose}</span>
    <select value={kind} onChange={(event) => isKind(event.target.value) && onChoose(event.target.value)}>
      {Object.entries(documents.kinds).map(([each, name]) => (
        <option key={each} value={each}>
          {name}
        </option>
      ))}
    </select>
  </label>
);

interface ToolsProps {
  paper: Paper;
  actions: Omit<DocumentActions, 'onDownloadOrder'> & { onDownloadOrder: () => void };
}

const Tools = ({ paper, actions }: ToolsProps) => {
  const { copy, copies } = useToldCopies(actions.onCopy);
  return (
    <div className={styles.tools}>
      <Button look="main" onClick={actions.onPrint}>
        {documents.print}
      </Button>
      <CopyButton text={paperAsText(paper)} words={documents.copy} onCopy={copy} />
      <Button title={documents.downloadNote} onClick={actions.onDownloadOrder}>
        {documents.download}
      </Button>
      <span role="status">{documents.blanks(openBlanks(paper))}</span>
      <CopiesTold copies={copies} />
      <p>{documents.lead}</p>
    </div>
  );
};

const Notes = ({ paper: { notes } }: { paper: Paper }) =>
  notes.length > 0 && (
    <aside className={styles.notes} aria-label={documents.before}>
      <h2>{documents.before}</h2>
      <ul>
        {notes.map((note) => (
          <li key={note.en}>{inSpoken(note)}</li>
        ))}
      </ul>
    </aside>
  );
