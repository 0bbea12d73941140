import type { Effect, Merged } from '../../lib/therapists/merge.ts';
import type { ReadRow, RowProblem } from '../../lib/therapists/row.ts';
import { titleOf } from '../../lib/therapists/therapist.ts';
import { Button } from '../basic/Button.tsx';
import { useArrival } from '../basic/use-arrival.ts';
import { therapists as words } from '../words.ts';
import rows from './Rows.module.css';

/** What was read of a list, and what it would make of the therapists that are kept now. */
export interface ReadList {
  rows: ReadRow[];
  unused: string[];
  merged: Merged;
}

/** Where the focus goes when the preview is done with. */
const back = '[data-import="therapists"]';

interface TherapistPreviewProps {
  list: ReadList;
  onUse: () => void;
  onCancel: () => void;
}

/** What each row of the list would do; a row that cannot be used says why. */
export const TherapistPreview = ({ list, onUse, onCancel }: TherapistPreviewProps) => {
  const { effects } = list.merged;
  const count = (...wanted: Effect[]) => effects.filter((effect) => wanted.includes(effect)).length;
  const [added, changed, left] = [count('added'), count('changed'), count('unusable', 'repeats')];
  return (
    <section aria-label={words.preview}>
      <h3 {...useArrival()}>{words.preview}</h3>
      <table className={rows.changes}>
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            <th scope="col">{words.fields.name}</th>
            <th scope="col">{words.what}</th>
          </tr>
        </thead>
        <tbody>
          {list.rows.map((row, at) => (
            <PreviewRow key={row.at} row={row} effect={effects[at] ?? 'unusable'} />
          ))}
        </tbody>
      </table>
      {list.unused.length > 0 && <p className={rows.hint}>{words.unused(list.unused.join(', '))}</p>}
      {left > 0 && <p>{words.leftOut(left)}</p>}
      {added + changed === 0 && <p>{words.nothing}</p>}
      <div className={rows.entry}>
        <Button data-then={back} onClick={onCancel}>
          {words.cancel}
        </Button>
        {added + changed > 0 && (
          <Button look="main" data-then={back} onClick={onUse}>
            {words.use(added, changed)}
          </Button>
        )}
      </div>
    </section>
  );
};

const PreviewRow = ({ row, effect }: { row: ReadRow; effect: Effect }) => (
  <tr>
    <td>{row.at}</td>
    <th scope="row">{'therapist' in row ? titleOf(row.therapist) : row.name}</th>
    <td data-effect={effect}>
      {'problem' in row ? problemWords(row.problem) : effect !== 'unusable' && words.effects[effect]}
      {'left' in row && row.left.length > 0 && ` ${words.left(row.left.join(', '))}`}
    </td>
  </tr>
);

const problemWords = (problem: RowProblem): string =>
  problem.kind === 'npi' ? words.rowProblems.npi(problem.npi) : words.rowProblems[problem.kind];
