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
  /** Ids of the payer profiles whose network the therapist is in. */
  networks: string[];
  training: Training[];
}
