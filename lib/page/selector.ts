import { all, attributeOf, composedParent, elementBefore, type Root, rootOf, tagOf } from './safe-dom.ts';

/** A CSS selector unique in the element's root: by id, by name, else by position. */
export function selectorFor(element: Element, isUsable = (name: string): boolean => name !== ''): string {
  const root = rootOf(element) as Root;
  const id = attributeOf(element, 'id');
  if (isUsable(id) && isUnique(root, `#${CSS.escape(id)}`, element)) return `#${CSS.escape(id)}`;
  const name = attributeOf(element, 'name');
  const byName = `${tagOf(element)}[name="${CSS.escape(name)}"]`;
  if (isUsable(name) && isUnique(root, byName, element)) return byName;
  return byPosition(element, root);
}

/**
 * The same for keeping: a number of four digits or more in an id is that of a record or a patient, which must not be
 * stored, and would not be found again in the next chart.
 */
export const lastingSelectorFor = (element: Element): string =>
  selectorFor(element, (name) => name !== '' && !/\d{4}/.test(name));

function isUnique(root: Root, selector: string, element: Element): boolean {
  const found = all(root, selector);
  return found.length === 1 && found[0] === element;
}

function byPosition(element: Element, root: Root): string {
  const steps: string[] = [];
  let at: Element | null = element;
  while (at && rootOf(at) === root && tagOf(at) !== 'html') {
    const tag = tagOf(at);
    let position = 1;
    for (let before = elementBefore(at); before; before = elementBefore(before))
      if (tagOf(before) === tag) position += 1;
    steps.unshift(`${CSS.escape(tag)}:nth-of-type(${position})`);
    at = composedParent(at);
  }
  return steps.join(' > ');
}
