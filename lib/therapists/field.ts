/** What a field about the one who is referred to asks for. `service` is a kind of care, `place` a clinic or its address. */
export type AskedOfTherapist = 'name' | 'phone' | 'fax' | 'npi' | 'service' | 'place';

/** The first that fits a label decides: "Therapist fax" asks for a number, not for a person. */
const asked: [AskedOfTherapist, RegExp][] = [
  ['npi', /\bnpi\b/],
  ['fax', /\bfax\b/],
  ['phone', /\b(?:phone|telephone|tel|mobile|cell|tel[eé]fono)\b/],
  [
    'place',
    /\b(?:clinic|facility|practice|organi[sz]ation|agency|hospital|location|destination|address|street|city|state|zip|postal|e-?mail|lab id|cl[ií]nica|centro|instituci[oó]n|establecimiento|direcci[oó]n)\b/,
  ],
  [
    'service',
    /\b(?:special(?:ty|ity|ties)|services?(?! provider)|servicios?|type|category|dep(?:artment|artamento|t)|especialidad)\b/,
  ],
];

export const askedOfTherapist = (label: string): AskedOfTherapist =>
  asked.find(([, words]) => words.test(label.toLowerCase()))?.[0] ?? 'name';
