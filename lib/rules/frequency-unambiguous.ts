import { defineRule, met, notApplicable, unmet } from '../rule.ts';

export default defineRule({
  id: 'frequency-unambiguous',
  element: 'frequency',
  met: 'The frequency can be read in one way only',
  unmet: 'Say which is meant: the frequency can be read in two ways.',
  why: '“Biweekly” means twice a week to some and every two weeks to others; the visits differ fourfold.',
  source: { label: '42 CFR 410.61(b)–(d)' },
  actor: 'clinical',
  check: ({ plan }) => {
    if (!plan.ambiguous) return plan.hasFrequency ? met(...plan.evidence) : notApplicable();
    const [words] = plan.evidence;
    const suggestions = plan.choices.map((text) => ({
      label: text,
      text,
      parts: [{ meaning: 'frequency' as const, text }],
      ...(words && { replaces: words }),
    }));
    const quoted = words && words.text.length <= 60 ? `“${words.text.replace(/\s+/g, ' ')}”` : 'the plan';
    const summary = `Say which is meant: ${quoted} can be read in more than one way.`;
    return unmet({ severity: 'problem', summary, evidence: plan.evidence, suggestions });
  },
});
