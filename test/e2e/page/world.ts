import type { Page as BrowserPage } from 'playwright-core';
import { pageCode } from './page-code.ts';

/** A script world of its own in a page, as the browser gives it to an extension: what the page names hides nothing there but in forms. */
export interface World {
  run<Given, Answer>(work: (given: Given) => Answer | Promise<Answer>, given: Given): Promise<Answer>;
}

/** With the page code loaded. Work runs by its own text, and is given and gives what JSON can say. */
export async function openWorld(page: BrowserPage): Promise<World> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = { frameId: frameTree.frame.id, worldName: 'extension' };
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', world);
  const evaluate = async (expression: string): Promise<unknown> => {
    const how = { contextId, expression, returnByValue: true, awaitPromise: true };
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', how);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(`${await pageCode()};0`);
  return {
    run: async (work, given) => (await evaluate(`(${work.toString()})(${JSON.stringify(given)})`)) as never,
  };
}
