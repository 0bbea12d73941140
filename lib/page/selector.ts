import { all, attributeOf, composedParent, documentOf, type Root, rootOf, tagOf } from './safe-dom.ts';

/** A CSS selector unique in the element's root: by id, by name, else by position. */
export function selectorFor(element: Element): string {
  const root = rootOf(element) as Root;
  const id = attributeOf(element, 'id');
  if (id && isUnique(root, `#${CSS.escape(id)}`, element)) return `#${CSS.escape(id)}`;
  const name = attributeOf(element, 'name');
  const byName = `${tagOf(element)}[name="${CSS.escape(name)}"]`;
  if (name && isUnique(root, byName, element)) return byName;
  return byPosition(element, root);
}

function isUnique(root: Root, selector: string, element: Element): boolean {
  const found = all(root, selector);
  return found.length === 1 && found[0] === element;
}

function byPosition(element: Element, root: Root): string {
  const steps: string[] = [];
  let at: Element | null = element;
  while (at && rootOf(at) === root && at !== documentOf(element).documentElement) {
    const tag = tagOf(at);
    let position = 1;
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling)
      if (tagOf(before) === tag) position += 1;
    steps.unshift(`${CSS.escape(tag)}:nth-of-type(${position})`);
    at = composedParent(at);
  }
  return steps.join(' > ');
}
