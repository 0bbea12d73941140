import { describe, expect, it } from 'vitest';
import type { Diagnosis, Precaution, Procedure } from '../../lib/referral.ts';
import contraindicationCleared from '../../lib/rules/contraindication-cleared.ts';
import precautionsStated from '../../lib/rules/precautions-stated.ts';
import techniqueSuitsPrecautions from '../../lib/rules/technique-suits-precautions.ts';
import { answer, type Case, tryCases, words } from './answers.ts';

const precaution = (condition: string, more: Partial<Precaution> = {}): Precaution => ({
  condition,
  level: 'relative',
  standing: 'asserted',
  cleared: false,
  evidence: { text: condition, start: 100, end: 100 + condition.length },
  ...more,
});
const none = precaution('none', { level: 'none' });
const clot = precaution('acute-dvt', { level: 'absolute' });
const thinner = precaution('anticoagulant');
const early = precaution('early-surgery', { level: 'local' });
const lymphedema: Diagnosis = {
  code: 'I89.0',
  words: 'lymphedema',
  side: null,
  standing: 'asserted',
  evidence: { text: 'lymphedema I89.0', start: 95, end: 112 },
};
const deep: Procedure = { code: null, technique: 'deep tissue massage', vague: false, evidence: words('deep tissue') };
const gentle: Procedure = { ...deep, technique: 'gentle massage' };

const stated: Case[] = [
  ['none known', { precautions: [none] }, {}, 'met'],
  ['a denied condition', { precautions: [precaution('acute-dvt', { standing: 'negated' })] }, {}, 'missing'],
  ['a hazard that is only named', { precautions: [thinner] }, {}, 'problem'],
  ['a hazard and how to adapt', { precautions: [thinner, precaution('general')] }, {}, 'met'],
  ['a hazard written as a precaution', { precautions: [{ ...thinner, stated: true }] }, {}, 'met'],
  ['a hazard, cleared', { precautions: [{ ...thinner, cleared: true }] }, {}, 'met'],
  ['a past drug', { precautions: [{ ...thinner, standing: 'historical' }] }, {}, 'missing'],
  ['a past clot', { precautions: [{ ...clot, standing: 'historical' }] }, {}, 'problem'],
  ['a ruled out clot', { precautions: [{ ...clot, standing: 'ruledOut' }] }, {}, 'missing'],
  ['an allergy names what to avoid', { precautions: [precaution('allergy')] }, {}, 'met'],
  ['an open hold', { precautions: [clot] }, {}, 'notApplicable'],
  ['very recent surgery', { precautions: [early] }, {}, 'problem'],
  ['very recent surgery, adapted', { precautions: [early, precaution('general')] }, {}, 'problem'],
  ['very recent surgery, cleared', { precautions: [{ ...early, cleared: true }] }, {}, 'met'],
  ['only the diagnosis itself', { precautions: [precaution('lymphedema')], diagnoses: [lymphedema] }, {}, 'missing'],
  ['only the story', { precautions: [precaution('recent-surgery', { level: 'local' })] }, {}, 'missing'],
  ['the story, cleared', { precautions: [precaution('recent-surgery', { cleared: true })] }, {}, 'met'],
  ['of the family', { precautions: [precaution('acute-dvt', { standing: 'family' })] }, {}, 'missing'],
  ['nothing said', {}, {}, 'missing'],
];

const cleared: Case[] = [
  ['asserted, not cleared', { precautions: [clot] }, {}, 'problem'],
  ['suspected', { precautions: [{ ...clot, standing: 'suspected' }] }, {}, 'problem'],
  ['cleared', { precautions: [{ ...clot, cleared: true }] }, {}, 'met'],
  ['cleared in another sentence', { precautions: [clot, { ...clot, cleared: true }] }, {}, 'met'],
  ['denied', { precautions: [{ ...clot, standing: 'negated' }] }, {}, 'notApplicable'],
  ['of the family', { precautions: [{ ...clot, standing: 'family' }] }, {}, 'notApplicable'],
  ['past', { precautions: [{ ...clot, standing: 'historical' }] }, {}, 'notApplicable'],
  ['relative', { precautions: [thinner] }, {}, 'notApplicable'],
];

const suits: Case[] = [
  ['deep work on blood thinners', { precautions: [thinner], procedures: [deep] }, {}, 'advice'],
  ['light work on blood thinners', { precautions: [thinner], procedures: [gentle] }, {}, 'notApplicable'],
  ['deep work, nothing against it', { precautions: [none], procedures: [deep] }, {}, 'notApplicable'],
];

describe('precautions', () => {
  tryCases(precautionsStated, stated);
  tryCases(contraindicationCleared, cleared);
  tryCases(techniqueSuitsPrecautions, suits);

  it('treats an open contraindication as harm', () => {
    const given = answer(contraindicationCleared, { precautions: [clot] });
    expect(given.kind === 'unmet' && given.findings[0]?.indicator).toBe('critical');
  });

  it('offers what comes next while massage waits, once for one clot', () => {
    const given = answer(contraindicationCleared, { precautions: [clot, { ...clot, standing: 'suspected' }] });
    const cards = given.kind === 'unmet' ? given.findings : [];
    expect(cards.map(({ suggestions }) => suggestions?.map(({ text }) => text))).toEqual([
      [
        'Hold massage until a clot is excluded or treated; obtain clearance in writing from ____.',
        'acute-dvt: cleared for massage by ____ on ____.',
      ],
    ]);
  });

  it('offers how to adapt as a statement, and never that nothing speaks against massage', () => {
    const given = answer(precautionsStated, { precautions: [thinner, precaution('pregnancy')] });
    const [card] = given.kind === 'unmet' ? given.findings : [];
    expect(card?.summary).toMatchObject({ en: 'Say how to adapt to “anticoagulant” and “pregnancy”.' });
    expect(card?.suggestions?.map(({ text }) => text)).toEqual([
      'Precautions: light pressure, no deep tissue, no cupping or instrument work, side-lying position, no deep work on legs or abdomen.',
      'Precautions: ____.',
    ]);
  });
});
