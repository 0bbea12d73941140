import type { Said } from '../languages.ts';
import { type Answer, defineRule, met, notApplicable, unmet } from '../rule.ts';
import type { Training } from '../therapists/therapist.ts';
import { contraindicationLists } from '../wording/authorities.ts';
import { namedTherapist } from '../wording/named-therapist.ts';
import { offered } from '../wording/therapist-choices.ts';
import { trainingNames, trainingsWanted } from '../wording/trainings-wanted.ts';

export default defineRule({
  id: 'therapist-trained',
  element: 'procedure',
  met: {
    en: 'The therapist is trained for what the diagnosis asks for',
    es: 'El terapeuta tiene la formación que pide el diagnóstico',
  },
  unmet: {
    en: 'Verify that the therapist is trained for this diagnosis.',
    es: 'Verifique que el terapeuta tenga formación para este diagnóstico.',
  },
  why: {
    en: 'Lymphedema, cancer and pregnancy change what massage may do; a therapist trained for them knows the limits. Verify the training with the therapist.',
    es: 'El linfedema, el cáncer y el embarazo cambian lo que el masaje puede hacer; un terapeuta formado conoce los límites. Verifique la formación con el terapeuta.',
  },
  source: contraindicationLists,
  actor: 'admin',
  overrideReasons: [{ en: 'The therapist has the training', es: 'El terapeuta tiene la formación' }],
  check: (referral, context): Answer => {
    const { therapists = [] } = context;
    const wanted = trainingsWanted(referral);
    if (wanted.length === 0) return notApplicable();
    const named = namedTherapist(referral, therapists);
    if (!named && referral.referredTo.named.length > 0) return notApplicable();
    const lacking = wanted.filter((each) => !named?.therapist.training.includes(each));
    if (named && lacking.length === 0) return met();
    const trained = therapists.filter(({ training }) => lacking.some((each) => training.includes(each)));
    if (!named && trained.length === 0) return notApplicable();
    return unmet({
      severity: 'advice',
      summary: named ? verify(named.therapist.name, lacking) : choose(lacking),
      evidence: named ? [named.evidence] : [],
      suggestions: offered(trained, referral, context, named),
    });
  },
});

const verify = (name: string, lacking: Training[]): Said => ({
  en: `Verify that ${name} is trained in ${namesOf(lacking).en}: the settings do not say so.`,
  es: `Verifique que ${name} tenga formación en ${namesOf(lacking).es}: la configuración no lo indica.`,
});

const choose = (lacking: Training[]): Said => ({
  en: `Choose a therapist trained in ${namesOf(lacking).en}: your settings hold one or more.`,
  es: `Elija a un terapeuta con formación en ${namesOf(lacking).es}: su configuración tiene uno o más.`,
});

const namesOf = (lacking: Training[]): Said => ({
  en: lacking.map((training) => trainingNames[training].en).join(' and '),
  es: lacking.map((training) => trainingNames[training].es).join(' y '),
});
