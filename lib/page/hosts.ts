import { all, documentOf, hasAttribute, isElement, parentOf, type Root, tagOf } from './safe-dom.ts';

// A root that can hold a shadow without a dash in its name: empty, or with slotted children.
const mayHold = ':is(:empty:is(div,section,article,main,span),[slot])';
const dashed = "descendant::*[contains(local-name(),'-')]";
const ORDERED_SNAPSHOT = 7;

/** Elements below that may hold a shadow root. */
export const hostsIn = (root: Root | Element): Element[] => [...dashedHosts(root), ...plainHosts(root)];

export const dashedHosts = (root: Root | Element): Element[] => topsOf(root).flatMap(dashedIn);

/** Those of them without a dash in their name. */
export function plainHosts(root: Root | Element): Element[] {
  const hosts = new Set<Element>();
  for (const found of Array.from(all(root, mayHold))) {
    const host = hasAttribute(found, 'slot') ? parentOf(found) : found;
    if (host !== null && isElement(host) && !isDashed(host)) hosts.add(host);
  }
  return [...hosts];
}

export const isDashed = (element: Element): boolean => tagOf(element).includes('-');

/** Custom elements, listed natively: a look at each element from here would cost as much as the whole scan. */
function dashedIn(top: Element | Document): Element[] {
  const self = isElement(top) && isDashed(top) ? [top] : [];
  try {
    const found = Document.prototype.evaluate.call(documentOf(top), dashed, top, null, ORDERED_SNAPSHOT, null);
    return [
      ...self,
      ...Array.from({ length: found.snapshotLength }, (_, index) => found.snapshotItem(index) as Element),
    ];
  } catch {
    // Not every DOM knows XPath.
    return [...self, ...Array.from(all(top, '*')).filter(isDashed)];
  }
}

const topsOf = (root: Root | Element): (Element | Document)[] =>
  isElement(root) ? [root] : root === documentOf(root) ? [root as Document] : Array.from(root.children);
