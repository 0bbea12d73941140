import { oneOf } from '../one-of.ts';
import type { Condition } from './precaution-condition.ts';

/** Pregnancy, and pregnancy that is at risk. */
export const pregnancies: Condition[] = [
  {
    id: 'high-risk-pregnancy',
    level: 'absolute',
    codes: 'o09 o10 o11 o12 o13 o14 o15 o16 o20 o44 o45 o46 o60',
    words: new RegExp(
      String.raw`\b${oneOf`
        pre-?eclampsia|eclampsia|hellp|placenta(?:l)? (?:pr(?:a)?evia|abruption|accreta)
        pre-?term (?:labou?r|contractions|birth risk)|threatened (?:abortion|miscarriage)
        high[- ]risk (?:pregnancy|ob|prenatal|pg)|gestational (?:hypertension|htn)
        vaginal bleeding|bleeding in pregnancy|(?:strict )?bed ?rest
        cervical (?:insufficiency|cerclage|incompetence)|cerclage|pih|pprom|rupture of membranes
      `}\b`,
      'g',
    ),
  },
  {
    id: 'pregnancy',
    level: 'relative',
    codes: 'z331 z34 o268 z3a o9989',
    words: new RegExp(
      oneOf`
        \bpreg(?:nant|nancy)?\b(?! test)|\bgravid(?:a)?\b(?! ?0)|\bg\d{1,2} ?p\d{1,4}\b
        \b\d{1,2} ?(?:w(?:ee)?ks?|w)(?: ?\d ?d)? (?:ga\b|gest\w{0,9}|pregnant|preg\b|iup)|\b\d{1,2}w\d ?d\b
        \b(?:first|second|third|1st|2nd|3rd) trimester\b|\bprenatal\b(?! ?vit)|\bante(?:natal|partum)\b|\biup\b
        \bexpecting(?: a baby)?\b(?= ?(?:mother|mom|woman|patient|pt|,|\.|$))
        \bedd ?:? ?\d|\bedc ?:? ?\d
      `,
      'g',
    ),
  },
];
