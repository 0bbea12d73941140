import { oneOf } from '../one-of.ts';
import type { Condition } from './precaution-condition.ts';

/** "PE" is a physical examination too: beside these words, or at the end of the thought, it is an embolism. */
const peNamed = oneOf`
  acute|bilateral|saddle|submassive|recent|dvt\/|dvt or|vte\/|or|hx of|for|has|with a?
`;
const peDated = oneOf`
  last (?:week|month|year)|(?:\d{1,2}|two|three|four|six) (?:days?|weeks?|wks?|months?|mos?) ago|in \d|treated|resolved
`;

/** Clots, and blood that clots too little. */
export const clotsAndBleeding: Condition[] = [
  {
    id: 'acute-dvt',
    level: 'absolute',
    codes: 'i824 i826 i26 o223 o871',
    words: new RegExp(
      oneOf`
        \bd\.?v\.?t'?s?\b|\bdeep ve(?:in|nous) thrombo\w{3,6}|\b(?:blood |leg |calf )?clots?\b(?! ?(?:in the past))
        \bthromb(?:us|i|osis|oembol\w{2,4})\b|\bvte\b|\bpulmonary embol\w{2,3}\b
        \b${peNamed} ?pe\b(?= ?(?:$|[.,;)]|on |dx|found|20))
        \bpe\b(?= ?\(?${peDated})
        (?<=\b(?:hx|h\/o|history of|prior) )pe\b
        \bcalf (?:swelling|pain ?(?:\/|and|&|\+) ?swelling)
        \bcalf (?:is )?(?:swollen|red|hot|warm)(?: and (?:tender|painful|red|warm|hot))?
        \b(?:swollen|red|hot|warm),? (?:and )?(?:tender |painful |red |warm |hot )?calf\b
        \b(?:positive|\+) homan'?s\b|\bhoman'?s (?:positive|\+|sign positive)|\bivc filter\b
      `,
      'g',
    ),
  },
  {
    id: 'phlebitis',
    level: 'local',
    codes: 'i80 i83 o222',
    words: /\b(?:thrombo)?phlebitis\b|\bvaricos(?:e veins|ities|ity)\b|\b(?:severe )?varices\b/g,
  },
  {
    id: 'anticoagulant',
    level: 'relative',
    codes: 'z7901 z7902 d6832',
    words: new RegExp(
      String.raw`\b${oneOf`
        warfarin|coumadin|jantoven
        apixaban|eliquis|eliqius|elequis|rivaroxaban|xarelto|xaralto|dabigatran|pradaxa|edoxaban|savaysa
        heparin|enoxaparin|lovenox|fondaparinux
        clopidogrel|plavix|prasugrel|effient|ticagrelor|brilinta
        anti-?coag\w{0,8}|ac therapy|doac|noac|blood[ -]?thinn?ers?|antiplatelets?|dapt|asa|aspirin
      `}\b`,
      'g',
    ),
  },
  {
    id: 'bleeding-disorder',
    level: 'relative',
    codes: 'd66 d67 d68 d69',
    words: new RegExp(
      String.raw`\b${oneOf`
        h(?:a)?emophilia|itp|thrombocytopeni\w{1,2}|low platelets?|platelets? (?:are |is )?low|glanzmann
        von willebrand|vwd|bleeding (?:disorder|diathesis|tendency)|easy bruising|coagulopathy|bleeding risk
      `}\b`,
      'g',
    ),
  },
  {
    id: 'low-platelets',
    level: 'absolute',
    codes: '',
    words: new RegExp(
      String.raw`\b(?:plts?|platelets?|plt ct)(?: count)?[ :=]{0,2}(?:<|of|is|are|at|under|below)?[ =]{0,2}${oneOf`
        [1-4]?\d ?k\b|[1-4]?\d,\d{3}\b|<? ?50 ?k\b
        (?:[1-9]|[1-4]\d)(?=\s?(?:$|[.,;)]|x ?10))
      `}`,
      'g',
    ),
  },
];
