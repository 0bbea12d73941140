import {
  attributeOf,
  childCountOf,
  firstChildOf,
  hasAttribute,
  hasAttributes,
  isElement,
  isText,
  nextOf,
  tagOf,
  textOf,
} from './safe-dom.ts';
import { tidy } from './tidy.ts';

const wordless = new Set(
  'script style noscript template select textarea option svg iframe button input object canvas video audio'.split(' '),
);
const hiddenStyle = /display:\s*none|visibility:\s*hidden/;
// The text in such an icon is the name of its picture ("medical_services"); that of a toolbar is of its buttons.
const drawn = /(?:material|mat|q)-(?:icon|symbol)|toolbar/;

// The first answers for nearly every text, and is far smaller than the second.
const plainLetter = /[a-z\d]/i;
const letter = /[\p{L}\p{N}]/u;

/** Whether text says anything: more than `*`, `:`, `-` or a bracket. */
export const says = (text: string): boolean => text !== '' && (plainLetter.test(text) || letter.test(text));

/** The words inside an element, without those of the controls in it, bounded. */
export function innerWords(element: Element, longest = 240): string {
  if (!isWorded(element)) return '';
  // Most labels hold nothing but their text.
  if (childCountOf(element) === 0) return tidy(textOf(element) ?? '', longest);
  const parts: string[] = [];
  let left = longest;
  const visit = (at: Node): void => {
    for (let child = firstChildOf(at); child && left > 0; child = nextOf(child)) {
      if (isText(child)) {
        const text = child.data.slice(0, left);
        left -= text.trim().length;
        parts.push(text);
      } else if (isElement(child) && isWorded(child)) {
        parts.push(' ');
        visit(child);
      }
    }
  };
  visit(element);
  return tidy(parts.join(''), longest);
}

function isWorded(element: Element): boolean {
  if (wordless.has(tagOf(element))) return false;
  if (!hasAttributes(element)) return true;
  return (
    !hasAttribute(element, 'hidden') &&
    !hiddenStyle.test(attributeOf(element, 'style')) &&
    !drawn.test(attributeOf(element, 'class'))
  );
}

const outerPunctuation = /^[\s*:\-–()•.]+|(?<![\s*:\-–(•])[\s*:\-–(•]+$/g;

const bare = /^[a-z\d](?:.*[a-z\d])?$/i;

/** A label as shown in the panel: no trailing colon, star or bracket. */
export function asLabel(text: string): string {
  const label = tidy(text, 120);
  return bare.test(label) ? label : label.replace(outerPunctuation, '');
}
