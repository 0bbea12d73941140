import type { Kit } from './order.ts';

/** PrimeNG (community version) over the same reactive form. */
export const primeng: Kit = {
  name: 'PrimeNG',
  source: { application: 'angular', page: 'built/primeng.html' },
  told: 'change',
  lacks: ['precautions'],
  differs: {
    technique: { stays: true },
    // It drops a date in ISO, which is tried first where the order of day and month is not known.
    orderDate: { emptiesFirst: true },
  },
};
