import type { AskedField, Evidence, Hint, Source } from '../meaning/asked.ts';
import type { Described } from './asking.ts';
import type { Collected, Control } from './collect.ts';
import { evidenceFor, optionNames } from './evidence.ts';
import { asLabel } from './label-text.ts';
import { elementBefore, parentElementOf, tagOf } from './safe-dom.ts';
import { tidy } from './tidy.ts';
import { optionsFor } from './value.ts';

// One for all: a large page has hundreds of fields without.
const noNames: string[] = [];

// A page may point a thousand labels at one field.
const MOST_EVIDENCE = 40;

/** A control with the words around it. */
export function describe(
  control: Control,
  previous: Control | null,
  found: Collected,
  hints: Map<Element, Hint>,
): Described {
  const { element, parts, kind, frame, attributes } = control;
  const evidence = evidenceFor(control, found, previous);
  const isChoice = kind === 'checkbox' || kind === 'radio';
  const names = isChoice ? optionNames(control, found).map((name) => asLabel(name)) : noNames;
  const label = labelFrom(evidence, control);
  const asked: AskedField = {
    kind: looksLikeDate(control) ? 'date' : kind,
    label,
    name: (attributes.get('id') || attributes.get('name') || '').slice(0, 120),
    evidence: withOptions(control, evidence).slice(0, MOST_EVIDENCE),
    hint: hints.size > 0 ? (parts.map((part) => hints.get(part)).find(Boolean) ?? null) : null,
    isNextInRow: previous !== null && isBeside(element, previous.element),
  };
  return { asked, element, parts, names, kind, frame, label, section: tidy(control.section, 120) };
}

/** The next sibling, or what stands in the next cell. */
function isBeside(element: Element, before: Element): boolean {
  if (elementBefore(element) === before) return true;
  const cell = parentElementOf(element);
  return cell !== null && tagOf(cell) === 'td' && elementBefore(cell) === parentElementOf(before);
}

// The first options of an unlabelled select tell what it is for ("weekly, twice weekly …").
function withOptions(control: Control, evidence: Evidence[]): Evidence[] {
  if (control.kind !== 'select' || evidence.some(({ source }) => source !== 'identifier' && source !== 'section'))
    return evidence;
  const options = optionsFor(control).slice(0, 8);
  return [...evidence, ...options.map((text): Evidence => ({ source: 'option', text }))];
}

const labelOrder: Source[] = [
  'labelledby',
  'label',
  'columnHead',
  'ariaLabel',
  'before',
  'option',
  'after',
  'placeholder',
  'title',
  'group',
  'section',
];
// Of a choice the question, not its first answer.
const labelOrderOfRadio: Source[] = ['group', ...labelOrder];

function labelFrom(evidence: Evidence[], { kind, attributes }: Control): string {
  const order = kind === 'radio' ? labelOrderOfRadio : labelOrder;
  let best = attributes.get('name') ?? '';
  let place = order.length;
  for (const { source, text } of evidence) {
    const at = order.indexOf(source);
    if (at < 0 || at >= place) continue;
    place = at;
    best = text;
  }
  return asLabel(best);
}

const hintsOfDate = ['class', 'placeholder', 'title', 'data-fieldtype'];
const dateHint = /\bdate-?(?:time)?-?picker\b|hasDatepicker|flatpickr|\b(?:yyyy|mm|dd|aaaa)[-/.](?:yyyy|mm|dd)\b/i;

/** A text field with a calendar behind it, told by its class or by the form of date it asks for. */
function looksLikeDate({ tag, attributes }: Control): boolean {
  if (tag !== 'input') return false;
  return hintsOfDate.some((name) => attributes.has(name) && dateHint.test((attributes.get(name) ?? '').slice(0, 300)));
}
