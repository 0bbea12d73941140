/** Every person here is invented. */
export const patients = [
  {
    id: '1042',
    name: 'Rivera-Test, Jordan Demo',
    facts: ['DOB 04/12/1979 (47 y)', 'F', 'MRN DEMO-1042', 'Plan: Evergreen Demo PPO'],
    problems: [
      'M54.50 Low back pain, unspecified (since 09/14/2026)',
      'M62.830 Muscle spasm of back (since 09/14/2026)',
      'M54.2 Cervicalgia (since 10/02/2026)',
      'I10 Essential (primary) hypertension (since 2019)',
    ],
    medications: ['Lisinopril 10 mg daily', 'Ibuprofen 400 mg as needed'],
    note: 'Back pain 10 weeks, 6/10 with sitting over 30 minutes. Paraspinal spasm L3 to S1. Home exercises and ibuprofen with partial relief. No red flags.',
  },
  {
    id: '1043',
    name: 'Okonkwo-Test, Sam Example',
    facts: ['DOB 11/30/1988 (37 y)', 'M', 'MRN DEMO-1043', 'Plan: Cedar Demo Auto / PIP'],
    problems: [
      'S13.4XXD Sprain of ligaments of cervical spine, subsequent encounter',
      'G44.319 Acute post-traumatic headache, not intractable',
    ],
    medications: ['Naproxen 500 mg twice daily'],
    note: 'Rear-end collision 11/02/2026. Neck pain 5/10, rotation limited to 50 degrees on the right.',
  },
  {
    id: '1044',
    name: 'Lindqvist-Test, Pat Sample',
    facts: ['DOB 07/02/1961 (65 y)', 'F', 'MRN DEMO-1044', 'Plan: Medicare'],
    problems: ['I82.401 Acute embolism and thrombosis of unspecified deep veins of right lower extremity'],
    medications: ['Apixaban 5 mg twice daily'],
    note: 'Annual visit. Asks about massage for calf tightness.',
  },
];

/** What the diagnosis box offers, on top of what is typed. */
export const diagnoses = [
  ['M54.50', 'Low back pain, unspecified'],
  ['M54.51', 'Vertebrogenic low back pain'],
  ['M54.59', 'Other low back pain'],
  ['M54.2', 'Cervicalgia'],
  ['M54.6', 'Pain in thoracic spine'],
  ['M62.830', 'Muscle spasm of back'],
  ['M25.511', 'Pain in right shoulder'],
  ['M25.512', 'Pain in left shoulder'],
  ['M79.18', 'Myalgia, other site'],
  ['S13.4XXD', 'Sprain of ligaments of cervical spine, subsequent encounter'],
  ['G44.209', 'Tension-type headache, unspecified, not intractable'],
  ['I10', 'Essential (primary) hypertension'],
].map(([code, words]) => `${code} ${words}`);
