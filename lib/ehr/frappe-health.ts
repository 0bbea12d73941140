import { defineAdapter } from './adapter.ts';

/**
 * Every control carries the name of its field as `data-fieldname`, or stands in a box that does. Read on 2026-11-21 in
 * frappe/health: healthcare/healthcare/doctype (service_request, therapy_plan, patient_encounter).
 */
export default defineAdapter({
  id: 'frappe-health',
  product: 'Frappe Health',
  address: /\/app\/(?:service-request|therapy-plan|patient-encounter)/,
  marks: ['naming_series'],
  hints: [
    { names: ['practitioner', 'ordered_by', 'requester'], meaning: 'provider' },
    { names: ['referred_to_practitioner', 'referred_to'], meaning: 'referredTo' },
    { names: ['order_description', 'therapy_type', 'therapy_plan_template'], meaning: 'procedure' },
    { names: ['order_date', 'start_date', 'occurrence_date'], meaning: 'orderDate' },
    { names: ['dosage', 'dosage_form'], meaning: 'frequency' },
    { names: ['period', 'no_of_sessions'], meaning: 'duration' },
    { names: ['quantity'], meaning: 'units' },
    { names: ['symptoms'], meaning: 'other' },
  ],
});
