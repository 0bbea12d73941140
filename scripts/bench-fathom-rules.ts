/**
 * The task of our scan as a user of Mozilla's Fathom would write it: controls that can be seen, the words beside them, and
 * for each meaning a score of words and identifier. It runs inside the pages that are measured.
 */
import { dom, type Fnode, out, rule, ruleset, score, type } from 'fathom-web';
import type { Meaning } from '../lib/reading.ts';
import type { Labelled } from './bench-labels.ts';

const controls =
  'input:not([type=hidden],[type=submit],[type=button]),textarea,select,[contenteditable],[role=textbox],[role=combobox]';

const saying: [Meaning, RegExp][] = [
  ['diagnosis', /\bdiagnos[ie]s|\bicd/i],
  ['procedure', /\bprocedure|\bcpt\b|\btreatment|\btherapy|\bmodality/i],
  ['bodyArea', /\bbody|\barea\b|\bregion|\blaterality/i],
  ['units', /\bunits?\b|\bminutes?\b/i],
  ['frequency', /\bfrequency|\bper week|\bhow often/i],
  ['duration', /\bduration|\bnumber of (?:visits|sessions)|\bweeks\b/i],
  ['medicalNecessity', /\bnecessity|\breason|\bindication|\bjustification/i],
  ['goals', /\bgoals?\b|\bobjectives|\boutcome/i],
  ['precautions', /\bprecautions?|\bcontraindication/i],
  ['signature', /\bsignature|\bsigned by/i],
  ['provider', /\bprovider|\bphysician|\breferring|\bordering/i],
  ['providerNpi', /\bnpi\b/i],
  ['orderDate', /\b(?:order|referral) date|\bdate of order/i],
  ['patient', /\bpatient|\bdate of birth/i],
  ['payer', /\bpayer|\binsurance/i],
  ['authorization', /\bauthorization/i],
  ['narrative', /\bnotes?\b|\bcomments?\b|\binstructions?/i],
];

const isSeen = ({ element }: Fnode): boolean =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 200);

function labelOf({ element }: Fnode): string {
  const pointed = element.getAttribute('aria-labelledby');
  const named = pointed ? (element.getRootNode() as Document).getElementById(pointed)?.textContent : '';
  const [label] = (element as HTMLInputElement).labels ?? [];
  const around = () => tidy(element.previousElementSibling?.textContent) || textAround(element);
  const given = element.getAttribute('aria-label') || element.getAttribute('placeholder');
  return tidy(named) || tidy(label?.textContent) || tidy(given) || around();
}

/** The words of the nearest box, cell or row that says anything. */
function textAround(element: Element): string {
  let at = element.parentElement;
  for (let level = 0; at && level < 3; level += 1) {
    const words = tidy(at.textContent);
    if (words) return words;
    at =
      at.previousElementSibling instanceof HTMLElement ? (at.previousElementSibling as HTMLElement) : at.parentElement;
  }
  return '';
}

const known = (fnode: Fnode): string => fnode.noteFor('control') as string;

const rules = ruleset([
  rule(dom(controls).when(isSeen), type('control').note(labelOf)),
  rule(type('control'), out('control')),
  ...saying.flatMap(([meaning, words]) => [
    rule(
      type('control'),
      type(meaning).score((fnode) => words.test(known(fnode))),
    ),
    rule(
      type(meaning),
      score(({ element }) => words.test(`${element.id} ${element.getAttribute('name')}`)),
    ),
  ]),
]);

const LEAST = 0.7;

function meaningOf(fnode: Fnode): Meaning {
  let best: Meaning = 'other';
  let most = LEAST;
  for (const [meaning] of saying) {
    const sure = fnode.scoreFor(meaning);
    if (sure > most) [best, most] = [meaning, sure];
  }
  return best;
}

/** The hosts of shadow roots are handed over, because Fathom looks into one root only. */
function scanWithFathom(): Labelled[] {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots)
    for (const host of root.querySelectorAll('x-card,x-inner')) if (host.shadowRoot) roots.push(host.shadowRoot);
  return roots.flatMap((root) =>
    rules
      .against(root)
      .get('control')
      .map((fnode) => ({ id: fnode.element.id, label: known(fnode), meaning: meaningOf(fnode) })),
  );
}

Object.assign(globalThis, { scanWithFathom });
