/** Extra training that some diagnoses ask for. */
export const trainings = ['lymphatic', 'oncology', 'prenatal'] as const;

export type Training = (typeof trainings)[number];

/** A massage therapist the clinic refers to, as set in the options. Offered, never chosen unasked. */
export interface Therapist {
  name: string;
  /** "LMT". */
  credential: string;
  /** State licence number as printed, e.g. "MA 60123456". */
  licence: string;
  phone: string;
  fax: string;
  npi: string;
  /** Ids of the payer profiles whose network the therapist is in; empty when nothing was recorded. */
  networks: string[];
  training: Training[];
}

/** As many as the settings may hold. */
export const mostTherapists = 100;

/** "Ana Flores, LMT". */
export const titleOf = ({ name, credential }: Pick<Therapist, 'name' | 'credential'>): string =>
  [name, credential].filter(Boolean).join(', ');
