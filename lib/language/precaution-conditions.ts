import { oneOf } from '../one-of.ts';
import { bonesAndSpine } from './precaution-bones.ts';
import { cancers } from './precaution-cancer.ts';
import { clotsAndBleeding } from './precaution-clots.ts';
import type { Condition } from './precaution-condition.ts';
import { heartAndBrain } from './precaution-heart.ts';
import { infections } from './precaution-infections.ts';
import { injuriesAndJoints } from './precaution-injuries.ts';
import { pregnancies } from './precaution-pregnancy.ts';
import { sensation } from './precaution-sensation.ts';

const surgery = oneOf`
  surgery|surgical|arthroplasty|tka|tkr|tha|thr|fusion|acdf|laminectomy|discectomy|microdiscectomy|arthroscop\w{1,4}
  repair|rcr|acl ?r\w{0,12}|replacement|mastectom(?:y|ies)|lumpectomy|c-?section|cesarean|hysterectomy|herniorrhaphy
  orif|carpal tunnel release|ctr|bunionectomy|abdominoplasty|augmentation|reconstruction|cholecystectomy|appendectomy
  meniscectomy|thyroidectomy|cabg|transplant|craniotomy|liposuction|bariatric|osteotomy|amputation|tenodesis
  decompression
`;

/** "Nut oil allergy", "allergic to lotions". */
const allergen = oneOf`
  latex|nut|peanut|tree nut|almond|lavender|fragrance|scent|perfume|essential oil|adhesive|lotion|oil|coconut|wool
  arnica|iodine|lanolin|aloe|soy
`;
const allergicTo = oneOf`
  latex|nuts?|peanuts?|tree nuts?|almonds?|lavender|fragrances?|scents?|perfume|essential oils?|lotions?|oils?|coconut
  adhesive|lanolin|arnica
`;

/** What bears on the safety of massage. Levels follow general contraindication lists and are to be confirmed by the prescriber. */
export const conditions: Condition[] = [
  ...clotsAndBleeding,
  ...bonesAndSpine,
  ...infections,
  {
    id: 'recent-surgery',
    level: 'local',
    codes: 'z48 z47',
    words: new RegExp(
      oneOf`
        \bpost-?op(?:erative(?:ly)?)?\b(?! (?:shoe|boot))|\bpod ?#? ?\d{1,3}\b
        \b(?:recent|s\/p|status post|after|following|had|underwent|since) (?:[a-z0-9-]{1,14} ){0,4}${surgery}\b
      `,
      'g',
    ),
  },
  ...cancers,
  ...pregnancies,
  ...heartAndBrain,
  ...sensation,
  ...injuriesAndJoints,
  {
    id: 'implant',
    level: 'local',
    codes: 'z950 z4501 z982 z9882',
    words: new RegExp(
      oneOf`
        \bpace-?makers?\b|\bppm\b|\ba?icd (?:in place|implant\w{0,3}|device|site|l chest|left chest)|\baicd\b
        \bdefibrillator\b|\b(?:pain|intrathecal|baclofen|insulin) pump\b|\bvp shunt\b|\bventriculoperitoneal\b
        \bbreast (?:implants?|expanders?|reconstruction implant)\b|\btissue expanders?\b|\bhernia mesh\b
        \b(?:spinal cord|nerve|bladder|dbs|vagus(?: nerve)?|deep brain) stimulator\b|\bscs\b(?! ?unit)
        \bpicc(?: line)?\b|\bcentral line\b|\bfeeding tube\b|\bg-?tube\b|\bcolostomy\b|\bostomy\b
        \bcochlear implants?\b|\bhardware\b(?= (?:in|at|l\d|c\d|lumb|cerv|neck))|\bdialysis (?:catheter|access)\b
      `,
      'g',
    ),
  },
  {
    id: 'organ-failure',
    level: 'relative',
    codes: 'n185 n186 k72 r18',
    words: new RegExp(
      String.raw`\b${oneOf`
        esrd|(?:hemo)?dialysis\b(?! (?:catheter|access))|av fistula|avf|ascites|cirrhosis
        (?:kidney|renal|liver|hepatic) failure|ckd ?(?:stage )?[45]|heart failure|chf|copd exacerbation
      `}\b`,
      'g',
    ),
  },
  {
    id: 'seizure-or-psychiatric',
    level: 'relative',
    codes: 'g40 f20 f23 f25',
    words: new RegExp(
      String.raw`\b${oneOf`
        epilep(?:sy|tic)|seizures?(?: disorder)?|psychosis|psychotic|schizo\w{5,10}|intoxicat(?:ed|ion)
        (?:trauma|abuse|assault) (?:history|hx|survivor|informed)|trauma-informed
        history of (?:sexual |physical )?(?:abuse|assault|trauma)
      `}\b`,
      'g',
    ),
  },
  { id: 'ptsd', level: 'relative', codes: '', words: /\bptsd\b/g, onlyAsPrecaution: true },
  {
    id: 'allergy',
    level: 'relative',
    codes: 'z91040 z91018',
    words: new RegExp(
      String.raw`\b${oneOf`
        ${allergen}s?(?: oil| and [a-z]{3,9})? (?:allerg(?:y|ies|ic)|sensitiv(?:e|ity|ities))
        allerg(?:ic|y|ies)(?: to|:) ?${allergicTo}
        hypoallergenic|unscented|fragrance[- ]free
      `}\b`,
      'g',
    ),
  },
  {
    id: 'red-flag',
    level: 'absolute',
    codes: 'c43 c44 r22 r634',
    words: new RegExp(
      oneOf`
        \b(?:undiagnosed|unexplained|new|suspicious|unknown|palpable|growing|enlarging) ${oneOf`
          mass|lump|lesion|nodule|swelling|weight loss|fevers?|growth
        `}\b
        \bunintentional weight loss\b|\bweight loss of unknown\b|\bnight sweats\b|\bchanging mole\b|\bsuspicious mole\b
        \bskin cancer\b|\bunrelenting night pain\b
        \bnight pain\b(?=[^.;\n]{0,60}\b(?:weight loss|lost (?:weight|\d)))
        \b(?:weight loss|lost weight)\b(?=[^.;\n]{0,60}\bnight pain\b)
      `,
      'g',
    ),
  },
];
