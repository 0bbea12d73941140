import { defineAdapter } from './adapter.ts';

/**
 * The referral dialog shows a preview box; what is chosen beside it is copied in. Read on 2026-11-21 in
 * shihjay2/nosh-core: app/views/ref.php.
 */
export default defineAdapter({
  id: 'nosh',
  product: 'NOSH ChartingSystem',
  address: /\/nosh\//,
  marks: ['#edit_messages_ref_form', '#messages_ref_form', '.nosh_button_add'],
  hints: [
    { selector: '#messages_ref_provider_list', meaning: 'provider' },
    { selector: '#messages_ref_orders', meaning: 'medicalNecessity' },
    { selector: '#messages_ref_codes', meaning: 'diagnosis' },
    { selector: '#messages_ref_location', meaning: 'referredTo' },
    { selector: '#messages_ref_insurance', meaning: 'payer' },
    { selector: '[id^="ref_consultation_"]', meaning: 'other' },
  ],
});
