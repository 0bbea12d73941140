import { useState } from 'react';
import { mostTherapists, type Therapist } from '../../lib/therapists/therapist.ts';
import { Button } from '../basic/Button.tsx';
import { therapists as words } from '../words.ts';
import type { SectionProps } from './options-state.ts';
import styles from './Rows.module.css';
import { Section } from './Section.tsx';
import { TherapistImport } from './TherapistImport.tsx';
import { TherapistRow } from './TherapistRow.tsx';

const newTherapist: Therapist = {
  name: '',
  credential: '',
  licence: '',
  phone: '',
  fax: '',
  npi: '',
  networks: [],
  training: [],
};

/** Whom the clinic refers to: one by one, or many from a list. */
export const TherapistsSection = ({ view, actions }: SectionProps) => {
  const { settings, locked, payers } = view;
  const { therapists } = settings;
  const [open, setOpen] = useState<number | null>(null);
  const change = (next: Therapist[]) => actions.onChange({ ...settings, therapists: next });
  const add = () => {
    change([...therapists, newTherapist]);
    setOpen(therapists.length);
  };
  const remove = (at: number) => {
    change(therapists.filter((_, other) => other !== at));
    setOpen(null);
  };
  const isFull = therapists.length >= mostTherapists;
  return (
    <Section title={words.title} lead={words.lead} locked={locked.includes('therapists')}>
      {therapists.length === 0 && <p>{words.nobody}</p>}
      {keyed(therapists).map(({ key, therapist }, at) => (
        <TherapistRow
          key={key}
          {...{ therapist, payers }}
          open={open === at}
          onOpen={(wanted) => setOpen(wanted ? at : null)}
          onChange={(next) => change(therapists.map((each, other) => (other === at ? next : each)))}
          onRemove={() => remove(at)}
        />
      ))}
      <div>
        <Button icon="plus" disabled={isFull} onClick={add}>
          {words.add}
        </Button>
        {isFull && <p className={styles.hint}>{words.full(mostTherapists)}</p>}
      </div>
      <TherapistImport
        {...{ therapists, payers }}
        onUse={(next) => {
          change(next);
          setOpen(null);
        }}
      />
    </Section>
  );
};

/** Names may repeat while they are typed: a therapist is known by the place in the list. */
const keyed = (therapists: Therapist[]) => therapists.map((therapist, at) => ({ key: `therapist ${at}`, therapist }));
