import { oneOf } from '../one-of.ts';
import type { Condition } from './precaution-condition.ts';

const kind = oneOf`
  breast|lung|prostate|colon|ovarian|thyroid|pancreatic|brain|bone|cervical|bladder|renal|kidney|liver|rectal
  head and neck|metastatic|active|uterine|endometrial|stage (?:[1-4]|i{1,3}v?|iv)[abc]?
`;
const bone = oneOf`
  bon[ey]|osseous|spine|spinal|vertebral|lumbar|thoracic|cervical|rib|pelvic|skeletal
`;
/** "Metastatic to bone" is a condition of its own. */
const toBone = '(?:the )?(?:bone|spine|rib|pelvis|vertebra)';
const boneWithMets = oneOf`
  bone|bony|osseous|spine|spinal|vertebral|lumbar|thoracic|cervical|rib|pelvic|skeletal
`;

/** Cancer, its spread and what its treatment leaves. */
export const cancers: Condition[] = [
  {
    id: 'bone-metastases',
    level: 'relative',
    codes: 'c795',
    words: new RegExp(
      oneOf`
        \b${boneWithMets} (?:mets|metastas[ie]s|metastatic disease|lesions? (?:of|from) cancer)\b(?! ?\d)
        \b(?:mets|metastas[ie]s|metastatic) to (?:the )?(?:bones?|spine|ribs?|pelvis|vertebra\w{0,2}|[lt]-?spine)\b
      `,
      'g',
    ),
  },
  {
    id: 'cancer',
    level: 'relative',
    codes: 'c d00 d01 d02 d03 d04 d05 d06 d07 d09 z510 z5111',
    words: new RegExp(
      oneOf`
        \b${kind}(?: [a-z]{2,10})? (?:cancer|ca\b|carcinoma|malignanc\w{1,3}|tumou?r|adenocarcinoma)
        \bcancer\b(?! ?(?:screen|society|center|insurance|treatment center|walk))
        \bmalignan(?:cy|t|cies)\b(?! ?hyper)
        (?<!${bone} )\bmetasta(?:sis|ses|tic)\b(?! (?:disease )?to ${toBone})
        \b(?:brain|liver|lung) mets\b
        (?<!(?:${bone}|brain|liver|lung) )\bmets\b(?! ?(?:\d|to ${toBone}))
        \blymphoma\b|\bleuk(?:a)?emia\b|\b(?:multiple )?myeloma\b|\bsarcoma\b|\bmelanoma\b|\btumou?rs?\b
        \bchemo(?:therapy)?\b|\bon chemo\b|\bxrt\b
        \bradiation (?:therapy|tx|treatments?|oncology|dermatitis|field|site)\b
        \b(?:undergoing|receiving|during|current|on|s\/p|post|active) radiation\b|\bradiotherapy\b
        \bport-?a-?cath\b|\bmedi-?port\b|\bport (?:site|in place)\b|\bchemo port\b
        \bactive malignancy\b|\bneutropeni\w{1,2}\b
      `,
      'g',
    ),
  },
  {
    id: 'lymphedema',
    level: 'relative',
    codes: '',
    words: /\blymph(?:o)?edema\b(?! ?(?:precautions?|risk))/g,
    onlyAsPrecaution: true,
  },
  {
    id: 'lymph-node-dissection',
    level: 'relative',
    codes: '',
    words: new RegExp(
      String.raw`\b${oneOf`
        slnb|alnd|axillary (?:node )?dissection|(?:lymph )?node dissection|nodes? removed
        lymphedema (?:risk|precautions?)|at risk for lymphedema|arm precautions
        no (?:bp|sticks|deep work|heat)(?: or (?:sticks|bp|iv|needle\w{0,6}))? ${oneOf`
          (?:in|on) (?:the )?(?:left|right|l|r|affected|involved)? ?(?:arm|ue|limb)
        `}
      `}\b`,
      'g',
    ),
  },
];
