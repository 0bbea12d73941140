import { cannotTell, defineRule, met, notApplicable } from '../rule.ts';

const prescribers = /^(?:MD|DO|ND|NMD|DC|DPM|DDS|DMD|NP|FNP|APRN|ARNP|CNP|CNS|CNM|PA)\b/;

const never = /^(?:RN|LPN|LVN|MA|CMA|LMT|LMP|RMT|PT|PTA|DPT|OT|OTA|COTA|LAC)\b/;

export default defineRule({
  id: 'provider-may-order',
  element: 'provider',
  met: 'The credential is one that may order massage',
  unmet: 'Have a prescriber order this: payers do not accept orders of this credential.',
  why: 'Who may order differs by payer and state. Verify with the payer.',
  source: { label: 'WAC 296-23-250; 42 CFR 410.61 (verify with the payer)' },
  actor: 'clinical',
  check: ({ provider: { name, credential, evidence } }, { payer }) => {
    if (!name || !credential) return notApplicable();
    const short = credential.toUpperCase().replace(/\./g, '');
    if (prescribers.test(short)) return met(...evidence);
    if (!never.test(short)) return notApplicable();
    const who = payer?.orderedBy ?? 'a prescriber';
    return cannotTell(
      `Could not tell whether a ${short} may order this; usually ${who} orders. Verify with the payer.`,
    );
  },
});
