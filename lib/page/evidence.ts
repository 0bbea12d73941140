import type { Evidence, Source } from '../meaning/asked.ts';
import type { Collected, Control, Labels } from './collect.ts';
import { innerWords, says } from './label-text.ts';
import { besideText, columnHead, followingText, precedingText } from './nearby.ts';
import {
  type Attributes,
  all,
  around,
  attributeOf,
  attributesOf,
  byId,
  childrenOf,
  closest,
  composedParent,
  contains,
  elementBefore,
  first,
  isElement,
  isText,
  matches,
  nextOf,
  type Root,
  rootOf,
  tagOf,
} from './safe-dom.ts';
import { tidy } from './tidy.ts';

const identifierAttributes = 'id name data-label formcontrolname ng-model data-linkid data-testid'.split(' ');

/** Everything the page says about one control. */
export function evidenceFor(control: Control, found: Collected, previous: Control | null): Evidence[] {
  const isChoice = control.kind === 'checkbox' || control.kind === 'radio';
  const own = isChoice ? choiceEvidence(control, found, previous) : ownEvidence(control, found);
  for (const text of identifiersOf(control)) own.push({ source: 'identifier', text });
  if (says(control.section)) own.push({ source: 'section', text: control.section });
  return own;
}

// Generated ids (`:r2s:`, `mantine-a1b2`, `ui-id-13`) say nothing about the field.
const generated =
  /^(?::r|mantine-|ui-id-|downshift-|radix-|headlessui-|react-aria|select2-|mui-|ext-|field-\d|input-\d)|[0-9a-f]{8}-[0-9a-f]{4}|[<>{}]/i;

function identifiersOf({ shown, attributes }: Control): Set<string> {
  const identifiers = new Set<string>();
  const add = (value: string): void => {
    if (says(value) && !generated.test(value)) identifiers.add(value.slice(0, 120));
  };
  for (const name of identifierAttributes) add(attributes.get(name) ?? '');
  // Some products name a field on the box around it.
  const box = closest(shown, '[data-fieldname]');
  if (box) add(attributeOf(box, 'data-fieldname'));
  return identifiers;
}

function ownEvidence(control: Control, found: Collected): Evidence[] {
  const { shown, attributes } = control;
  const evidence = namedEvidence(control, found);
  const unit = evidence.length === 0 ? unitAfter(control, found) : '';
  if (unit) return [{ source: 'after', text: unit }];
  const head = columnHead(control, found.counts);
  if (head) evidence.push({ source: 'columnHead', text: head });
  const beside =
    says(evidence[0]?.text ?? '') && evidence[0]?.source !== 'placeholder' ? '' : besideText(control, found);
  // A floating label stands after its control; the words before it are then the heading of the whole form.
  const after =
    evidence.length === 0 && (beside === '' || beside === control.section) ? followingText(shown, found.counts) : '';
  if (after) push(evidence, 'after', after);
  const inside = attributes.get('placeholder') || attributes.get('data-placeholder') || '';
  if (!after && !(says(inside) && saysNothingOf(control, beside, inside))) push(evidence, 'before', beside);
  push(evidence, 'placeholder', inside);
  push(evidence, 'title', attributes.get('title') ?? '');
  return evidence;
}

const prompt = /^(?:enter|type|write|add|describe|select|e\.?g|ej)\b/i;

/**
 * "I prescribe [massage] for [how long]": in a sentence the field says itself what goes there; and so it does under the
 * heading of its block, but for a mere prompt.
 */
const saysNothingOf = ({ section }: Control, beside: string, inside: string): boolean =>
  /^(?:i|we|yo)\s/i.test(beside) || (beside === section && !prompt.test(inside));

const unitWords =
  /^\s*(?:x\s*\/?\s*)?(?:(?:times|visits|x) (?:per|a|each) )?(?:min|hour|h(?:ou)?rs?\b|day|week|wk|month|time|visit|session|treatment|unit|minuto|hora|semana|mes\b|vece|vez|sesion)[^,.;]{0,30}/i;

/** "for [ ] minutes, [ ] times per week": in a running sentence the unit follows its number, and before stands another's. */
function unitAfter(control: Control, found: Collected): string {
  const next = nextOf(control.shown);
  const before = elementBefore(control.shown);
  const inSentence = before !== null && (matches(before, 'input,select') || joining.test(besideText(control, found)));
  if (!inSentence || next === null) return '';
  const words = isText(next) ? next.data : isElement(next) ? innerWords(next, 40) : '';
  return unitWords.exec(words)?.[0] ?? '';
}

const joining = /^(?:for|x|by|por|durante)$/i;

function namedEvidence({ shown, attributes, root, parts }: Control, found: Collected): Evidence[] {
  const evidence: Evidence[] = [];
  push(evidence, 'labelledby', labelledBy(shown, attributes.get('aria-labelledby')));
  for (const text of labelsFor(shown, attributes, found.labels.get(root), root)) push(evidence, 'label', text);
  push(evidence, 'ariaLabel', attributes.get('aria-label') ?? '');
  if (parts.length > 1) push(evidence, 'group', groupName(shown, found));
  return evidence;
}

function push(evidence: Evidence[], source: Source, text: string): void {
  if (says(text)) evidence.push({ source, text: tidy(text) });
}

function labelledBy(element: Element, ids: string | undefined): string {
  if (!ids) return '';
  const root = rootOf(element);
  return ids
    .split(/\s+/)
    .slice(0, 6)
    .map((id) => byId(root, id))
    .map((label) => (label && label !== element && !isChoice(label) ? innerWords(label) : ''))
    .filter(says)
    .join(' ');
}

// A menu in the place of a select calls itself by what was chosen in it.
const isChoice = (label: Element): boolean => closest(label, '[role=option],[role=menuitem],[role=listbox]') !== null;

/** `label for=id`, then a label that points at the name, then the label around it. */
function labelsFor(element: Element, attributes: Attributes, labels: Labels | undefined, root: Root): string[] {
  const id = attributes.get('id') ?? '';
  const byFor =
    (id && labels?.get(id)) || labels?.get(attributes.get('name') ?? '') || labels?.get(id.replace(/_ifr$/, ''));
  const own = byFor ? ownAmongTwins(byFor, element, id, root) : [];
  if (own.length > 0) return own;
  const wrapping = closest(element, 'label');
  const words = wrapping ? innerWords(wrapping) || slottedWords(wrapping) : '';
  return says(words) ? [words] : [];
}

/** A label in a shadow root may leave a place for words that stand in the element around. */
function slottedWords(label: Element): string {
  const { host } = rootOf(label) as ShadowRoot;
  return host && first(label, 'slot:not([name])') ? innerWords(host) : '';
}

// A label, and a line of help or of what is wrong.
const MOST_LABELS = 2;

/** Pages repeat an id, and with it the label that points at it: the first label is then for the first of them. */
function ownAmongTwins(labels: string[], element: Element, id: string, root: Root): string[] {
  if (labels.length === 1) return labels;
  const twins = id ? Array.from(all(root, `#${CSS.escape(id)}`)) : [];
  const own = labels[twins.indexOf(element)];
  if (own && twins.length === labels.length) return [own];
  // Copied with the row, and never changed: the label of this field is the one beside it.
  return labels.length <= MOST_LABELS ? labels : [];
}

const groups = '[role=group],[role=radiogroup],fieldset';

/** The name of the group around a control; of the next group out, where that holds nothing else. */
function groupName(element: Element, { counts }: Collected): string {
  const inner = around(element, groups);
  if (!inner) return '';
  const outer = closest(composedParent(inner) ?? inner, groups);
  const holdsOnlyThis = outer !== null && outer !== inner && counts.get(outer) === counts.get(inner);
  return nameOfGroup(inner) || (holdsOnlyThis ? nameOfGroup(outer) : '');
}

function nameOfGroup(group: Element): string {
  const legend =
    tagOf(group) === 'fieldset' ? Array.from(childrenOf(group)).find((child) => tagOf(child) === 'legend') : null;
  return (
    labelledBy(group, attributeOf(group, 'aria-labelledby')) ||
    attributeOf(group, 'aria-label') ||
    (legend ? innerWords(legend) : '')
  );
}

const groupTexts = new WeakMap<Element, string>();

/** A check box or radio: its own words are an option, the words over the group are the question. */
function choiceEvidence(control: Control, found: Collected, previous: Control | null): Evidence[] {
  const { element } = control;
  const evidence: Evidence[] = [];
  const group = groupName(element, found) || inheritedGroup(control, previous) || precedingText(control, found);
  groupTexts.set(element, group);
  push(evidence, 'group', group);
  for (const text of optionNames(control, found)) push(evidence, isStatement(text) ? 'label' : 'option', text);
  push(evidence, 'title', control.attributes.get('title') ?? '');
  return evidence;
}

/** "I certify that this is medically necessary" says itself what it is for; "Neck" needs the question above. */
const isStatement = (text: string): boolean => /^(?:i|we|yo)\b.{20}/i.test(text);

function inheritedGroup(control: Control, previous: Control | null): string {
  if (!previous || previous.kind !== control.kind) return '';
  // A fieldset ends with its last box.
  if (closest(previous.element, groups) !== closest(control.element, groups)) return '';
  const name = control.attributes.get('name') ?? '';
  const sameName = name !== '' && previous.attributes.get('name') === name;
  let shared = composedParent(control.element);
  for (let level = 0; shared && level < 3 && !contains(shared, previous.element); level += 1)
    shared = composedParent(shared);
  const near = shared !== null && contains(shared, previous.element) && !matches(shared, 'form,body,table,tbody');
  return sameName || near ? (groupTexts.get(previous.element) ?? '') : '';
}

/** A box that is an element of its own ("role=radio") may hold its words. */
const ownWords = (part: Element): string => (tagOf(part) === 'input' ? '' : innerWords(part));

/** The words next to each box of a control, in order. */
export function optionNames(control: Control, found: Collected): string[] {
  const labels = found.labels.get(control.root);
  return control.parts.map((part) => {
    const attributes = part === control.element ? control.attributes : attributesOf(part);
    const [label] = labelsFor(part, attributes, labels, control.root);
    return (
      label ??
      (ownWords(part) ||
        labelledBy(part, attributes.get('aria-labelledby')) ||
        attributes.get('aria-label') ||
        followingText(part, null) ||
        (attributes.get('value') ?? ''))
    );
  });
}
