import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { contraindicationLists } from '../wording/authorities.ts';
import { blank } from '../wording/blank.ts';
import { pregnancyMentions, trimester } from '../wording/pregnancy.ts';

const suggest = (text: string) => [{ label: text, text, parts: [{ meaning: 'precautions' as const, text }] }];

export default defineRule({
  id: 'pregnancy-stage-stated',
  element: 'precautions',
  met: { en: 'The week or trimester of the pregnancy is stated', es: 'Consta la semana o el trimestre del embarazo' },
  unmet: {
    en: 'State the week of pregnancy: position, codes and consent depend on it.',
    es: 'Indique la semana de embarazo: de ella dependen la posición, los códigos y el consentimiento.',
  },
  why: {
    en: 'From about week 20 on, side-lying is usual; in the first trimester the obstetric clinician is asked first. Confirm with the prescriber.',
    es: 'Desde la semana 20, aproximadamente, lo usual es de lado; en el primer trimestre se pregunta antes a obstetricia. Confirme con el prescriptor.',
  },
  source: contraindicationLists,
  actor: 'clinical',
  check: (referral) => {
    const mentions = pregnancyMentions(referral);
    if (mentions.length === 0) return notApplicable();
    const evidence = mentions.map((mention) => mention.evidence);
    const stage = trimester(referral);
    if (stage === null) {
      return unmet({ severity: 'advice', evidence, suggestions: suggest(`Weeks of pregnancy: ${blank}.`) });
    }
    if (stage > 1 || mentions.some(({ cleared }) => cleared)) return met(...evidence);
    const summary = {
      en: 'Ask the obstetric clinician to agree: this is the first trimester.',
      es: 'Pida el acuerdo de obstetricia: es el primer trimestre.',
    };
    return unmet({
      severity: 'advice',
      summary,
      evidence,
      suggestions: suggest(`Agreed by the obstetric clinician: ${blank}.`),
    });
  },
});
