import { type Therapist, titleOf } from '../../lib/therapists/therapist.ts';
import { Button } from '../basic/Button.tsx';
import type { PayerChoice } from '../panel/panel-state.ts';
import { therapists as words } from '../words.ts';
import { npiProblem } from './npi.ts';
import { payerName } from './payer-name.ts';
import { TherapistForm } from './TherapistForm.tsx';
import styles from './Therapists.module.css';

interface TherapistRowProps {
  therapist: Therapist;
  payers: PayerChoice[];
  open: boolean;
  onOpen: (open: boolean) => void;
  onChange: (therapist: Therapist) => void;
  onRemove: () => void;
}

/** One therapist in two lines; opened, every part can be changed. */
export const TherapistRow = ({ therapist, payers, open, onOpen, onChange, onRemove }: TherapistRowProps) => {
  const name = titleOf(therapist) || words.unnamed;
  const problem = npiProblem(therapist.npi);
  return (
    <article className={styles.therapist} aria-label={name}>
      <div className={styles.head}>
        <div>
          <b>{name}</b>
          <p className={styles.facts}>{factsOf(therapist, payers).join(' · ')}</p>
          {problem && !open && <p className={styles.problem}>{problem}</p>}
        </div>
        <Button look="quiet" aria-label={words.editWhom(name)} aria-expanded={open} onClick={() => onOpen(!open)}>
          {open ? words.done : words.edit}
        </Button>
        <Button look="quiet" aria-label={words.removeWhom(name)} onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
      {open && <TherapistForm {...{ therapist, payers, onChange }} />}
    </article>
  );
};

const factsOf = ({ phone, npi, networks, training }: Therapist, payers: PayerChoice[]): string[] =>
  [
    phone,
    npi && `${words.fields.npi} ${npi}`,
    ...training.map((each) => words.trainings[each]),
    ...networks.map((network) => payerName(network, payers)),
  ].filter(Boolean);
