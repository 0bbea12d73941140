import type { Said } from '../languages.ts';
import type { Credential, PayerProfile } from '../payers/profile.ts';
import { cannotTell, defineRule, met, notApplicable, unmet } from '../rule.ts';
import { toVerify } from '../wording/authorities.ts';

const prescribers = /^(?:MD|DO|ND|NMD|DC|DPM|DDS|DMD|NP|FNP|APRN|ARNP|CNP|DNP|CNS|CNM|PA)\b/;

/** Several credentials are one profession to a payer. */
const professions: Record<string, Credential> = {
  NMD: 'ND',
  DMD: 'DDS',
  FNP: 'NP',
  APRN: 'NP',
  ARNP: 'NP',
  CNP: 'NP',
  DNP: 'NP',
  DPT: 'PT',
};

const isListed = (short: string, { mayOrder = [] }: PayerProfile): boolean => {
  const [first = ''] = short.split(/[^A-Z]/);
  return mayOrder.some((credential) => credential === (professions[first] ?? first));
};

const never = /^(?:RN|LPN|LVN|MA|CMA|LMT|LMP|RMT|PT|PTA|DPT|OT|OTA|COTA|LAC)\b/;

export default defineRule({
  id: 'provider-may-order',
  element: 'provider',
  met: { en: 'The credential is one that may order massage', es: 'La credencial permite ordenar masaje' },
  unmet: {
    en: 'Have a prescriber order this: payers usually do not accept orders with this credential.',
    es: 'Pida la orden a un prescriptor: los pagadores no suelen aceptar órdenes con esta credencial.',
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
    if (payer?.mayOrder && payer.coversMassageTherapist !== 'no') {
      if (isListed(short, payer)) return met(...evidence);
      if (prescribers.test(short)) return unmet({ severity: 'advice', summary: unlisted(short, payer), evidence });
    }
    if (prescribers.test(short)) return met(...evidence);
    if (!never.test(short)) return notApplicable();
    const who = payer?.orderedBy ?? { en: 'a prescriber', es: 'un prescriptor' };
    return cannotTell({
      en: `Could not tell whether a ${short} may order this; usually ${who.en} orders. Verify with the payer.`,
      es: `No se pudo comprobar si ${short} puede ordenar esto; por lo general ordena ${who.es}. Verifique con el pagador.`,
    });
  },
});

const unlisted = (short: string, { name }: PayerProfile): Said => ({
  en: `Verify with ${name} that a ${short} may order this.`,
  es: `Verifique con ${name} que ${short} puede ordenar esto.`,
});
