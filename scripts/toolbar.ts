import type { CDPSession } from 'playwright-core';
import type { Launched } from './launch.ts';

/**
 * The toolbar's own surfaces (popup and side panel) are no tabs: they are reached over the browser's debugging protocol,
 * with the same clicks a person makes.
 */
export interface Surface {
  /** Evaluates an expression in the surface and gives back its value. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Waits until an expression is true. */
  until(expression: string): Promise<void>;
  /** Presses the mouse in the middle of the first enabled element with that selector and text: a real user gesture. */
  click(selector: string, text?: string): Promise<void>;
  /** Types into what has the focus, key by key. */
  type(text: string): Promise<void>;
  /** Presses one key, by its name: `Enter`, `ArrowDown`. */
  key(name: string): Promise<void>;
  screenshot(): Promise<Buffer>;
  /** Any other call of the debugging protocol. */
  call<Result>(method: string, params?: object): Promise<Result>;
}

interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
  embedderData?: { tabActive?: boolean };
}

interface Evaluated<Value> {
  result: { value: Value };
  exceptionDetails?: { exception?: { description?: string } };
}

/** Clicks the extension's toolbar button on the active tab: the popup opens and activeTab is granted. */
export async function clickToolbarButton({ context, extensionId }: Launched): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('This browser cannot be driven from outside.');
  const session = await browser.newBrowserCDPSession();
  const tab = (await targets(session, [{ type: 'tab' }])).find(({ embedderData }) => embedderData?.tabActive);
  await send(session, 'Extensions.triggerAction', { id: extensionId, targetId: tab?.targetId });
  return session;
}

/** Waits for the surface that shows a page of the extension, e.g. `popup.html` or `sidepanel.html`. */
export async function surface(session: CDPSession, page: string, patience = 10_000): Promise<Surface> {
  const until = Date.now() + patience;
  while (Date.now() < until) {
    const target = (await targets(session, [{}])).find(({ url, type }) => url.includes(page) && type !== 'tab');
    if (target) return attach(session, target.targetId);
    await pause(50);
  }
  throw new Error(`${page} did not open within ${patience} ms.`);
}

/** Is a page of the extension open as a surface right now? */
export const isOpen = async (session: CDPSession, page: string): Promise<boolean> =>
  (await targets(session, [{}])).some(({ url, type }) => url.includes(page) && type !== 'tab');

async function attach(session: CDPSession, targetId: string): Promise<Surface> {
  const { sessionId } = await send<{ sessionId: string }>(session, 'Target.attachToTarget', {
    targetId,
    flatten: false,
  });
  const call = caller(session, sessionId);
  const evaluate = async <Value>(expression: string): Promise<Value> => {
    const { result, exceptionDetails } = await call<Evaluated<Value>>('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.exception?.description}`);
    return result.value;
  };
  while ((await evaluate('document.readyState')) !== 'complete') await pause(20);
  return {
    call,
    evaluate,
    until: (expression) => until(evaluate, expression),
    type: async (text) => {
      for (const letter of text) {
        await call('Input.dispatchKeyEvent', { type: 'char', text: letter });
      }
    },
    key: async (name) => {
      const text = name === 'Enter' ? '\r' : undefined;
      const key = { key: name, code: name, windowsVirtualKeyCode: keyCodes[name] ?? name.toUpperCase().charCodeAt(0) };
      await call('Input.dispatchKeyEvent', { type: 'keyDown', ...key, ...(text ? { text } : {}) });
      await call('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    },
    click: async (selector, text = '') => {
      const at = await middleOf(evaluate, selector, text);
      for (const type of ['mousePressed', 'mouseReleased']) {
        await call('Input.dispatchMouseEvent', { type, ...at, button: 'left', clickCount: 1 }).catch(unlessClosed);
      }
    },
    screenshot: async () =>
      Buffer.from((await call<{ data: string }>('Page.captureScreenshot', { format: 'png' })).data, 'base64'),
  };
}

const keyCodes: Record<string, number> = { Enter: 13, Escape: 27, Tab: 9, ArrowDown: 40, ArrowUp: 38 };

async function until(evaluate: Surface['evaluate'], expression: string, patience = 10_000): Promise<void> {
  const end = Date.now() + patience;
  while (!(await evaluate(`Boolean(${expression})`))) {
    if (Date.now() > end) {
      throw new Error(`Waited in vain for ${expression}; shown: ${await evaluate('document.body.innerText')}`);
    }
    await pause(30);
  }
}

async function middleOf(evaluate: Surface['evaluate'], selector: string, text: string) {
  const middle = `(() => {
    const element = [...document.querySelectorAll(${JSON.stringify(selector)})].find(
      (each) => !each.disabled && each.textContent.includes(${JSON.stringify(text)}) && each.checkVisibility(),
    );
    if (!element) return null;
    element.scrollIntoView({ block: 'center' });
    const box = element.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  })()`;
  for (let tries = 0; tries < 100; tries++) {
    const at = await evaluate<{ x: number; y: number } | null>(middle);
    if (at) return at;
    await pause(50);
  }
  throw new Error(`Nothing to click at ${selector} “${text}”; shown: ${await evaluate('document.body.innerText')}`);
}

class SurfaceClosed extends Error {}

function unlessClosed(error: unknown): void {
  if (!(error instanceof SurfaceClosed)) throw error;
}

/** Milliseconds: far more than any call takes on a busy machine. */
const longestCall = 60_000;

/** Playwright's session cannot address a nested one, so calls travel as messages to the target. */
function caller(session: CDPSession, sessionId: string) {
  let last = 0;
  return <Result>(method: string, params: object = {}): Promise<Result> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      const settle = (finish: () => void) => {
        session.off('Target.receivedMessageFromTarget', listen);
        session.off('Target.detachedFromTarget', leave);
        clearTimeout(waiting);
        finish();
      };
      const listen = (event: { sessionId: string; message: string }) => {
        if (event.sessionId !== sessionId) return;
        const reply = JSON.parse(event.message) as { id?: number; result: Result; error?: { message: string } };
        if (reply.id !== id) return;
        const { error, result } = reply;
        settle(() => (error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result)));
      };
      // A popup that closes under a click never answers.
      const leave = (event: { sessionId: string }) => {
        if (event.sessionId === sessionId) settle(() => reject(new SurfaceClosed(method)));
      };
      const waiting = setTimeout(() => settle(() => reject(new Error(`${method} was not answered.`))), longestCall);
      session.on('Target.receivedMessageFromTarget', listen);
      session.on('Target.detachedFromTarget', leave);
      send(session, 'Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id, method, params }),
      }).catch(reject);
    });
}

const targets = async (session: CDPSession, filter: object[]): Promise<TargetInfo[]> =>
  (await send<{ targetInfos: TargetInfo[] }>(session, 'Target.getTargets', { filter })).targetInfos;

/** Playwright types the protocol of its own Chromium; the extension domain is newer than those types. */
const send = <Result = unknown>(session: CDPSession, method: string, params: object): Promise<Result> =>
  (session.send as (method: string, params: object) => Promise<Result>).call(session, method, params);

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Opens the side panel the way a person does: the toolbar button, then the button in the popup. */
export async function openPanel(browser: Launched): Promise<Surface> {
  const session = await clickToolbarButton(browser);
  const popup = await surface(session, 'popup.html');
  // The buttons move when the report arrives: a person waits for it too.
  await popup.until(`document.querySelector('[data-state]:not([data-state="reading"])')`);
  await popup.click('main > button[data-look="main"]');
  return surface(session, 'sidepanel.html', 30_000);
}
