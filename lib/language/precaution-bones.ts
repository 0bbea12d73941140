import { oneOf } from '../one-of.ts';
import type { Condition } from './precaution-condition.ts';

const ofSpine = oneOf`
  compression|vertebral|spinal|spine|cervical|thoracic|lumbar|odontoid|burst|c[1-7]|t\d{1,2}|l[1-5]
`;

/** Broken or weak bones, and a spine that may not bear pressure or movement. */
export const bonesAndSpine: Condition[] = [
  {
    id: 'spinal-fracture',
    level: 'absolute',
    codes: 'm8008 m8448 m8458 m8468',
    words: new RegExp(
      String.raw`\b${ofSpine} (?:(?:body|compression|burst|vertebral|spine) )?(?:fractures?|fx)\b`,
      'g',
    ),
  },
  {
    id: 'fracture',
    level: 'local',
    codes: 'm843 m844 m845 m846 m80',
    words: /\b(?:fractures?|fx'?s?|non-?union|in (?:a )?cast|stress (?:reaction|fx|fracture)|compression fx|rib fx)\b/g,
  },
  {
    id: 'osteoporosis',
    level: 'relative',
    codes: 'm81',
    words: new RegExp(
      String.raw`\b${oneOf`
        osteop(?:orosis|orotic|enia|enic)|t-?score|kyphoplasty|vertebroplasty|fragile bones?|brittle bones?
        osteogenesis imperfecta
      `}\b`,
      'g',
    ),
  },
  {
    id: 'unstable-spine',
    level: 'absolute',
    codes: 'g834 m500 m510 m471 m532 i7774 i670 m433 m434',
    words: new RegExp(
      oneOf`
        \bcauda equina\b|\bsaddle (?:an(?:a)?esthesia|numbness|paresthesia)\b
        \b(?:loss of |new )?(?:bladder|bowel)(?:\/| and | or | & )?(?:bladder|bowel)? ${oneOf`
          loss|incontinence|dysfunction|retention|changes
        `}\b
        \b(?:new )?urinary retention\b
        \bloss of (?:bladder|bowel)(?:\/| or | and )?(?:bladder|bowel)?(?: control)?\b
        \bmyelopath(?:y|ic)\b|\bcord compression\b|\bclonus\b
        \bhoffmann?'?s? (?:sign|positive|\+)|\b(?:positive|\+) hoffman\w{0,3}\b
        \b(?:cervical|carotid|vertebral) artery dissection\b|\bvad\b(?! (?:line|score))|\bvertebrobasilar\b|\bvbi\b
        \batlanto-?axial (?:instability|subluxation)\b
        \b(?:cervical|spinal|spine|ligamentous|c1-?c2|upper cervical) instability\b|\bunstable spine\b
      `,
      'g',
    ),
  },
];
