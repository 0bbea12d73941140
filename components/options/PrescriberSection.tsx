import { isNpi } from '../../lib/npi.ts';
import type { Prescriber } from '../../lib/settings.ts';
import { options } from '../words.ts';
import { npiAnswer } from './npi.ts';
import type { SectionProps } from './options-state.ts';
import styles from './Rows.module.css';
import { Section } from './Section.tsx';

/** The clinic's block for the provider part of an order. */
export const PrescriberSection = ({ view, actions }: SectionProps) => {
  const { settings, locked } = view;
  const { prescriber } = settings;
  const npi = npiAnswer(prescriber.npi, isNpi);
  const change = (part: keyof Prescriber) => (value: string) =>
    actions.onChange({ ...settings, prescriber: { ...prescriber, [part]: value } });
  return (
    <Section title={options.sections.prescriber} locked={locked.includes('prescriber')}>
      <div className={styles.grid}>
        <Line name="name" value={prescriber.name} onChange={change('name')} />
        <Line
          name="credential"
          value={prescriber.credential}
          hint={options.credentialHint}
          onChange={change('credential')}
        />
        <div>
          <Line name="npi" value={prescriber.npi} onChange={change('npi')} />
          <p role="status" className={styles.hint} data-tone={npi.tone}>
            {npi.words}
          </p>
        </div>
        <Line name="phone" value={prescriber.phone} onChange={change('phone')} />
        <Line name="fax" value={prescriber.fax} onChange={change('fax')} />
      </div>
    </Section>
  );
};

interface LineProps {
  name: keyof Prescriber;
  value: string;
  hint?: string;
  onChange: (value: string) => void;
}

/** Digits come as text: a number field would drop leading zeros and offer arrows. */
const kinds = { npi: 'numeric', phone: 'tel', fax: 'tel', name: 'text', credential: 'text' } as const;

const Line = ({ name, value, hint, onChange }: LineProps) => (
  <label>
    <span>{options.fields[name]}</span>
    <input
      value={value}
      placeholder={hint}
      inputMode={kinds[name]}
      autoComplete="off"
      maxLength={200}
      onChange={(event) => onChange(event.target.value)}
    />
  </label>
);
