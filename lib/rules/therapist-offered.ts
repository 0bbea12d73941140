import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { isNamedIn } from '../therapists/name.ts';
import { therapistSettings } from '../wording/authorities.ts';
import { offered } from '../wording/therapist-choices.ts';
import { trainingsWanted } from '../wording/trainings-wanted.ts';

export default defineRule({
  id: 'therapist-offered',
  element: 'procedure',
  met: { en: 'The form names whom the referral goes to', es: 'El formulario dice a quién va el referido' },
  unmet: {
    en: 'Choose the therapist, if you know whom to refer to.',
    es: 'Elija al terapeuta, si sabe a quién refiere.',
  },
  why: {
    en: 'The form asks whom the referral goes to. These are the therapists of your settings, the most suitable first.',
    es: 'El formulario pregunta a quién va el referido. Estos son los terapeutas de su configuración, el más adecuado primero.',
  },
  source: therapistSettings,
  actor: 'admin',
  check: (referral, context) => {
    const { named, open } = referral.referredTo;
    const fitting = (context.therapists ?? []).filter(({ name }) => open.some(({ options }) => takes(options, name)));
    if (fitting.length === 0) return notApplicable();
    if (named.length > 0) return met();
    const wanted = trainingsWanted(referral);
    // The rule about training offers the same people, with a reason.
    if (context.therapists?.some(({ training }) => wanted.some((each) => training.includes(each))))
      return notApplicable();
    return unmet({ severity: 'advice', suggestions: offered(fitting, referral, context) });
  },
});

const takes = (options: string[], name: string) =>
  options.length === 0 || options.some((option) => isNamedIn(option, name));
