import { defineAdapter } from './adapter.ts';

/** Every control stands in a wrapper that carries the name of its field. */
const field = (...names: string[]): string =>
  names.flatMap((name) => ['input', 'textarea', 'select'].map((tag) => `[data-fieldname="${name}"] ${tag}`)).join(', ');

/**
 * Read on 2026-11-21 in frappe/health: healthcare/healthcare/doctype (service_request, therapy_plan,
 * patient_encounter).
 */
export default defineAdapter({
  id: 'frappe-health',
  product: 'Frappe Health',
  address: /\/app\/(?:service-request|therapy-plan|patient-encounter)/,
  marks: ['.frappe-control[data-fieldname]'],
  hints: [
    { selector: field('practitioner', 'ordered_by', 'requester'), meaning: 'provider' },
    { selector: field('referred_to_practitioner', 'referred_to'), meaning: 'referredTo' },
    { selector: field('order_description', 'therapy_type', 'therapy_plan_template'), meaning: 'procedure' },
    { selector: field('order_date', 'start_date', 'occurrence_date'), meaning: 'orderDate' },
    { selector: field('dosage', 'dosage_form'), meaning: 'frequency' },
    { selector: field('period', 'no_of_sessions'), meaning: 'duration' },
    { selector: field('quantity'), meaning: 'units' },
    { selector: field('symptoms'), meaning: 'other' },
  ],
});
