import { cannotTell, defineRule, met, notApplicable } from '../rule.ts';
import { toVerify } from '../wording/authorities.ts';

const prescribers = /^(?:MD|DO|ND|NMD|DC|DPM|DDS|DMD|NP|FNP|APRN|ARNP|CNP|CNS|CNM|PA)\b/;

const never = /^(?:RN|LPN|LVN|MA|CMA|LMT|LMP|RMT|PT|PTA|DPT|OT|OTA|COTA|LAC)\b/;

export default defineRule({
  id: 'provider-may-order',
  element: 'provider',
  met: { en: 'The credential is one that may order massage', es: 'La credencial permite ordenar masaje' },
  unmet: {
    en: 'Have a prescriber order this: payers do not accept orders of this credential.',
    es: 'Pida la orden a quien prescribe: los pagadores no aceptan órdenes con esta credencial.',
  },
  why: {
    en: 'Who may order differs by payer and state. Verify with the payer.',
    es: 'Quién puede ordenar varía según el pagador y el estado. Verifique con el pagador.',
  },
  source: toVerify('WAC 296-23-250; 42 CFR 410.61'),
  actor: 'clinical',
  check: ({ provider: { name, credential, evidence } }, { payer }) => {
    if (!name || !credential) return notApplicable();
    const short = credential.toUpperCase().replace(/\./g, '');
    if (prescribers.test(short)) return met(...evidence);
    if (!never.test(short)) return notApplicable();
    const who = payer?.orderedBy ?? { en: 'a prescriber', es: 'quien prescribe' };
    return cannotTell({
      en: `Could not tell whether a ${short} may order this; usually ${who.en} orders. Verify with the payer.`,
      es: `No se pudo comprobar si ${short} puede ordenar esto; por lo general ordena ${who.es}. Verifique con el pagador.`,
    });
  },
});
