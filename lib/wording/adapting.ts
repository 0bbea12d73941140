import type { Said } from '../languages.ts';
import type { Precaution } from '../referral.ts';
import type { Offer } from '../rule.ts';
import { blank } from './blank.ts';

/**
 * How massage is usually adapted, by condition (general massage contraindication lists; to be confirmed by the
 * prescriber). Words for the therapist, which a clinician makes their own by choosing them.
 */
const usual: Record<string, string> = {
  'acute-dvt': 'no deep work on the legs',
  phlebitis: 'no pressure over the affected veins',
  anticoagulant: 'light pressure, no deep tissue, no cupping or instrument work',
  'bleeding-disorder': 'light pressure, no deep tissue, stop if bruising appears',
  fracture: 'no pressure over the fracture until it has united',
  osteoporosis: 'light pressure, no thrust or compression of ribs or spine',
  'skin-infection': 'keep off the affected skin until it has healed',
  'open-wound': 'keep off the wound until it has closed',
  'recent-surgery': 'keep off the operated site until the surgeon allows work there',
  'bone-metastases': 'light touch only, no pressure over affected bones',
  cancer: 'light pressure, no pressure over the affected area, port or irradiated skin',
  lymphedema: 'light pressure, no deep work or heat on the affected limb',
  'lymph-node-dissection': 'light pressure, no deep work or heat on the affected limb',
  pregnancy: 'side-lying position, no deep work on legs or abdomen',
  'reduced-sensation': 'light pressure, no heat where sensation is reduced',
  neuropathy: 'light pressure, no heat where sensation is reduced',
  'insulin-diabetes': 'avoid the pump and injection sites, stop if blood sugar feels low',
  diabetes: 'light pressure on the feet, avoid any broken skin',
  hypersensitivity: 'light touch only, short sessions, pressure to tolerance',
  'inflammatory-flare': 'keep off the inflamed joint until it settles',
  'acute-injury': 'keep off the injured site until swelling settles',
  hypermobility: 'light pressure, no end-range stretching',
  implant: 'no pressure over the device or implant',
  'organ-failure': 'light pressure, avoid any fistula arm or access site',
  'seizure-or-psychiatric': 'agree on positioning and consent, stop if symptoms begin',
  ptsd: 'agree on positioning, draping and consent at each session',
  allergy: 'use only products free of the allergen',
};

/** The clinician makes these statements: the label says so before it is chosen. */
const yourStatement = {
  precautions: { en: 'Your statement: precautions', es: 'Su declaración: precauciones' },
  adapt: { en: 'Your statement: adapt the massage', es: 'Su declaración: adaptar el masaje' },
  hold: { en: 'Your statement: hold massage', es: 'Su declaración: suspender el masaje' },
  cleared: { en: 'Your statement: cleared', es: 'Su declaración: con visto bueno' },
};

/** One statement that adapts to every hazard named, and one to write freely. */
export const adaptationChoices = (hazards: Precaution[]): Offer[] => {
  const words = [...new Set(hazards.flatMap(({ condition }) => usual[condition]?.split(', ') ?? []))];
  const own = statement(yourStatement.precautions, `Precautions: ${blank}.`);
  if (words.length === 0) return [own];
  return [statement(yourStatement.adapt, `Precautions: ${words.join(', ')}.`), own];
};

/** Until when massage waits, by condition. */
const waitsUntil: Record<string, string> = {
  'acute-dvt': 'a clot is excluded or treated',
  'low-platelets': 'the platelet count is checked and judged safe',
  'contagious-infection': 'the infection is treated and no longer contagious',
  'spinal-fracture': 'the fracture has united',
  'unstable-spine': 'the spine and spinal cord have been evaluated',
  fever: 'the fever or infection has resolved',
  'high-risk-pregnancy': 'the obstetric clinician agrees',
  cardiac: 'the condition is stable',
  'recent-stroke': 'the condition is stable',
  'progressive-deficit': 'the deficit has been evaluated',
  'red-flag': 'the finding has been evaluated',
};

/** What comes next while massage waits: to hold it, or to write down who cleared it. */
export const holdChoices = ({ condition }: Precaution, hazard: string): Offer[] => [
  statement(
    yourStatement.hold,
    `Hold massage until ${waitsUntil[condition] ?? 'the condition is excluded or treated'}; obtain clearance in writing from ${blank}.`,
  ),
  statement(yourStatement.cleared, clearance(hazard)),
];

/** For a recent surgery, whose site waits for the surgeon. */
export const clearanceChoices = (hazard: string): Offer[] => [
  statement(yourStatement.cleared, clearance(hazard)),
  statement(yourStatement.hold, `Hold massage near the operated site until ${blank} clears it in writing.`),
];

const clearance = (hazard: string) => `${hazard}: cleared for massage by ${blank} on ${blank}.`;

const statement = (label: Said, text: string): Offer => ({
  label,
  text,
  parts: [{ meaning: 'precautions', text }],
});
