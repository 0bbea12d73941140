import { oneOf } from '../one-of.ts';
import type { Condition } from './precaution-condition.ts';

const inflamed = oneOf`
  ra|gout|arthritis|rheumatoid(?: arthritis)?|psa|lupus|inflammatory|joint|pmr|psoriatic
`;
const freshly = oneOf`
  sprain|strain|tear|rupture|injury|trauma|whiplash|muscle tear|ankle sprain
`;

/** Fresh injuries and inflammation, deficits that grow, joints that give way. */
export const injuriesAndJoints: Condition[] = [
  {
    id: 'inflammatory-flare',
    level: 'local',
    codes: 'm10',
    words: new RegExp(
      String.raw`\b${oneOf`
        ${inflamed} flare(?:-?up)?|acute gout|hot,? (?:swollen |red )?joints?|swollen,? (?:hot |red |tender )?joints?
        acute (?:ra|synovitis|inflammation|bursitis|inflammatory)|septic (?:joint|arthritis)|gout
      `}\b`,
      'g',
    ),
  },
  {
    id: 'acute-injury',
    level: 'local',
    codes: 'm61 m6282 t79a',
    words: new RegExp(
      String.raw`\b${oneOf`
        h(?:a)?ematomas?|myositis ossificans|heterotopic ossification|rhabdo(?:myolysis)?|compartment syndrome
        acute ${freshly}
        (?:<|within|first|under|less than) ?(?:24|48|72) ?(?:-72 )?h(?:ou)?rs?
        concussion|(?:ruptured?|torn) (?:achilles|tendon|biceps)
      `}\b`,
      'g',
    ),
  },
  {
    id: 'progressive-deficit',
    level: 'absolute',
    codes: '',
    words: new RegExp(
      String.raw`\b${oneOf`
        foot drop|wrist drop
        progressi(?:ve|ng) (?:neuro\w{0,8} )?${oneOf`
          weakness|deficits?|motor (?:loss|weakness)|numbness|neurologic\w{0,2} (?:deficit|symptoms?)
        `}
        (?:weakness|deficits?) (?:is )?(?:progressing|worsening|progressive)
        new (?:motor )?weakness|rapidly progressive
      `}\b`,
      'g',
    ),
  },
  {
    id: 'hypermobility',
    level: 'relative',
    codes: 'q796 m357',
    words: new RegExp(
      String.raw`\b${oneOf`
        ehlers[ -]?danlos|h?eds\b(?! (?:visit|today))|hyper-?mob(?:ile|ility)|marfan\w{0,3}|joint laxity
        connective tissue disorder
      `}\b`,
      'g',
    ),
  },
];
