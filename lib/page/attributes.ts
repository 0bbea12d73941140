/** What an element says of itself. A field is asked for thirty attributes and has four: one look finds which. */
export type Attributes = ReadonlyMap<string, string>;

const { getAttribute, getAttributeNames } = Element.prototype;
const call = Function.prototype.call;
const namesOf: (node: Element) => string[] = call.bind(getAttributeNames);
const textOf: (node: Element, name: string) => string | null = call.bind(getAttribute);

export function attributesOf(node: Element): Attributes {
  const attributes = new Map<string, string>();
  for (const name of namesOf(node)) attributes.set(name, textOf(node, name) ?? '');
  return attributes;
}
