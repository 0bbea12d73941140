import { expect, it } from 'vitest';
import { type AskedOfTherapist, askedOfTherapist } from '../../lib/therapists/field.ts';

const labels: [string, AskedOfTherapist][] = [
  ['Referred to', 'name'],
  ['Refer to provider', 'name'],
  ['Service provider', 'name'],
  ['Massage therapist', 'name'],
  ['Specialist', 'name'],
  ['Terapeuta', 'name'],
  ['Therapist phone', 'phone'],
  ['Send to (fax)', 'fax'],
  ['Teléfono del terapeuta', 'phone'],
  ['Therapist NPI', 'npi'],
  ['Specialty', 'service'],
  ['Service type', 'service'],
  ['Referral department', 'service'],
  ['Refer to Clinic', 'place'],
  ['Receiving facility', 'place'],
  ['Specialist address', 'place'],
];

it.each(labels)('“%s” asks for: %s', (label, asked) => expect(askedOfTherapist(label)).toBe(asked));
