import { attributeOf, firstChildOf, hasAttribute, isElement, isText, nextOf, tagOf } from './safe-dom.ts';
import { isRendered } from './visible.ts';

const LONGEST_CHART = 20_000;
// Bounds the work on a page of hundreds of thousands of nodes.
const MOST_NODES = 30_000;
const silent = new Set('script style noscript template select option textarea svg iframe object nav head'.split(' '));
const line = new Set('p div li tr td th h1 h2 h3 h4 h5 h6 dt dd br section header legend label'.split(' '));

/** The text a person sees around the form (patient banner, problem list), at most 20,000 characters. */
export function chartText(document: Document): string {
  const parts: string[] = [];
  let length = 0;
  let nodes = 0;
  const visit = (node: Node): void => {
    for (let child = firstChildOf(node); child && length < LONGEST_CHART && nodes < MOST_NODES; child = nextOf(child)) {
      nodes += 1;
      if (isText(child)) {
        const words = child.data.slice(0, LONGEST_CHART).replace(/\s+/g, ' ');
        if (words.trim() === '') continue;
        parts.push(words);
        length += words.length;
      } else if (isElement(child) && isShown(child)) {
        parts.push(line.has(tagOf(child)) ? '\n' : ' ');
        visit(child);
      }
    }
  };
  if (document.body) visit(document.body);
  return parts
    .join('')
    .replace(/(?<! ) *\n[\n ]*/g, '\n')
    .trim()
    .slice(0, LONGEST_CHART);
}

function isShown(element: Element): boolean {
  if (silent.has(tagOf(element)) || hasAttribute(element, 'hidden')) return false;
  if (hasAttribute(element, 'contenteditable') || attributeOf(element, 'aria-hidden') === 'true') return false;
  return isRendered(element);
}
