import { defineRule, met, notApplicable, unmet } from '../rule.ts';

export default defineRule({
  id: 'signature-accepted',
  element: 'signature',
  met: { en: 'The signature is one that reviewers accept', es: 'La firma es de las que aceptan los revisores' },
  unmet: {
    en: 'Sign again: this form of signature is not accepted.',
    es: 'Firme otra vez: esta forma de firma no se acepta.',
  },
  why: {
    en: 'Stamps, “signature on file” and “signed but not read” are not signatures of this order.',
    es: 'Los sellos, “signature on file” y “signed but not read” no son firmas de esta orden.',
  },
  source: { label: 'CMS Program Integrity Manual, chapter 3, 3.3.2.4' },
  actor: 'clinical',
  check: ({ signature: { status, evidence } }) => {
    const words = evidence ? [evidence] : [];
    if (status === 'present') return met(...words);
    if (status === 'rejected' && ofNobodyWhoOrders.test(evidence?.text ?? '')) {
      return unmet({ severity: 'problem', ...otherHands, evidence: words });
    }
    if (status === 'rejected') return unmet({ severity: 'problem', evidence: words });
    if (status === 'pended') {
      return unmet({
        severity: 'problem',
        summary: {
          en: 'Finish signing: the order is still waiting for the ordering clinician.',
          es: 'Termine de firmar: la orden todavía espera la firma del proveedor.',
        },
        detail: {
          en: 'A pended, draft or not yet co-signed order does not count. Sign it in the EHR itself.',
          es: 'Una orden pendiente, en borrador o sin cofirma no cuenta. Fírmela en el propio expediente electrónico.',
        },
        evidence: words,
      });
    }
    return notApplicable();
  },
});

/** "Electronically signed by Tom Hill, RN": a signature, but not of somebody who may order. */
const ofNobodyWhoOrders = /, ?(?:RN|LPN|LVN|MA|CMA|RMA|LMT|LMP|RMT|PTA?|DPT|OTA?)\b/;

const otherHands = {
  summary: {
    en: 'Have the prescriber sign: this is the signature of a nurse, an assistant or a therapist.',
    es: 'Pida la firma de quien ordena: esta es de una enfermera, un asistente o un terapeuta.',
  },
  detail: {
    en: 'An order counts with the signature of a clinician who may order. Who may, differs by payer and state: verify with the payer.',
    es: 'Una orden cuenta con la firma de un profesional que puede ordenar. Quién puede, varía según el pagador y el estado: verifique con el pagador.',
  },
};
