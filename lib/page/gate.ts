import { hostsIn, isDashed } from './hosts.ts';
import { first, type OpenShadow, type Root } from './safe-dom.ts';
import { watch } from './watch.ts';

/** Where something can be put in. Most frames of an EHR hold banners, menus and text. */
const fillable =
  'input:not([type=hidden]),textarea,select,[contenteditable],[role=textbox],[role=combobox],iframe:not([src]),iframe[src^="about:"],iframe[src^="javascript:"]';

/** Resolves once the document holds something that can be filled in; most frames of an EHR never do. */
export function somethingToFillIn(document: Document, openShadow: OpenShadow, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const waiting = new AbortController();
    let hosts: Element[] = [];
    let observe = () => {};
    const look = (): void => {
      hosts = [];
      if (holdsNothing(document, openShadow, hosts)) observe();
      else {
        waiting.abort();
        resolve();
      }
    };
    look();
    if (waiting.signal.aborted) return;
    const roots = () => hosts.map(openShadow).filter((root) => root !== null);
    observe = watch(document, look, AbortSignal.any([signal, waiting.signal]), {
      openShadow,
      roots,
      hosts: () => hosts,
    });
  });
}

/** Notes the hosts that it passes, and those to be: all of them where there is nothing. */
function holdsNothing(document: Document, openShadow: OpenShadow, hosts: Element[]): boolean {
  for (const root of rootsOf(document, openShadow, hosts)) if (first(root, fillable)) return false;
  return true;
}

/** The document and the shadow roots in it, each looked for only when all before have been used. */
function* rootsOf(document: Document, openShadow: OpenShadow, hosts: Element[]): Generator<Root> {
  const roots: Root[] = [document];
  for (const root of roots) {
    yield root;
    for (const host of hostsIn(root)) {
      const shadow = openShadow(host);
      if (shadow) roots.push(shadow);
      if (shadow || isDashed(host)) hosts.push(host);
    }
  }
}
