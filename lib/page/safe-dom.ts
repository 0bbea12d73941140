/**
 * The DOM through its own prototypes. A form control named `id`, `parentNode` or `querySelectorAll` hides the form's own
 * member of that name, in a content script too, so nothing here is read from the object itself. Names of pictures and forms
 * hide a document's members from the page alone.
 */

/** Bound by the engine itself: an arrow function in between would be run, cold, for every element of a page. */
const call = Function.prototype.call;

export const getter = <T>(prototype: object, name: string): ((node: Node) => T) =>
  call.bind(Object.getOwnPropertyDescriptor(prototype, name)?.get as () => T);

const element = Element.prototype;

export const parentOf = getter<Node | null>(Node.prototype, 'parentNode');
export const parentElementOf = getter<Element | null>(Node.prototype, 'parentElement');
export const previousOf = getter<Node | null>(Node.prototype, 'previousSibling');
export const nextOf = getter<Node | null>(Node.prototype, 'nextSibling');
export const firstChildOf = getter<Node | null>(Node.prototype, 'firstChild');
const typeOf = getter<number>(Node.prototype, 'nodeType');
export const isConnected = getter<boolean>(Node.prototype, 'isConnected');
export const textOf = getter<string | null>(Node.prototype, 'textContent');
const ownerOf = getter<Document | null>(Node.prototype, 'ownerDocument');
export const tagOf = getter<string>(element, 'localName');
export const elementBefore = getter<Element | null>(element, 'previousElementSibling');
export const childrenOf = getter<HTMLCollection>(element, 'children');
export const elementAfter = getter<Element | null>(element, 'nextElementSibling');
export const firstElementOf = getter<Element | null>(element, 'firstElementChild');
export const childCountOf = getter<number>(element, 'childElementCount');
const slotOf = getter<Element | null>(element, 'assignedSlot');
const openShadowOf = getter<ShadowRoot | null>(element, 'shadowRoot');

export type Root = Document | ShadowRoot;

export const isElement = (node: Node | null): node is Element => node !== null && typeOf(node) === Node.ELEMENT_NODE;
export const isText = (node: Node): node is Text => typeOf(node) === Node.TEXT_NODE;
export const attributeOf = (node: Element, name: string): string => element.getAttribute.call(node, name) ?? '';
/** All that an element says of itself. A field is asked for thirty attributes and has four: one look finds which. */
export type Attributes = ReadonlyMap<string, string>;

const namesOf: (node: Element) => string[] = call.bind(element.getAttributeNames);

export const attributesOf = (node: Element): Attributes =>
  new Map(namesOf(node).map((name) => [name, attributeOf(node, name)]));

export const hasAttribute: (node: Element, name: string) => boolean = call.bind(element.hasAttribute);
export const hasAttributes: (node: Element) => boolean = call.bind(element.hasAttributes);
export const matches: (node: Element, selector: string) => boolean = call.bind(element.matches);
export const closest: (node: Element, selector: string) => Element | null = call.bind(element.closest);
/** As `closest`, in the page as it is drawn: what is handed into a slot lies inside of what is around the slot. */
export const around = (node: Element, selector: string): Element | null => {
  const slot = slotOf(node);
  return (slot && closest(slot, selector)) ?? closest(node, selector);
};
export const contains: (outer: Node, inner: Node | null) => boolean = call.bind(Node.prototype.contains);
const positionOf: (node: Node, other: Node) => number = call.bind(Node.prototype.compareDocumentPosition);
export const isAfter = (node: Node, other: Node): boolean =>
  (positionOf(other, node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
export const rootOf: (node: Node) => Node = call.bind(Node.prototype.getRootNode);
export const rectOf: (node: Element) => DOMRect = call.bind(element.getBoundingClientRect);
export const documentOf = (node: Node): Document => ownerOf(node) ?? (node as Document);

const DOCUMENT_FRAGMENT = 11;

const prototypeOf = (root: Node): ParentNode => {
  const type = typeOf(root);
  if (type === Node.DOCUMENT_NODE) return Document.prototype;
  return type === DOCUMENT_FRAGMENT ? DocumentFragment.prototype : element;
};

/** Every match below a document, a shadow root or an element, in document order. */
export const all = (root: Root | Element, selector: string): ArrayLike<Element> =>
  prototypeOf(root).querySelectorAll.call(root, selector);

/** The first match, found without listing the others. */
export const first = (root: Root | Element, selector: string): Element | null =>
  prototypeOf(root).querySelector.call(root, selector);

/** Of a document or a shadow root; an element that is in neither knows no ids. */
export const byId = (root: Node, id: string): Element | null =>
  id === '' || isElement(root) ? null : (prototypeOf(root) as Document).getElementById.call(root, id);

/** The parent as the reader of the page sees it: out of a shadow root to its host. */
export function composedParent(node: Node): Element | null {
  const parent = parentElementOf(node);
  if (parent !== null) return parent;
  const root = parentOf(node);
  return root !== null && typeOf(root) === DOCUMENT_FRAGMENT ? ((root as ShadowRoot).host ?? null) : null;
}

export type OpenShadow = (host: Element) => ShadowRoot | null;

export const openShadow: OpenShadow = (host) => openShadowOf(host);

export const isEditableHost = (node: Element): boolean => {
  const value = hasAttribute(node, 'contenteditable') ? attributeOf(node, 'contenteditable').toLowerCase() : 'false';
  return value === '' || value === 'true' || value === 'plaintext-only';
};
