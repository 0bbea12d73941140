import type { Page } from 'playwright-core';
import type { Meaning } from '../../../lib/reading.ts';
import type { Source } from './start.ts';

/** What is written, and what the kit's model then holds, as text. */
type Step = [to: string, held: string];

/** One field of a kit's order form, and what is written into it one after the other. */
export interface Entry {
  label: string;
  meaning: Meaning;
  steps: [first: Step, ...others: Step[]];
  /** What the model holds when nothing is chosen, where that is not nothing. */
  empty?: string;
  /** A choice that the kit itself does not let anybody take back. */
  stays?: boolean;
  /** The kit itself takes out what stood there as soon as other words come. */
  emptiesFirst?: boolean;
}

export type FieldName = keyof typeof order;

export interface Kit {
  name: string;
  source: Source;
  /** Opens its page and says there how its model is read, where the page does not do so by itself. */
  open?: (page: Page, url: string) => Promise<void>;
  /** The event by which this kit tells that a field was left with another text. */
  told: 'change' | 'sl-change';
  /** This kit's model is the boxes themselves. */
  readsItsBoxes?: boolean;
  /** What differs from the common form. */
  differs?: { [field in FieldName]?: Partial<Entry> };
  /** Labels of what stands on its page beside the form. */
  besides?: string[];
  /** Fields the common form has and this kit has not. */
  lacks?: FieldName[];
}

const asText = (first: string, ...others: string[]): Entry['steps'] => [
  [first, first],
  ...others.map((word): Step => [word, word]),
];

/** The same form in every kit. Nothing in it names massage until the reason does. */
export const order = {
  diagnosis: {
    label: 'Diagnosis (ICD-10)',
    meaning: 'diagnosis',
    steps: asText('M54.50 Low back pain, unspecified', 'M54.2 Cervicalgia'),
  },
  technique: {
    label: 'Procedure or technique',
    meaning: 'procedure',
    steps: asText('Myofascial release', 'Manual lymphatic drainage'),
  },
  frequency: { label: 'Frequency', meaning: 'frequency', steps: asText('Twice a week', 'Three times a week') },
  duration: { label: 'Duration', meaning: 'duration', steps: asText('6 weeks', 'At least 6 weeks') },
  units: { label: 'Units per visit (15 min each)', meaning: 'units', steps: asText('4', '6') },
  reason: {
    label: 'Reason for referral',
    meaning: 'medicalNecessity',
    steps: asText('Massage therapy for back pain.', 'Massage therapy for back pain.\nNo red flags.'),
  },
  goals: {
    label: 'Treatment goals',
    meaning: 'goals',
    steps: asText('Sit for 30 minutes.', 'Sit for 45 minutes.\nSleep through the night.'),
  },
  precautions: { label: 'Precautions', meaning: 'precautions', steps: asText('None known.', 'No deep pressure.') },
  necessary: {
    label: 'Medically necessary',
    meaning: 'medicalNecessity',
    steps: asText('Yes', 'No'),
    stays: true,
  },
  certified: {
    label: 'I certify that this treatment is medically necessary',
    meaning: 'medicalNecessity',
    steps: [['Yes', 'true']],
    empty: 'false',
  },
  orderDate: { label: 'Order date', meaning: 'orderDate', steps: asText('2026-12-05', '2026-12-15') },
} satisfies Record<string, Entry>;

/** Every field of a kit's form. */
export function entriesOf({ differs, lacks = [] }: Kit): [FieldName, Entry][] {
  return (Object.keys(order) as FieldName[])
    .filter((field) => !lacks.includes(field))
    .map((field) => [field, { ...order[field], ...differs?.[field] }]);
}
