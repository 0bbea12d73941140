import { describe, expect, it } from 'vitest';
import { fieldName } from '../../components/panel/field-name.ts';

describe('what a field is called', () => {
  it.each([
    ['Diagnosis', 'Diagnosis'],
    [' Reason for referral: * ', 'Reason for referral'],
    ['', 'Order text or notes'],
    ['Reason for referral and what you would like the consultant to answer', 'Reason for referral and what you…'],
    ['Diagnosis (ICD-10-CM code and description): *', 'Diagnosis'],
    ['Technique (CPT)', 'Technique (CPT)'],
    ['(first field of the section on what the therapist is to do)', '(first field of the section on what…'],
    ['Behandlungsbegründungszusammenfassung-Feld', 'Behandlungsbegründungszusammenfassun…'],
  ])('“%s” is %s', (fieldLabel, name) => expect(fieldName({ fieldLabel, meaning: 'narrative' })).toBe(name));
});
