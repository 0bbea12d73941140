import { chartLanguage } from '../../lib/languages.ts';
import { isNpi } from '../../lib/npi.ts';
import { type Therapist, type Training, trainings } from '../../lib/therapists/therapist.ts';
import { Button } from '../basic/Button.tsx';
import type { PayerChoice } from '../panel/panel-state.ts';
import { therapists as words } from '../words.ts';
import { npiAnswer } from './npi.ts';
import { payerName } from './payer-name.ts';
import rows from './Rows.module.css';
import styles from './Therapists.module.css';

interface TherapistFormProps {
  therapist: Therapist;
  payers: PayerChoice[];
  onChange: (therapist: Therapist) => void;
}

/** Digits come as text: a number field would drop leading zeros and offer arrows. */
const lines = [
  ['name', 'text'],
  ['credential', 'text'],
  ['licence', 'text'],
  ['phone', 'tel'],
  ['fax', 'tel'],
  ['npi', 'numeric'],
] as const;

export const TherapistForm = ({ therapist, payers, onChange }: TherapistFormProps) => {
  const npi = npiAnswer(therapist.npi, isNpi);
  return (
    <div className={styles.form}>
      <div className={rows.grid}>
        {lines.map(([part, kind]) => (
          <div key={part}>
            <label>
              <span>{words.fields[part]}</span>
              <input
                value={therapist[part]}
                placeholder={part === 'credential' ? words.credentialHint : undefined}
                inputMode={kind}
                autoComplete="off"
                maxLength={200}
                onChange={(event) => onChange({ ...therapist, [part]: event.target.value })}
              />
            </label>
            {part === 'npi' && (
              <p role="status" className={rows.hint} data-tone={npi.tone}>
                {npi.words}
              </p>
            )}
          </div>
        ))}
      </div>
      <Networks {...{ therapist, payers, onChange }} />
      <Trainings {...{ therapist, onChange }} />
    </div>
  );
};

const Networks = ({ therapist, payers, onChange }: TherapistFormProps) => {
  const { networks } = therapist;
  const change = (next: string[]) => onChange({ ...therapist, networks: next });
  return (
    <div className={styles.networks}>
      <label>
        <span>{words.networks}</span>
        <select value="" onChange={(event) => change([...networks, event.target.value])}>
          <option value="">{words.addNetwork}</option>
          {payers
            .filter(({ id }) => !networks.includes(id))
            .map(({ id, name }) => (
              <option key={id} value={id} lang={chartLanguage}>
                {name}
              </option>
            ))}
        </select>
      </label>
      {networks.length === 0 && <p className={rows.hint}>{words.noNetwork}</p>}
      <ul>
        {networks.map((network) => (
          <li key={network}>
            {payerName(network, payers)}
            <Button
              look="quiet"
              aria-label={words.leaveNetwork(payerName(network, payers))}
              onClick={() => change(networks.filter((each) => each !== network))}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
};

const Trainings = ({ therapist, onChange }: Omit<TherapistFormProps, 'payers'>) => {
  const { training } = therapist;
  const toggled = (each: Training) =>
    trainings.filter((other) => (other === each ? !training.includes(each) : training.includes(other)));
  return (
    <fieldset className={styles.training}>
      <legend>{words.training}</legend>
      {trainings.map((each) => (
        <label key={each}>
          <input
            type="checkbox"
            checked={training.includes(each)}
            onChange={() => onChange({ ...therapist, training: toggled(each) })}
          />
          {words.trainings[each]}
        </label>
      ))}
    </fieldset>
  );
};
