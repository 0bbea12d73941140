import { longDate } from '../dates/long-date.ts';
import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { codedDiagnoses } from '../wording/counted-diagnoses.ts';

export default defineRule({
  id: 'diagnosis-edition-current',
  element: 'diagnosis',
  met: {
    en: 'The codes were checked against the edition in force',
    es: 'Los códigos se compararon con la edición vigente',
  },
  unmet: {
    en: 'Check the codes again: the installed code edition is not in force today.',
    es: 'Revise otra vez los códigos: la edición instalada no está vigente hoy.',
  },
  why: {
    en: 'ICD-10-CM changes every October 1; codes may have been added, divided or deleted since.',
    es: 'ICD-10-CM cambia cada 1 de octubre; desde entonces pueden haberse agregado, dividido o eliminado códigos.',
  },
  source: {
    label: {
      en: 'ICD-10-CM, CDC/NCHS: an edition is in force from October 1 to September 30',
      es: 'ICD-10-CM, CDC/NCHS: una edición está vigente del 1 de octubre al 30 de septiembre',
    },
  },
  actor: 'admin',
  indicator: 'warning',
  check: (referral, { codes, today }) => {
    if (codedDiagnoses(referral).length === 0) return notApplicable();
    const { name, from, to } = codes.edition;
    if (today >= from && today <= to) return met();
    const detail = {
      en: `${name} is in force from ${longDate(from)} to ${longDate(to)}. Update the extension, or load the next edition in its settings.`,
      es: `${name} está vigente del ${longDate(from, 'es')} al ${longDate(to, 'es')}. Actualice la extensión o cargue la edición siguiente en su configuración.`,
    };
    return unmet({ severity: 'advice', detail });
  },
});
