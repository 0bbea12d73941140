import { nameWords } from './name.ts';
import type { ReadRow } from './row.ts';
import { mostTherapists, type Therapist } from './therapist.ts';

/** What a row of a list does to the therapists that are kept. `repeats` = an earlier row of the list names the same one. */
export type Effect = 'added' | 'changed' | 'same' | 'repeats' | 'unusable';

export interface Merged {
  therapists: Therapist[];
  /** One for each row. */
  effects: Effect[];
  /** There would be more than the settings hold. */
  tooMany: boolean;
}

/** The therapists with the rows of a list: a known one is changed where it stands, a new one comes last. */
export function merge(kept: Therapist[], rows: ReadRow[]): Merged {
  const therapists = [...kept];
  const seen: Therapist[] = [];
  const effects = rows.map((row): Effect => {
    if (!('therapist' in row)) return 'unusable';
    const { therapist } = row;
    if (seen.some((earlier) => isSame(earlier, therapist))) return 'repeats';
    seen.push(therapist);
    const at = therapists.findIndex((known) => isSame(known, therapist));
    if (at < 0) {
      therapists.push(therapist);
      return 'added';
    }
    const known = therapists[at];
    const next = known ? filledInto(known, therapist) : therapist;
    if (JSON.stringify(inOrder(known)) === JSON.stringify(inOrder(next))) return 'same';
    therapists[at] = next;
    return 'changed';
  });
  return { therapists, effects, tooMany: therapists.length > mostTherapists };
}

/** A list says what it says: what a row leaves empty stays as it is kept. */
const filledInto = (known: Therapist, row: Therapist): Therapist => ({
  name: row.name,
  credential: row.credential || known.credential,
  licence: row.licence || known.licence,
  phone: row.phone || known.phone,
  fax: row.fax || known.fax,
  npi: row.npi || known.npi,
  networks: row.networks.length > 0 ? row.networks : known.networks,
  training: row.training.length > 0 ? row.training : known.training,
});

/** One person: the same NPI, or the same name and no two licences or NPIs that differ. */
function isSame(a: Therapist, b: Therapist): boolean {
  if (a.npi && b.npi) return a.npi === b.npi;
  const name = ({ name }: Therapist) => nameWords(name).join(' ');
  return name(a) === name(b) && (!a.licence || !b.licence || a.licence === b.licence);
}

const inOrder = (therapist: Therapist | undefined) =>
  therapist && { ...therapist, networks: [...therapist.networks].sort(), training: [...therapist.training].sort() };
