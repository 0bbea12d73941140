import { createHash } from 'node:crypto';

/** OpenMRS names everything by a UUID and checks its form; the same word always gives the same one. */
export function uuid(word: string): string {
  const hex = createHash('sha256').update(word).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

export const patientUuid = uuid('patient-rivera');
export const visitUuid = uuid('visit-today');
export const massageFormUuid = uuid('form-massage-referral');
export const referralFormUuid = uuid('form-general-referral');
export const referralOrderTypeUuid = uuid('ordertype-referral');
export const orderableSetUuid = uuid('concept-orderable-referrals');
