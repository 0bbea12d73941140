import { all, hasAttribute, isElement, parentElementOf, type Root, tagOf } from './safe-dom.ts';

/** What a page is mostly made of, the most frequent first: a browser passes over these sooner than it names the rest. */
const layout =
  'div,span,li,td,a,p,tr,ul,b,i,h4,section,em,strong,h1,h2,h3,h5,h6,th,br,img,table,tbody,svg,path,g,option,dl,dt,dd,nav,script,style,link,meta';

const plainTags = 'div section article main span'.split(' ');
const plain = new Set(plainTags);

/** Whatever may hold a shadow root, and more: custom elements, plain ones that are empty, and what is slotted into one. */
export const worthALook = `:not(${layout}),:empty:is(${plainTags}),[slot]`;

/** Elements that may hold a shadow root: below, and the element itself. */
export function hostsIn(root: Root | Element): Element[] {
  const hosts = new Set<Element>();
  if (isElement(root)) addHosts(root, hosts);
  for (const element of Array.from(all(root, worthALook))) addHosts(element, hosts);
  return [...hosts];
}

export function addHosts(element: Element, hosts: Set<Element>): void {
  const tag = tagOf(element);
  if (tag.includes('-') || plain.has(tag)) hosts.add(element);
  const slottedInto = hasAttribute(element, 'slot') ? parentElementOf(element) : null;
  if (slottedInto) hosts.add(slottedInto);
}

export const isDashed = (element: Element): boolean => tagOf(element).includes('-');
