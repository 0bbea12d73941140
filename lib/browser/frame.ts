import type { Runtime } from 'webextension-polyfill';
import { pause } from '../page/events.ts';
import { somethingToFillIn } from '../page/gate.ts';
import type { FoundField } from '../page/scan.ts';
import type { Visit } from '../page/visit.ts';
import { watch } from '../page/watch.ts';
import type { Meaning, Reading } from '../reading.ts';
import { extension } from './extension.ts';
import { handsHere, readerBrought } from './parts.ts';
import { pickedFieldsFor } from './picked-fields.ts';
import { type FrameNews, framePort, type Given, type Order, type Outcome, type Reply } from './protocol.ts';
import { askWorker } from './understanding.ts';

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

type OrderOf<Type extends Order['type']> = Extract<Order, { type: Type }>;

/** A reader is a small file of our own: what takes longer will not come. */
const readerPatience = 2000;

async function start(document: Document, life: AbortController): Promise<void> {
  const line = openLine(life);
  const picked = await pickedFieldsFor(document.location.hostname);
  let visiting: Visit | null = null;
  let picking = new AbortController();
  const reading = readerBrought().then(({ visit }) => {
    const tell = line.tellReading;
    visiting = visit(document, { openShadow, picked, understand: askWorker(life), watch, tell }, life.signal);
    return visiting;
  });
  const look = async (): Promise<Reading | null> => {
    if (!visiting) line.tell({ type: 'reader' });
    const visit = visiting ?? (await Promise.race([reading, pause(readerPatience, life.signal)]));
    return visit ? visit.look() : null;
  };
  const pick = async (meaning: Meaning): Promise<void> => {
    picking.abort();
    picking = new AbortController();
    const found = await handsHere()?.pickField(document, AbortSignal.any([life.signal, picking.signal]));
    if (!found) return;
    const field = { ...found, meaning };
    picked.push(field);
    line.tell({ type: 'picked', site: document.location.hostname, ...field });
    void look();
  };
  const field = async ({ epoch, fieldId }: OrderOf<'edit' | 'show'>) => (await visiting?.field(epoch, fieldId)) ?? null;
  obey({ look, pick, unpick: () => picking.abort(), field }, life);
  // The back-forward cache closed the port when the page was put away.
  const restored = (event: PageTransitionEvent) => event.persisted && void look();
  window.addEventListener('pageshow', restored, { signal: life.signal });
  await somethingToFillIn(document, openShadow, life.signal);
  await look();
}

interface Frame {
  look: () => Promise<Reading | null>;
  pick: (meaning: Meaning) => Promise<void>;
  unpick: () => void;
  field: (order: OrderOf<'edit' | 'show'>) => Promise<FoundField | null>;
}

function obey(frame: Frame, life: AbortController): void {
  const answerTo = async (message: unknown, sender: Runtime.MessageSender): Promise<Reply<unknown>> => {
    if (sender.id !== extension.runtime.id || !isOrder(message)) return { ok: false };
    return { ok: true, value: await carryOut(message, frame, life) };
  };
  // `true` and a later call is the one way of answering that every browser knows without the polyfill.
  const listener: Runtime.OnMessageListenerCallback = (message, sender, answer) => {
    answerTo(message, sender).then(answer, () => answer({ ok: false }));
    return true;
  };
  extension.runtime.onMessage.addListener(listener);
  life.signal.addEventListener('abort', () => extension.runtime.onMessage.removeListener(listener));
}

async function carryOut(order: Order, frame: Frame, life: AbortController): Promise<Given<Order['type']> | null> {
  switch (order.type) {
    case 'scan':
      return frame.look();
    case 'edit':
      return edit(await frame.field(order), order, life.signal);
    case 'show':
      show(await frame.field(order), life.signal);
      return null;
    case 'pick':
      void frame.pick(order.meaning);
      return null;
    case 'unpick':
      frame.unpick();
      return null;
    case 'focus':
      window.focus();
      return null;
    case 'stop':
      life.abort();
      return null;
  }
}

async function edit(field: FoundField | null, { from, to }: OrderOf<'edit'>, signal: AbortSignal): Promise<Outcome> {
  const hands = handsHere();
  if (!field || !hands) return { outcome: 'refused', reason: field ? 'silent' : 'formChanged' };
  return hands.write(field, { from, to }, signal);
}

function show(field: FoundField | null, signal: AbortSignal): void {
  if (field) handsHere()?.show(field.element, signal);
}

const orderTypes = ['scan', 'edit', 'show', 'pick', 'unpick', 'focus', 'stop'];

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
