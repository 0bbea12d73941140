import { type ChangeEvent, useRef, useState } from 'react';
import { textOf } from '../../lib/file-text.ts';
import { type FileProblem, readTherapists } from '../../lib/therapists/list-file.ts';
import { type Merged, merge } from '../../lib/therapists/merge.ts';
import { mostTherapists, type Therapist } from '../../lib/therapists/therapist.ts';
import { Button } from '../basic/Button.tsx';
import type { PayerChoice } from '../panel/panel-state.ts';
import { therapists as words } from '../words.ts';
import rows from './Rows.module.css';
import { type ReadList, TherapistPreview } from './TherapistPreview.tsx';
import styles from './Therapists.module.css';

interface TherapistImportProps {
  therapists: Therapist[];
  payers: PayerChoice[];
  onUse: (therapists: Therapist[]) => void;
}

type Waiting = { kind: 'none' } | { kind: 'problem'; problem: FileProblem } | { kind: 'ready'; list: ReadList };

/** Many therapists at once, from a file or a pasted table: shown row by row before any is kept. */
export const TherapistImport = ({ therapists, payers, onUse }: TherapistImportProps) => {
  const [waiting, setWaiting] = useState<Waiting>({ kind: 'none' });
  const [pasted, setPasted] = useState('');
  const look = (text: string) => setWaiting(judged(text, therapists, payers));
  const end = () => {
    setWaiting({ kind: 'none' });
    setPasted('');
  };
  const use = (merged: Merged) => {
    end();
    onUse(merged.therapists);
  };
  return (
    <div className={styles.import}>
      <ListFile onText={look} />
      <label>
        <span>{words.paste}</span>
        <textarea
          rows={2}
          value={pasted}
          placeholder={words.pasteHint}
          spellCheck={false}
          onChange={(event) => setPasted(event.target.value)}
        />
      </label>
      {pasted.trim() !== '' && (
        <div>
          <Button onClick={() => look(pasted)}>{words.read}</Button>
        </div>
      )}
      <div role="status">
        {waiting.kind === 'problem' && <p className={rows.problem}>{problemWords(waiting.problem)}</p>}
      </div>
      {waiting.kind === 'ready' && (
        <TherapistPreview list={waiting.list} onUse={() => use(waiting.list.merged)} onCancel={end} />
      )}
    </div>
  );
};

function judged(text: string, therapists: Therapist[], payers: PayerChoice[]): Waiting {
  const file = readTherapists(text, payers);
  if ('problem' in file) return { kind: 'problem', problem: file.problem };
  const merged = merge(therapists, file.rows);
  return merged.tooMany ? { kind: 'problem', problem: 'tooMany' } : { kind: 'ready', list: { ...file, merged } };
}

const problemWords = (problem: FileProblem): string =>
  problem === 'tooMany' ? words.fileProblems.tooMany(mostTherapists) : words.fileProblems[problem];

const ListFile = ({ onText }: { onText: (text: string) => void }) => {
  const input = useRef<HTMLInputElement>(null);
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const bytes = await target.files?.[0]?.arrayBuffer();
    target.value = '';
    if (bytes) onText(textOf(new Uint8Array(bytes)));
  };
  return (
    <div>
      <Button data-import="therapists" onClick={() => input.current?.click()}>
        {words.file}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        aria-label={words.file}
        onChange={(event) => void choose(event)}
      />
      <p className={rows.hint}>{words.hint}</p>
    </div>
  );
};
