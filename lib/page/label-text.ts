import { attributeOf, firstChildOf, hasAttribute, isElement, isText, nextOf, tagOf } from './safe-dom.ts';
import { tidy } from './words.ts';

const wordless = new Set(
  'script style noscript template select textarea option svg iframe button input object canvas video audio'.split(' '),
);
const hiddenStyle = /display:\s*none|visibility:\s*hidden/;

/** Whether text says anything: more than `*`, `:`, `-` or a bracket. */
export const says = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** The words inside an element, without those of the controls in it, bounded. */
export function innerWords(node: Node, longest = 240): string {
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
  if (!isElement(node) || isWorded(node)) visit(node);
  return tidy(parts.join(''), longest);
}

function isWorded(element: Element): boolean {
  if (wordless.has(tagOf(element)) || hasAttribute(element, 'hidden')) return false;
  return !hiddenStyle.test(attributeOf(element, 'style'));
}

const outerPunctuation = /^[\s*:\-–()•.]+|(?<![\s*:\-–(•])[\s*:\-–(•]+$/g;

/** A label as shown in the panel: no trailing colon, star or bracket. */
export const asLabel = (text: string): string => tidy(text, 120).replace(outerPunctuation, '');
