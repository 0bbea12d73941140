import type { Therapist } from '../../lib/therapists/therapist.ts';

export const therapists: Therapist[] = [
  {
    name: 'Ben Okoro',
    credential: 'LMT',
    licence: 'MA 60000002',
    phone: '555-0120',
    fax: '555-0121',
    npi: '1234567890',
    networks: ['tricare'],
    training: [],
  },
  {
    name: 'Ana Flores',
    credential: 'LMT, CLT',
    licence: 'MA 60000001',
    phone: '555-0110',
    fax: '555-0111',
    npi: '1234567893',
    networks: ['wa-lni', 'tricare'],
    training: ['lymphatic', 'prenatal'],
  },
  {
    name: 'Casimira Diaz-Worthington',
    credential: '',
    licence: '',
    phone: '',
    fax: '',
    npi: '',
    networks: [],
    training: ['oncology'],
  },
];
