import fc from 'fast-check';

/** An element of a random page, or a text in it. */
export type Drawn =
  | string
  | { tag: string; attributes: [name: string, value: string][]; shadow: boolean; children: Drawn[] };

const fields = 'input input input textarea select button'.split(' ');
const boxes =
  'div div span p b label label table tbody tr tr td th ul li dl dt dd form fieldset legend h3 a details summary section x-card x-field slot option svg template dialog nav iframe'.split(
    ' ',
  );

const ids = ['a', 'b', 'c', '', ' ', 'a b', 'é', '1', '"', 'c:0', '__proto__'];
/** Names that hide what a form is asked for. */
const hiding =
  'id title body children parentNode querySelectorAll attributes getAttribute localName forms createTreeWalker defaultView head nodeType labels closest hidden documentElement location addEventListener elementFromPoint host previousElementSibling scrollLeft'.split(
    ' ',
  );
const words = [
  'Diagnosis',
  'Frequency:',
  '# Units *',
  'Massage therapy 2x/week',
  'Refer to',
  '',
  ' ',
  '*',
  '\u202e\u200b',
  'Dx\u00a0code',
  'x'.repeat(3_000),
  'Neck',
  'constructor',
];
const types =
  'text text checkbox radio date number password hidden search email file submit range color TEXT odd'.split(' ');
const roles = 'textbox combobox radio checkbox listbox option heading group radiogroup presentation grid'.split(' ');
const styles = ['display:none', 'opacity:0', 'visibility:hidden', 'position:absolute;left:-9999px', 'display:contents'];
const classes = [
  'btn',
  'select2-selection',
  'card-title',
  'ql-editor',
  'mat-icon',
  'hasDatepicker',
  '\ud800',
  'a'.repeat(500),
];
const numbers = ['-1', '0', '2', '1e9', 'x', ''];

const text = fc.constantFrom(...words);
const oneOf = (values: string[]): fc.Arbitrary<string> => fc.constantFrom(...values);

const valuesOf: Record<string, fc.Arbitrary<string>> = {
  id: oneOf(ids),
  name: oneOf([...ids, ...hiding]),
  for: oneOf(ids),
  'aria-labelledby': oneOf(['a', 'a b c', 'zz', ' ', 'c c c']),
  'aria-label': text,
  'aria-controls': oneOf(ids),
  'aria-owns': oneOf(ids),
  'aria-haspopup': oneOf(['listbox', 'grid', 'true', 'dialog']),
  placeholder: text,
  title: text,
  value: text,
  type: oneOf(types),
  role: oneOf(roles),
  contenteditable: oneOf(['', 'true', 'false', 'plaintext-only', 'inherit', 'odd']),
  style: oneOf(styles),
  class: oneOf(classes),
  colspan: oneOf(numbers),
  maxlength: oneOf(numbers),
  slot: oneOf(ids),
  hidden: fc.constant(''),
  disabled: fc.constant(''),
  readonly: fc.constant(''),
  multiple: fc.constant(''),
  open: fc.constant(''),
};

const attributes: fc.Arbitrary<[string, string][]> = fc.array(
  fc.constantFrom(...Object.keys(valuesOf)).chain((name) => fc.tuple(fc.constant(name), valuesOf[name] as typeof text)),
  { maxLength: 5 },
);

const { node } = fc.letrec<{ node: Drawn }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 7, depthSize: 'large', withCrossShrink: true },
    text,
    fc.record({ tag: oneOf(fields), attributes, shadow: fc.constant(false), children: fc.constant<Drawn[]>([]) }),
    fc.record({
      tag: oneOf(boxes),
      attributes,
      shadow: fc.boolean(),
      children: fc.array(tie('node'), { maxLength: 5 }),
    }),
  ),
}));

const element = (tag: string, attributes: [string, string][], ...children: Drawn[]): Drawn => ({
  tag,
  attributes,
  shadow: false,
  children,
});

const order = element(
  'div',
  [],
  element('h2', [], 'Referral for massage therapy'),
  ...['Diagnosis', 'Frequency', 'Number of visits', 'Body area', 'Reason for referral'].map((label) =>
    element('p', [], element('label', [], label, element('input', []))),
  ),
);

/**
 * An order among what no parser would make: any element in any other, odd attributes, roots in roots, names that hide
 * what a document or a form is asked for.
 */
export const drawnPages: fc.Arbitrary<Drawn> = fc
  .tuple(fc.array(node, { maxLength: 8 }), fc.array(node, { maxLength: 4 }))
  .map(([before, after]) => element('div', [], ...before, order, ...after));
