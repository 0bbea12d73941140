import { oneOf } from '../one-of.ts';
import { clauseAt, sectionAt } from './clauses.ts';
import type { Prepared } from './text.ts';

const contraindications = oneOf`
  contra[- ]?ind(?:ication|icaton|cation|ictation|icat)?s?|contras?(?![a-z])|precautions?|c\/i'?s?|ci'?s|cis
`;
const forTreatment = oneOf`
  massage|treatment|therapy|manual therapy|mfr|mld|soft tissue work|tx
`;
/** "No other known …". */
const which = oneOf`
  any|known|absolute|relative|medical|other|current|apparent|specific|special|significant|identified|the|usual|listed
  local|or|and|\/|massage|documented|noted|evident|obvious|further|additional
`;
/** "No deep pressure" behind the label is a precaution, not the lack of one. */
const forbidden = oneOf`
  deep|pressure|heat|prone|massage|work|direct|cupping|joint|thrust|manip|lying|aggressive|lift|bp|iastm|stretch|weight
  overhead|rom
`;
const none = oneOf`
  none|nil|no(?=[ .;,\n]|$)(?! ${forbidden})|nka|n\/a|neg(?:ative)?|denied|denies|absent|not applicable|0|non[ -]?known
  nothing
`;
const foundNow = oneOf`
  known|identified|noted|reported|found|at this time|currently|stated|present|to massage
`;

/** "No contraindications", "NKCI", "precautions: none". */
export const nothingKnown: RegExp[] = [
  new RegExp(
    [
      String.raw`\b(?:no|denies|without|w\/o|zero|absence of|neg(?:ative)? for|free of|not aware of|none of the)`,
      String.raw`(?: ${which}){0,4} ${contraindications}(?: (?:or|and|\/) (?:precautions|contraindications))?`,
      `(?: (?:to|for) ${forTreatment})?(?: (?:known|identified|noted|found|reported|present))?`,
    ].join(''),
    'g',
  ),
  new RegExp(
    [
      String.raw`\b${contraindications}(?: ?(?:\/|and|&|or) ?(?:precautions|contraindications))?`,
      '(?: (?:to|for) (?:massage|treatment|therapy|tx))?',
      '(?: (?:reviewed|screened|assessed|discussed|checked|screen|known))?',
      String.raw`(?:[ :=,;-]{1,3}|\s{1,3}(?:are |is |were )?)\(?(?:and )?${none}(?:,? ${foundNow})?`,
    ].join(''),
    'g',
  ),
  /\bsin (?:contraindicaciones|precauciones)\b|\b(?:contraindicaciones|precauciones): (?:ninguna|no)s?\b/g,
  /\bnkci\b|\bnkc\b|\bno ci\b|\bno kci\b|\bnkcis\b/g,
  new RegExp(
    String.raw`\b${oneOf`
      (?:massage|treatment|mfr|mld|therapy) (?:therapy )?(?:is )?not contra-?indicated
      nothing (?:in [a-z ]{2,24} )?(?:that |which |to )?contra-?indicat\w{1,3}
      no (?:reason|medical reason) (?:to avoid|against) massage
    `}\b`,
    'g',
  ),
];

const mild = oneOf`
  light|gentle|moderate|mild|low|minimal|superficial|medium|reduced|feather|soft
`;
const touch = oneOf`
  pressure|touch|strokes?|stroking|techniques?
`;
const keepOff = oneOf`
  avoid|avoiding|keep off|stay off|steer clear of|do not (?:massage|treat|work|press|apply|lie|use|position)
  don't (?:massage|treat|work|press)|no work (?:on|over|near)|nothing over
`;
/** "No BP or sticks", "no deep pressure", "no prone". */
const notToBeDone = oneOf`
  bp (?:or|and|\/|in|on)|needle ?sticks?|(?:bp|iv) or|ice|deep(?: tissue)?(?: (?:pressure|work|massage))?
  (?:direct |heavy |firm )?pressure|heat|prone|prone positioning|cupping|iastm
  thrust\w{0,3}|manipulation|hvla|joint mobs?|stretch(?:ing)?|traction
  cervical (?:work|traction|rotation|manipulation)|lying (?:flat|prone|supine)|abdominal (?:work|massage)
  aggressive|vigorous|massage (?:over|on|to|near)|overhead|end[- ]range\w{0,12}|friction|percussion
  hot (?:packs?|stones?)|oils?|lotion|scented|essential oils?|weight ?bearing|sticks|leg work
`;
const position = oneOf`
  side-?lying|semi-?reclined|supine|seated|left lateral
`;
/** "Side-lying only": how the patient is to lie, not how they were examined. */
const positionMeant = oneOf`
  only|position|with|after|for|at|,|\.|;|$|massage|due|preferred|required
`;
/** "Fall precautions". */
const ofWhat = oneOf`
  fall|hip|knee|spinal|spine|sternal|cardiac|seizure|bleeding|contact|lymphedema|posterior hip|anterior hip
  weight[ -]?bearing|wb|post-?op|surgical|pregnancy|oncology|cancer|standard|universal|osteoporosis|neck|cervical
  lifting|dvt|anticoag\w{0,8}|latex|skin|isolation|shoulder|arm
`;
const receivingMassage = oneOf`
  massage|treatment|lmt|soft tissue|manual|mt\b|scar|therapeutic|deep|mld|mfr|therapy|gentle|light
`;
const clearedFor = `(?:for|to receive|to have|to start|to begin|to resume) ${receivingMassage}`;

/** Words that tell the therapist how to adapt, or where to keep off. */
export const adaptations: RegExp[] = [
  new RegExp(
    oneOf`
      \b${mild}(?:-to-moderate| to moderate)? ${touch}(?: only)?\b(?! ?(?:sensation|test))
      \b(?:light|gentle)(?: work| massage)? only\b
    `,
    'g',
  ),
  new RegExp(String.raw`\b${keepOff}\b[^.;\n]{2,60}`, 'g'),
  new RegExp(String.raw`\bno ${notToBeDone}\b[^.;,\n]{0,40}`, 'g'),
  new RegExp(String.raw`\b${position}(?: (?:position\w{0,3}|massage))?(?: only)?\b(?= ?${positionMeant})`, 'g'),
  new RegExp(
    oneOf`
      \b${ofWhat} precautions?\b|\bfall risk\b
      \bprecautions? (?:reviewed|discussed|noted|apply|given|followed|observed|as (?:above|noted|discussed))\b
      \bcontra-?indications? (?:reviewed|discussed|screened|assessed|considered)\b
      \buse caution\b|\bcaution (?:with|over|near|around|due|for|in|at|re|on|w\/)\b[^.;\n]{0,40}
      \b(?:massage|deep tissue|prone) (?:is )?contra-?indicated\b[^.;\n]{0,30}
    `,
    'g',
  ),
  new RegExp(
    oneOf`
      \b(?:cleared|ok(?:ay)?|okayed|ok'?d|safe|medically cleared|clearance|stable) ${clearedFor}\b(?! by _)
      \b(?:pressure|intensity) (?:as tolerated|to tolerance|within tolerance|per (?:pt|patient) tolerance)\b
      \b(?:within|to) (?:pt'?s?|patient'?s?|pain) tolerance\b|\bpain[- ]free range\b
      \b(?:nwb|ttwb|pwb|non-?weight[ -]bearing|toe[- ]touch weight)\b
      \b(?:scar|incision) (?:is )?(?:well[- ])?healed\b|\bwell[- ]healed\b
      (?<=[,;.] )cleared(?= ?(?:[.,;]|$))
      \bincisions? (?:is |are )?(?:closed|healed|c\/d\/i|well[- ]healed|intact)\b
      \btrauma-informed\b|\bmld only\b|\bmonitor (?:bp|skin|glucose|for|vitals)\b|\bstop if\b[^.;\n]{2,40}
      \bkeep (?:sessions? short|pressure|hob|head|arm|leg|incision|site|brace)\b[^.;\n]{0,30}
    `,
    'g',
  ),
];

/** A condition that is also a usual reason for massage counts under the heading or beside words of caution. */
export function standsAsPrecaution(prepared: Prepared, start: number, end: number): boolean {
  if (sectionAt(prepared, start) === 'precautions') return true;
  const near = prepared.text
    .slice(Math.max(0, start - 24), Math.min(prepared.text.length, end + 24))
    .replace(/\s+/g, ' ');
  return (
    /\b(?:precautions?|caution|contraindicat\w{2,4}|beware|careful|mindful)\b/.test(near) &&
    clauseAt(prepared, start).end >= end
  );
}

export const stopped = new RegExp(
  String.raw`\b${oneOf`
    stopped|d\/c'?d|dc'?d|discontinued|completed|off|no longer(?: on| taking)?|finished|held|formerly|previously|prior
    failed|tried|allerg\w{1,3}|intoleran\w{1,2}
  `}\b`,
);

/** "Not on blood thinners": the usual negations do not reach over "on". */
export const untaken =
  /\b(?:not|never|no longer|isn't) (?:currently |been )?(?:on|taking|using)(?: any)? $|\bneg(?:ative)?(?: for)? $/;

/** "Mother has osteoporosis". */
export const kin = new RegExp(
  String.raw`\b${oneOf`
    mother|father|mom|dad|sister|brother|aunt|uncle|grand(?:mother|father|parents?)|cousin|daughter|son|parents?
    siblings?
    wife|husband|spouse
  `}(?:'s)? ${oneOf`
    has|had|have|with|w\/|died of|is on|takes|hx|history of|diagnosed with
  `}(?: (?:a|an|hx|hx of|history of|known|severe|recent|breast|acute))? $`,
);

const unitedBone = new RegExp(
  String.raw`\b${oneOf`
    healed|remote|(?<!(?:weeks?|wks?|days?|hours?|hrs?|months?|mos?)[ -])old|previous|prior|19\d\d|childhood|years? ago
    yrs? ago|united|well-?healed|\d{1,2} ?(?:yrs?|years?|y)
  `}\b`,
);

/** What makes a condition a thing of the past, by condition; `any` for the rest. */
export const healed: Record<string, RegExp> = {
  fracture: unitedBone,
  'spinal-fracture': unitedBone,
  'open-wound': /\b(?:healed|closed|removed|resolved|well-?healed|out\b)/,
  'skin-infection': /\b(?:resolved|cleared up|healed|treated|remote)\b/,
  'recent-surgery': new RegExp(
    String.raw`\b${oneOf`
      19\d\d|200\d|201\d|202[0-4]|\d{1,2} ?(?:yrs?|years?|y\/?o?) ?(?:ago|ps|post)?|remote|years? ago|several years
      childhood|old
    `}\b`,
  ),
  'recent-stroke': /\b(?:19\d\d|200\d|201\d|202[0-4]|\d{1,2} ?(?:yrs?|years?) ago|remote|old|in (?:19|20)\d\d)\b/,
  cancer: new RegExp(
    String.raw`\b${oneOf`
      remission|in remission|ned|cured|survivor|no evidence of disease|19\d\d|200\d|201\d|years? ago|yrs? ago
      completed|finished|free
    `}\b`,
  ),
  fever: /\b(?:resolved|last (?:month|year)|ago|recovered)\b/,
  'acute-dvt':
    /\b(?:resolved|treated|remote|years? ago|yrs? ago|in (?:19|20)\d\d|19\d\d|200\d|201\d|old|prior|previous)\b/,
  any: /\b(?:resolved|remote|years? ago|healed)\b/,
};

/** A heading without a statement behind it. */
export const isEmptyContent = (words: string) => !/[a-z]{3}/.test(words) || emptyContent.test(words);

const emptyContent = new RegExp(
  `^${oneOf`
    tbd|unknown|see (?:chart|note|above)
    not (?:stated|given|specified|documented|reviewed|listed|addressed|completed)
    pending|blank|\?
  `}`,
);
