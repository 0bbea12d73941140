import { parseAst } from 'rolldown/parseAst';

/** A place in built code from which something could leave the browser, or through which a text could become code. */
export interface WayOut {
  /** What is used there: `fetch`, `innerHTML`, an address … */
  way: string;
  file: string;
  /** The code around it, on one line. */
  code: string;
}

type Node = Record<string, unknown> & { type: string; start: number };

/** Names that reach out by being used at all. */
const globals = new Set(
  'fetch XMLHttpRequest WebSocket WebTransport EventSource RTCPeerConnection Image Audio Worker SharedWorker importScripts eval Function BroadcastChannel localStorage sessionStorage caches cookieStore console DOMParser Notification'.split(
    ' ',
  ),
);

/** Members that reach out, whatever they are a member of. */
const members = new Set(
  'fetch sendBeacon innerHTML outerHTML insertAdjacentHTML createContextualFragment parseFromString setHTMLUnsafe srcdoc cookie postMessage onMessageExternal onConnectExternal sendNativeMessage connectNative serviceWorker webRequest downloads'.split(
    ' ',
  ),
);

/** Members that reach out when they belong to just this object. */
const owned = new Map([
  ['write', 'document'],
  ['writeln', 'document'],
  ['open', 'window'],
]);

const windows = new Set(['window', 'globalThis', 'self']);
const loading = new Set('img iframe frame script link object embed audio video source form'.split(' '));
const address = /\b(?:https?|wss?|ftp):\/\/[^\s"'`\\)<>]{1,200}/g;

/** Every way out in a script, in the order in which they stand. */
export function waysOutOfScript(file: string, source: string): WayOut[] {
  const found: WayOut[] = [];
  const note = (way: string, { start }: Pick<Node, 'start'>) => found.push({ way, file, code: around(source, start) });
  for (const { node, parent, key } of walk(parseAst(source, { lang: 'js' }) as unknown as Node)) {
    for (const way of waysAt(node, parent, key)) note(way, node);
  }
  return found;
}

function waysAt(node: Node, parent: Node | null, key: string): string[] {
  switch (node.type) {
    case 'Identifier':
      return globals.has(String(node.name)) && !isHarmless(node, parent, key) ? [String(node.name)] : [];
    case 'MemberExpression':
      return waysOfMember(node);
    case 'ImportExpression':
      return ['import()'];
    case 'CallExpression':
      return waysOfCall(node);
    case 'Literal':
      return typeof node.value === 'string' ? addressesIn(node.value) : [];
    case 'TemplateElement':
      return addressesIn((node.value as { cooked?: string }).cooked ?? '');
    default:
      return [];
  }
}

/** `{ fetch: … }` and `x.fetch` name a member, and members have their own list; `Function.prototype` makes no code of text. */
const isHarmless = ({ name }: Node, parent: Node | null, key: string): boolean =>
  (key === 'property' && parent?.type === 'MemberExpression' && !parent.computed) ||
  (key === 'key' && parent?.computed !== true) ||
  (name === 'Function' && key === 'object' && /^(?:prototype|call)$/.test(nameOf(parent?.property as Node) ?? ''));

function waysOfMember({ object, property, computed }: Node): string[] {
  const owner = nameOf(object as Node);
  const name = computed ? textOf(property as Node) : nameOf(property as Node);
  if (name === null) return windows.has(owner ?? '') ? [`${owner}[…]`] : [];
  if (members.has(name) || (windows.has(owner ?? '') && globals.has(name))) return [name];
  return owned.get(name) === owner && owner ? [`${owner}.${name}`] : [];
}

function waysOfCall({ callee, arguments: given }: Node): string[] {
  const { type, property } = callee as Node;
  const name = nameOf((type === 'MemberExpression' ? property : callee) as Node);
  const first = textOf((given as Node[])[0]);
  if (name === 'createElement' || name === 'createElementNS') {
    const tag = (given as Node[]).map(textOf).find((text) => text !== null && loading.has(text));
    return tag ? [`<${tag}>`] : [];
  }
  if (name === 'addEventListener' && first === 'message') return ['message listener'];
  if (name === 'constructor') return ['constructor()'];
  return first !== null && /^set(?:Timeout|Interval)$/.test(name ?? '') ? ['timer with text'] : [];
}

const nameOf = (node: Node): string | null => (node.type === 'Identifier' ? String(node.name) : null);

function textOf(node: Node | undefined): string | null {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  const quasis = node?.type === 'TemplateLiteral' ? (node.quasis as { value: { cooked: string } }[]) : [];
  return quasis.length === 1 ? (quasis[0]?.value.cooked ?? null) : null;
}

const addressesIn = (text: string): string[] => text.match(address) ?? [];

function* walk(
  node: Node,
  parent: Node | null = null,
  key = '',
): Generator<{ node: Node; parent: Node | null; key: string }> {
  yield { node, parent, key };
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* walk(child, node, name);
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const around = (source: string, at: number): string =>
  source.slice(Math.max(0, at - 40), at + 120).replace(/\s+/g, ' ');

/** Pages may load their own files; sheets may load nothing that is not in the package. */
const outside: Record<string, RegExp> = {
  html: /(?:src|href|action|srcset|poster)\s*=\s*["']?(?:https?:)?\/\/[^\s"'>]{1,200}|<(?:iframe|object|embed|form|base)\b|\son\w+\s*=|<script>(?!\s*<)/gi,
  css: /@import\b|url\(\s*["']?(?!data:|#)[^)]{1,200}/gi,
};

/** Every way out of a page or a sheet. */
export const waysOutOfText = (file: string, source: string): WayOut[] =>
  Array.from(source.matchAll(outside[file.split('.').at(-1) ?? ''] ?? /(?!)/g), (match) => ({
    way: 'address in a page or sheet',
    file,
    code: around(source, match.index),
  }));
