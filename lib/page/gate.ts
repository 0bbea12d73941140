import { hostsIn } from './hosts.ts';
import { first, type OpenShadow, type Root } from './safe-dom.ts';
import { watch } from './watch.ts';

/** Where something can be put in. Most frames of an EHR hold banners, menus and text. */
const fillable =
  'input:not([type=hidden]),textarea,select,[contenteditable],[role=textbox],[role=combobox],iframe:not([src]),iframe[src^="about:"],iframe[src^="javascript:"]';

/** Resolves once the document holds something that can be filled in; most frames of an EHR never do. */
export function somethingToFillIn(document: Document, openShadow: OpenShadow, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const waiting = new AbortController();
    const look = (): void => {
      if (!holdsFillable(document, openShadow)) return;
      waiting.abort();
      resolve();
    };
    look();
    if (waiting.signal.aborted) return;
    const roots = () => rootsOf(document, openShadow);
    watch(document, look, AbortSignal.any([signal, waiting.signal]), { openShadow, roots });
  });
}

function holdsFillable(document: Document, openShadow: OpenShadow): boolean {
  for (const root of rootsOf(document, openShadow)) if (first(root, fillable)) return true;
  return false;
}

/** The document and the shadow roots in it, each looked for only when all before have been used. */
function* rootsOf(document: Document, openShadow: OpenShadow): Generator<Root> {
  const roots: Root[] = [document];
  for (const root of roots) {
    yield root;
    for (const host of hostsIn(root)) {
      const shadow = openShadow(host);
      if (shadow) roots.push(shadow);
    }
  }
}
