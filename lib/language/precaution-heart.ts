import { oneOf } from '../one-of.ts';
import type { Condition } from './precaution-condition.ts';

/** Heart, vessels and stroke. */
export const heartAndBrain: Condition[] = [
  {
    id: 'cardiac',
    level: 'absolute',
    codes: 'i16 i200 i21 i22 i502 i503 i71 i72',
    words: new RegExp(
      oneOf`
        \b(?:uncontrolled|severe|poorly controlled|malignant|accelerated|untreated) ${oneOf`
          htn|hypertension|bp|blood pressure|high blood pressure
        `}\b
        \bhypertensive (?:crisis|urgency|emergency)\b
        \b(?:htn|hypertension|bp) (?:is )?(?:uncontrolled|not controlled|poorly controlled)\b
        \bunstable angina\b|\b(?:recent|acute) (?:mi|heart attack|myocardial infarction|nstemi|stemi|acs)\b
        \b(?:nstemi|stemi|acs)\b
        (?<=\b(?:hx|hx of|history of|h\/o|prior|s\/p|old) )mi\b
        \bmi (?:\d{1,2} (?:days?|wks?|weeks?) ago|last (?:week|month))
        \b(?:decompensated|acute|worsening) (?:chf|hf|heart failure)\b|\bchf exacerbation\b
        \b(?:aortic |abdominal |thoracic |brain |cerebral |intracranial )?aneurysms?\b|\baaa\b|\baortic dissection\b
        \b(?:active |current |new |exertional )?chest pain\b|\bendocarditis\b|\bsevere aortic stenosis\b
      `,
      'g',
    ),
  },
  {
    id: 'recent-stroke',
    level: 'absolute',
    codes: 'i60 i61 i62 i63 g45 i652',
    words: new RegExp(
      oneOf`
        \b(?:recent |acute |new )?(?:strokes?|cva|tia)\b(?! ?(?:risk|center|play|volume|swim))
        \bcarotid (?:stenosis|bruits?|disease|plaque)\b|\bintracranial (?:hemorrhage|bleed)\b
        \bsubarachnoid hemorrhage\b|\bsdh\b|\bsubdural\b
      `,
      'g',
    ),
  },
];
