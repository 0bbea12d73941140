import type { Kit } from './order.ts';

/** Form.io: its submission is the model; Choices.js draws its selects and Flatpickr its dates. */
export const formio: Kit = {
  name: 'Form.io',
  source: { tarballs: ['@formio/js@5.6.0', 'bootstrap@5.3.8', 'flatpickr@4.6.13'], page: 'pages/formio.html' },
  told: 'change',
  lacks: ['precautions'],
  differs: { units: { label: 'Units per visit (15 min each) , numeric only,' } },
};
