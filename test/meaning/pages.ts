import type { AskedField, AskedPage } from '../../lib/meaning/asked.ts';
import type { ControlKind } from '../../lib/reading.ts';

/** A field with a label and nothing else. */
export const field = (label: string, kind: ControlKind = 'text'): AskedField => ({
  kind,
  label,
  name: '',
  evidence: [{ source: 'label', text: label }],
  hint: null,
  isNextInRow: false,
});

const empty: AskedPage = {
  address: 'ehr.example/chart',
  title: '',
  headings: [],
  buttons: [],
  passwords: 0,
  names: [],
  marks: [],
  lead: [],
  chosen: [],
  typed: [],
  fields: [],
};

/** A page that says nothing but this. */
export const page = (said: Partial<AskedPage>): AskedPage => ({ ...empty, ...said });

export const referral = page({
  headings: ['Referral'],
  fields: [field('Diagnosis'), field('Referred to'), field('Reason for referral', 'multiline')],
});
