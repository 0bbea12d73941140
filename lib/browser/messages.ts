import browser from 'webextension-polyfill';
import { SaidError } from '../said-error.ts';
import type { Answers, Given, News, Order, Question, Reply } from './protocol.ts';

/** Asks the worker. Throws when it cannot be reached, or with its own sentence for the person. */
export async function ask<Type extends Question['type']>(
  question: Extract<Question, { type: Type }>,
): Promise<Answers[Type]> {
  const reply: Reply<Answers[Type]> | undefined = await browser.runtime.sendMessage(question);
  if (reply?.ok) return reply.value;
  throw reply?.error ? new SaidError(reply.error) : new Error('The worker gave no answer.');
}

/** Asks one frame of a tab; null when that frame is gone or was never started. */
export async function tellFrame<Type extends Order['type']>(
  tabId: number,
  frameId: number,
  order: Extract<Order, { type: Type }>,
): Promise<Given<Type> | null> {
  try {
    const reply: Reply<Given<Type>> | undefined = await browser.tabs.sendMessage(tabId, order, { frameId });
    return reply?.ok ? reply.value : null;
  } catch {
    return null;
  }
}

/** Tells every frame of a tab that listens; says whether any did. */
export async function tellTab(tabId: number, order: Order): Promise<boolean> {
  try {
    const reply: Reply<unknown> | undefined = await browser.tabs.sendMessage(tabId, order);
    return reply?.ok ?? false;
  } catch {
    return false;
  }
}

/** Tells open panels and popups. Nobody may be listening: that is no error. */
export const announce = (news: News): void => {
  browser.runtime.sendMessage(news).catch(() => undefined);
};

/** Listens for news until the signal ends it. */
export function onNews(listen: (news: News) => void, signal: AbortSignal): void {
  const listener = (message: unknown, sender: browser.Runtime.MessageSender): undefined => {
    if (sender.id === browser.runtime.id && isNews(message)) listen(message);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

const newsTypes = ['tab', 'selection', 'picked'];

const isNews = (message: unknown): message is News =>
  typeof message === 'object' && message !== null && 'type' in message && newsTypes.includes(String(message.type));
