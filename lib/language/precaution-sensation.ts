import { oneOf } from '../one-of.ts';
import type { Condition } from './precaution-condition.ts';

/** Skin that feels too little or too much, and diabetes, which does the first. */
export const sensation: Condition[] = [
  {
    id: 'reduced-sensation',
    level: 'relative',
    codes: '',
    words: new RegExp(
      oneOf`
        \binsensate\b
        \b(?:reduced|decreased|diminished|impaired|absent|loss of|poor|altered) (?:protective |light touch |distal )?sensation\b
        \bsensory (?:loss|deficits?)\b|\blops\b|\bmonofilament (?:absent|abnormal|neg\w{0,5}|0\/)
      `,
      'g',
    ),
  },
  {
    id: 'neuropathy',
    level: 'relative',
    codes: '',
    words: /\b(?:poly|peripheral |diabetic )?neuropath(?:y|ies|ic)\b|\bnumb(?:ness)?\b/g,
    onlyAsPrecaution: true,
  },
  {
    id: 'insulin-diabetes',
    level: 'relative',
    codes: 'z794',
    words: new RegExp(
      String.raw`\b${oneOf`
        insulin(?:-dependent| pump| dependent|-requiring)?|iddm|t1dm|type 1 (?:dm|diabetes)|hypoglyc(?:a)?emi\w{1,2}
        cgm|brittle diabet\w{1,3}
      `}\b`,
      'g',
    ),
  },
  {
    id: 'diabetes',
    level: 'relative',
    codes: '',
    words: /\bdiabet(?:es|ic)\b|\bdm ?(?:2|ii|1|i)?\b|\bt2dm\b/g,
    onlyAsPrecaution: true,
  },
  {
    id: 'hypersensitivity',
    level: 'relative',
    codes: '',
    words: new RegExp(
      oneOf`
        \ballodyni[ac]\b|\bhyperalgesi[ac]\b|\bpost-?exertional malaise\b|\bpem\b|\bcentral(?:ly)? sensiti[sz]\w{2,5}\b
        \bfibro(?:myalgia)? flare\b
        \bhypersensitiv(?:e|ity)\b(?= (?:to (?:light )?touch|skin|to pressure)|[.,;]|$)
        \bcannot tolerate (?:light )?(?:touch|pressure)\b
      `,
      'g',
    ),
  },
];
