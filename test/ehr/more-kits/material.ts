import type { Kit } from './order.ts';

/** Angular Material over reactive forms: some kept on every letter, some when their field is left. */
export const material: Kit = {
  name: 'Angular Material',
  source: { application: 'angular', page: 'built/material.html' },
  told: 'change',
  lacks: ['precautions'],
};
