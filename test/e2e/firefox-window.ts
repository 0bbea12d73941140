import type { Browser } from 'puppeteer-core';
import { firefoxId } from './firefox-stage.ts';

/** The popup or the sidebar as Firefox itself shows it. */
export interface FirefoxSurface {
  /** Evaluates an expression about `document`. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Waits until an expression is true. */
  until(expression: string): Promise<void>;
  /** Clicks the first element with that selector and text; Firefox takes it for the click of a person. */
  click(selector: string, text?: string): Promise<void>;
}

export interface FirefoxWindow {
  /** Gives one of the extension's key commands: V for the popup, M for the sidebar. */
  command(letter: 'V' | 'M'): Promise<void>;
  popup: FirefoxSurface;
  sidebar: FirefoxSurface;
  isOpen(surface: 'popup' | 'sidebar'): Promise<boolean>;
  /** Answers the browser's own question whether the extension may read a site. */
  answer(button: 'Allow' | 'Deny'): Promise<void>;
}

type Run = <Value>(expression: string) => Promise<Value>;

const places = {
  popup: `document.querySelector('browser.webextension-popup-browser')`,
  sidebar: `document.querySelector('#sidebar')?.contentDocument?.querySelector('#webext-panels-browser')`,
};

/** Toolbar, popup, sidebar and dialogs are no pages to WebDriver: they are reached with the rights of the browser. */
export async function firefoxWindow(browser: Browser): Promise<FirefoxWindow> {
  const run = await runnerIn(browser);
  const keys = `#ext-keyset-id-${firefoxId.replace(/[@.]/g, '_')} key`;
  const question = `document.querySelector('#addon-webext-permissions-notification')`;
  return {
    command: (letter) =>
      run(
        `[...document.querySelectorAll('${keys}')].find((key) => key.getAttribute('key') === '${letter}').doCommand()`,
      ),
    popup: surfaceAt(places.popup, run),
    sidebar: surfaceAt(places.sidebar, run),
    isOpen: (surface) => run(surface === 'sidebar' ? 'SidebarController.isOpen' : `Boolean(${places.popup})`),
    answer: async (button) => {
      await until(run, `${question}?.checkVisibility()`);
      await run(`${question}.${button === 'Allow' ? 'button' : 'secondaryButton'}.click()`);
    },
  };
}

interface Answer {
  result: {
    result?: { value: unknown };
    exceptionDetails?: { text: string };
    contexts?: { context: string }[];
  };
}

/** What the driver itself speaks with: its own interface has no word for the window of the browser. */
interface Connected {
  connection: { send(method: string, params: object): Promise<Answer> };
}

/** Runs an expression with the rights of the browser itself. */
export async function runnerIn(browser: Browser): Promise<Run> {
  const { connection } = browser as unknown as Connected;
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const target = { context: result.contexts?.[0]?.context };
  return async <Value>(expression: string) => {
    const answer = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
    const { result, exceptionDetails } = answer.result;
    if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.text}`);
    return result?.value as Value;
  };
}

function surfaceAt(place: string, run: Run): FirefoxSurface {
  const inside: Run = (expression) => run(asked(place, expression));
  return {
    evaluate: inside,
    until: (expression) => until(inside, expression),
    click: async (selector, text = '') => {
      const element = `[...document.querySelectorAll(${JSON.stringify(selector)})].find(
        (each) => !each.disabled && each.textContent.includes(${JSON.stringify(text)}))`;
      await until(inside, element);
      await inside(`(() => {
        const gesture = content.windowUtils.setHandlingUserInput(true);
        ${element}.click();
        gesture.destruct();
      })()`);
    },
  };
}

/** Surfaces run in a process of their own: the question travels there as a script, and the answer comes as a message. */
function asked(place: string, expression: string): string {
  const script = (message: string) => `{
    const { document } = content;
    let answer = null;
    try { answer = ${expression} ?? null; } catch (error) { answer = null; }
    sendAsyncMessage('${message}', answer === null || typeof answer === 'object' ? Boolean(answer) : answer);
  }`;
  const message = `massage-referral-${Math.random()}`;
  return `new Promise((resolve) => {
    const surface = ${place};
    if (!surface) return resolve(null);
    const { messageManager } = surface;
    messageManager.addMessageListener('${message}', function hear({ data }) {
      messageManager.removeMessageListener('${message}', hear);
      resolve(data);
    });
    messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(script(message))}), false);
    setTimeout(resolve, 2000, null);
  })`;
}

async function until(run: Run, expression: string, patience = 20_000): Promise<void> {
  const end = Date.now() + patience;
  while (!(await run<boolean>(`Boolean(${expression})`))) {
    if (Date.now() > end) {
      throw new Error(`Waited in vain for ${expression}; shown: ${await run('document.body?.innerText')}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
