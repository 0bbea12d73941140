import { defineAdapter } from './adapter.ts';

/**
 * The referral dialog shows a preview box; what is chosen beside it is copied in. Read on 2026-11-21 in
 * shihjay2/nosh-core: app/views/ref.php.
 */
export default defineAdapter({
  id: 'nosh',
  product: 'NOSH ChartingSystem',
  address: /\/nosh\//,
  marks: ['edit_messages_ref_form', 'messages_ref_form'],
  hints: [
    { names: ['messages_ref_provider_list'], meaning: 'provider' },
    { names: ['messages_ref_orders'], meaning: 'medicalNecessity' },
    { names: ['messages_ref_codes'], meaning: 'diagnosis' },
    { names: ['messages_ref_location'], meaning: 'referredTo' },
    { names: ['messages_ref_insurance'], meaning: 'payer' },
    { names: ['ref_consultation_*'], meaning: 'other' },
  ],
});
