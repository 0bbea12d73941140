import type { CodeFacts } from '../../lib/codes/code.ts';

/** What is shown of a picked code: every kind of fact at once. */
export const facts: CodeFacts = {
  edition: 'FY2026',
  includes: [],
  excludes: [
    { place: 'M62', text: 'alcoholic myopathy (G72.1)' },
    { place: 'M62', text: 'drug-induced myopathy (G72.0)' },
    { place: 'M62', text: 'stiff-man syndrome (G25.82)' },
    { place: 'M62', text: 'cramp and spasm (R25.2)' },
    { place: 'M62', text: 'myalgia (M79.1-)' },
  ],
  codeFirst: [],
  useAdditional: [],
  seventh: '',
  siblings: [
    { code: 'M25.511', billable: true, title: 'Pain in right shoulder' },
    { code: 'M25.512', billable: true, title: 'Pain in left shoulder' },
    { code: 'M25.519', billable: true, title: 'Pain in unspecified shoulder' },
  ],
  sites: [
    { code: 'M62.830', billable: true, title: 'Muscle spasm of back' },
    { code: 'M62.831', billable: true, title: 'Muscle spasm of calf' },
    { code: 'M62.838', billable: true, title: 'Other muscle spasm' },
  ],
  encounters: [],
};
