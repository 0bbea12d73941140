import { defineRule, notApplicable, unmet } from '../rule.ts';

export default defineRule({
  id: 'procedure-97124-with-97140',
  element: 'procedure',
  met: '97124 and 97140 are not ordered together',
  unmet: 'Choose 97124 or 97140, or name separate areas and times for each.',
  why: 'Both codes for the same area in the same visit are usually not both paid. Verify with the payer.',
  source: { label: 'CMS National Correct Coding Initiative (verify with the payer)' },
  actor: 'clinical',
  overrideReasons: ['They are for separate areas or times', 'The payer accepts both'],
  check: ({ procedures }) => {
    const both = ['97124', '97140'].map((wanted) => procedures.find(({ code }) => code === wanted));
    const evidence = both.flatMap((procedure) => procedure?.evidence ?? []);
    return evidence.length === 2 ? unmet({ severity: 'advice', evidence }) : notApplicable();
  },
});
