import type { Runtime } from 'webextension-polyfill';
import type { PickedField } from '../page/scan.ts';
import { visit } from '../page/visit.ts';
import type { Reading } from '../reading.ts';
import { extension } from './extension.ts';
import { pickedFieldsFor } from './picked-fields.ts';
import { type FrameNews, framePort, type Given, type Order, type Reply } from './protocol.ts';

/** Chromium's door to closed shadow roots; Firefox has the same on `element.openOrClosedShadowRoot`. */
interface ExtensionDom {
  dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null };
}

const extensionDom = (globalThis as { chrome?: ExtensionDom }).chrome?.dom;

const openShadow = (host: Element): ShadowRoot | null => {
  if (extensionDom && host instanceof HTMLElement) return extensionDom.openOrClosedShadowRoot(host);
  return (host as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? host.shadowRoot;
};

/**
 * Connects one frame of a page with the worker, until the frame goes or the extension is updated or switched off.
 * Gives back whether this copy of the script is still alive: an update leaves an orphan in the same world.
 */
export function connectFrame(document: Document): () => boolean {
  const life = new AbortController();
  void start(document, life);
  return () => !life.signal.aborted && Boolean(extension.runtime?.id);
}

async function start(document: Document, life: AbortController): Promise<void> {
  const line = openLine(life);
  const picked = await pickedFieldsFor(document.location.hostname);
  const frame = visit(document, { openShadow, picked, tell: line.tellReading }, life.signal);
  const keep = (field: PickedField) => {
    picked.push(field);
    line.tell({ type: 'picked', ...field });
    void frame.look();
  };
  const carryOut = async (order: Order): Promise<Given<Order['type']> | null> => {
    switch (order.type) {
      case 'scan':
        return frame.look();
      case 'edit':
        return frame.edit(order.epoch, order.fieldId, { from: order.from, to: order.to });
      case 'show':
        frame.show(order.epoch, order.fieldId);
        return null;
      case 'pick':
        void frame.pick(order.meaning).then((field) => field && keep(field));
        return null;
      case 'focus':
        window.focus();
        return null;
      case 'stop':
        life.abort();
        return null;
    }
  };
  const obey = async (message: unknown, sender: Runtime.MessageSender): Promise<Reply<unknown>> => {
    if (sender.id !== extension.runtime.id || !isOrder(message)) return { ok: false, error: notUnderstood };
    return { ok: true, value: await carryOut(message) };
  };
  // `true` and a later call is the one way of answering that every browser knows without the polyfill.
  const listener: Runtime.OnMessageListenerCallback = (message, sender, answer) => {
    obey(message, sender).then(answer, () => answer({ ok: false, error: notUnderstood }));
    return true;
  };
  extension.runtime.onMessage.addListener(listener);
  life.signal.addEventListener('abort', () => extension.runtime.onMessage.removeListener(listener));
  // The back-forward cache closed the port when the page was put away.
  const restored = (event: PageTransitionEvent) => event.persisted && void frame.look();
  window.addEventListener('pageshow', restored, { signal: life.signal });
  await frame.look();
}

const notUnderstood = 'The page did not answer. Reload it and try again.';

const orderTypes = ['scan', 'edit', 'show', 'pick', 'focus', 'stop'];

/** Orders come from our own pages only, which are built with the same types; anything else is left alone. */
const isOrder = (message: unknown): message is Order =>
  typeof message === 'object' && message !== null && 'type' in message && orderTypes.includes(String(message.type));

/** A port to the worker, held only while this frame has something to say; opened anew when the worker was asleep. */
function openLine(life: AbortController) {
  let port: Runtime.Port | null = null;
  const tell = (news: FrameNews): void => {
    try {
      port ??= connect();
      port.postMessage(news);
    } catch {
      // The extension was updated or removed: this copy of the script is an orphan and ends.
      life.abort();
    }
  };
  const connect = () => {
    const opened = extension.runtime.connect({ name: framePort });
    opened.onDisconnect.addListener(() => {
      if (port === opened) port = null;
    });
    return opened;
  };
  const tellReading = (reading: Reading): void => {
    if (reading.detected !== 'none') tell({ type: 'reading', reading });
    else hangUp();
  };
  const hangUp = () => {
    port?.disconnect();
    port = null;
  };
  life.signal.addEventListener('abort', hangUp);
  return { tell, tellReading };
}
