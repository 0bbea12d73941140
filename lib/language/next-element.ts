import { oneOf } from '../one-of.ts';
import type { Section } from './headings.ts';

/** Other than "weekly headaches", "60 min of sitting": nothing more is said of it. */
const gapThenEnd = String.raw`(?= *(?:[.,;\n]|$| \/ | - ))`;

const order = oneOf`
  massage|lmt\b|mfr\b|deep tissue|neuromuscular|trigger point (?:massage|therapy|release)|therapeutic massage
  medical massage|swedish|manual lymph|soft tissue mob|myofascial release
  please (?:schedule|refer|treat|start|send|evaluate)|refer(?:ral)? (?:to|for)|rx\b|cpt\b|97(?:124|140)\b
`;
/** "2-3x/wk", "once weekly", "6 visits", "freq:". */
const plan = oneOf`
  (?:\d{1,2} ?(?:-|to) ?)?\d{1,2} ?(?:x|times?) ?(?:\/|per|a|q)? ?(?:w|mo)
  (?:once|twice|three times|[123]) ?(?:a|per|every|\/)? ?(?:wk|week|month)
  weekly (?:x|for)|weekly${gapThenEnd}
  biw\b|tiw\b|biweekly|bi-weekly|q ?\d? ?(?:wk|week|w\b|month)|qow\b|every (?:other|\d|two|three) ?\w{0,3} ?week
  \d{1,2} (?:visits?|sessions?|treatments?|tx\b)
  (?:freq(?:uency)?|dur(?:ation)?|total|visits)\b[ :]
`;
const ofSession = oneOf`
  sessions?|each|per (?:visit|session)|massage
`;
const session = oneOf`
  (?:x ?)?\d{1,3}[ -]?(?:mins?|minutes?|units?|u|hours?|hrs?)(?: ${ofSession})?${gapThenEnd}
  (?:one|half|1|an)[ -](?:an )?(?:hour|hr)(?: (?:sessions?|massage|each))?${gapThenEnd}
  units?\/|full body|whole body
`;
const necessity = oneOf`
  (?:this (?:care|treatment|therapy) is )?(?:not )?(?:deemed )?med(?:ically|\.)? (?:nec|indicated)
  medical necessity|i certify|this (?:care|treatment|therapy) is|not medically|deemed medically|mn:
`;
const signature = oneOf`
  (?:electronically|digitally) (?:co)?signed|e-?signed\b|signed (?:by|[a-z]+ [a-z]+,)|dictated|awaiting sig|pending sig
  signature|ordering (?:provider|physician)|\/s\/|\/es\/|npi\b
`;
const diagnosis = oneOf`
  dx\b|diagnos[ie]s\b|icd\b|icd-?10|[a-tv-z]\d[0-9a-b]\.\d
`;
const caution = oneOf`
  no (?:known )?(?:contra|ci\b|precaution|deep|direct|pressure|heat|hot|prone|cupping|thrust|bp\b)
  contra-?ind|nkci\b|precautions?\b|light (?:pressure|touch)|gentle (?:pressure|touch)|avoid\b
  on (?:warfarin|eliquis|apixaban|xarelto|coumadin|blood thinners|plavix|anticoag)|denies\b
  (?:acute|recent|hx of|h\/o) (?:dvt|clot)|cleared (?:by|for)|incision
`;
const region = oneOf`
  to|focus on|focus|treat|area|region|and|&|r|l|b|rt|lt|right|left|bilateral|bilat|b\/l|upper|lower|low|mid
  neck|back|traps?|trapezius|lumbar|cervical|thoracic|shoulders?|hips?|glutes?|gluteals?|paraspinals?|knees?|itb
  suboccipitals?|scm|scalenes|levator|rhomboids?|quads?|hamstrings?|calves|calf|forearms?|jaw|masseter|piriformis
  ql|spine|l\/s|c\/s|t\/s|legs?|arms?
`;
/** "To R neck and traps". */
const place = String.raw`(?:${region}(?:[ /&,]{1,3}|(?=[.;\n]|$))){1,8}`;

/** These begin another element wherever they stand; the rest only after a comma, a stop, a slash or a dash. */
const surely = [
  necessity,
  signature,
  diagnosis,
  'no (?:known )?contra',
  'precautions?:',
  String.raw`lmt\b`,
  'please schedule',
  'light pressure',
  'no deep',
  'avoid (?:surg|scar|incision|deep|pressure|the )',
];

const ending = (after: string[], anywhere: string[]) =>
  new RegExp(String.raw`(?:[.,;|] {0,3}|\s[/-] )(?=${after.join('|')})|\s(?=${anywhere.join('|')})`);

/** A heading whose line runs on holds until the next element of the order begins. */
const endings: Partial<Record<Section, { inside: RegExp; atOnce: RegExp }>> = {
  goals: of([order, plan, session, necessity, signature, diagnosis, caution, String.raw`${place}(?=[.;\n]|$)`], surely),
  precautions: of(
    [order, plan, session, necessity, signature],
    [necessity, signature, String.raw`lmt\b`, 'please schedule'],
  ),
};

function of(after: string[], anywhere: string[]) {
  return { inside: ending(after, anywhere), atOnce: new RegExp(String.raw`^\s{0,3}(?:${after.join('|')})`) };
}

/** "Precautions: none, shoulders": nothing more is to come under the heading. */
const noneStated = new RegExp(
  [
    String.raw`^ {0,3}(?:none|nil|n\/a|nka|no known|nothing)(?: known| noted| identified| reported| at this time)?`,
    String.raw` ?(?:[.,;/]\s?|- |$| (?!known|noted|identified|reported|at |to |for |of |per |\())`,
  ].join(''),
);

/** Does another element begin right here, where a clause of the section begins? */
export const beginsElement = (section: Section, text: string, start: number): boolean =>
  endings[section]?.atOnce.test(text.slice(start, start + 90)) ?? false;

/** Where inside `from`..`to` another element begins; null when the whole stretch belongs to the section. */
export function nextElement(section: Section, text: string, from: number, to: number): number | null {
  const words = text.slice(from, Math.min(to, from + 400)).replace(/\s/g, ' ');
  const none = section === 'precautions' ? noneStated.exec(words) : null;
  if (none) return from + none[0].length;
  const match = endings[section]?.inside.exec(words);
  return match && match.index > 0 ? from + match.index + match[0].length : null;
}
