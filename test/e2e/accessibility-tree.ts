import type { Surface } from '../../scripts/toolbar.ts';

interface Value {
  value?: unknown;
}

/** What Chromium hands to a screen reader of one element. */
interface Node {
  nodeId: string;
  ignored: boolean;
  role?: Value;
  name?: Value;
  value?: Value;
  properties?: { name: string; value: Value }[];
  childIds?: string[];
}

/** What a screen reader says of an element besides its role and name. */
const told = ['level', 'checked', 'pressed', 'expanded', 'disabled', 'keyshortcuts', 'modal', 'live'];

/** Boxes without a meaning of their own, and words that their element says already. */
const silent = new Set(['none', 'generic', 'InlineTextBox', 'RootWebArea', 'LineBreak', 'LabelText', 'Legend']);

/** Their name is made of the words inside. */
const sayTheirWords = new Set(['heading', 'button', 'link', 'DisclosureTriangle']);

/** The accessibility tree as lines, from top to bottom, each as deep as it is nested. */
export async function accessibilityTree({ call }: Surface): Promise<string> {
  const { nodes } = await call<{ nodes: Node[] }>('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = (node: Node, depth: number, above: string): string[] => {
    const name = String(node.name?.value ?? '').trim();
    const role = String(node.role?.value ?? '');
    const isSaid = !node.ignored && !silent.has(role) && !(role === 'StaticText' && above.includes(name));
    // Of a closed list the chosen line is its value.
    const children = (role === 'combobox' ? [] : (node.childIds ?? [])).flatMap((id) => byId.get(id) ?? []);
    const below = children.flatMap((child) =>
      lines(child, depth + (isSaid ? 1 : 0), sayTheirWords.has(role) ? name : isSaid ? '' : above),
    );
    return isSaid ? [`${'  '.repeat(depth)}${lineOf(role, name, node)}`, ...below] : below;
  };
  return nodes[0] ? lines(nodes[0], 0, '').join('\n') : '';
}

function lineOf(role: string, name: string, { properties = [], value: holds }: Node): string {
  const states = properties
    .filter((property) => told.includes(property.name) && isWorthSaying(property.value.value))
    .map(({ name: state, value }) => `${state} ${value.value}`);
  const what = role === 'StaticText' ? 'text' : role;
  return [
    what,
    name && `“${name}”`,
    holds?.value && `= “${holds.value}”`,
    states.length > 0 && `(${states.join(', ')})`,
  ]
    .filter(Boolean)
    .join(' ');
}

const isWorthSaying = (value: unknown) => value !== '' && value !== 'none' && value !== 'off' && value !== undefined;
