import browser from 'webextension-polyfill';
import { currentContext } from '../../lib/browser/check-context.ts';
import { codeTable, editionInUse, readCodesAgain } from '../../lib/browser/code-table.ts';
import { dismiss, restore } from '../../lib/browser/dismissals.ts';
import type { Answers, Reply } from '../../lib/browser/protocol.ts';
import { check } from '../../lib/check.ts';
import type { EditionInUse } from '../../lib/codes/edition-in-use.ts';
import type { Code } from '../../lib/codes/table.ts';
import { orderTextFrom } from '../../lib/documents/resource-text.ts';
import { readFields, readText } from '../../lib/language/read.ts';
import { type ParsedQuestion, parseQuestion } from '../../lib/reading-schema.ts';
import { completeReferral, type StartPart, startReferral } from '../../lib/start-referral.ts';
import { checkAllTabs, publish, reportOf } from './frames.ts';
import { takeSelection } from './selection.ts';

/** The one message listener of the worker: a reply for our own pages' questions, nothing for anybody else. */
export function answerQuestions(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    const question = parseQuestion(message);
    if (sender.id !== browser.runtime.id || !question || !fromOwnPage(sender)) return undefined;
    return reply(question);
  });
}

/** Content scripts speak over their port; only our own pages may ask. */
const fromOwnPage = ({ url }: browser.Runtime.MessageSender) => url?.startsWith(browser.runtime.getURL('/')) ?? false;

async function reply(question: ParsedQuestion): Promise<Reply<unknown>> {
  try {
    return { ok: true, value: await answer(question) };
  } catch (error) {
    if (error instanceof UnreadableOrder) return { ok: false, error: error.message };
    return { ok: false, error: 'The check did not finish. Close the panel and open it again.' };
  }
}

/** Its message is one sentence for the person who pasted the order. */
class UnreadableOrder extends Error {}

/** What was pasted may be a FHIR resource. */
function orderIn(pasted: string): string {
  const said = orderTextFrom(pasted);
  if (said.ok) return said.text;
  throw new UnreadableOrder(said.error);
}

async function answer(question: ParsedQuestion): Promise<Answers[ParsedQuestion['type']]> {
  switch (question.type) {
    case 'report':
      return reportOf(question.tabId);
    case 'check-text':
      return check(readText(orderIn(question.text)), await currentContext());
    case 'search-codes':
      return searchCodes(question.query, question.tabId);
    case 'dismiss':
      return change(question.tabId, (form) => dismiss(form, question.rule));
    case 'restore':
      return change(question.tabId, restore);
    case 'start-referral':
      return draftFor(question.tabId);
    case 'take-selection':
      return takeSelection(question.windowId);
    case 'edition':
      return editionInUse();
    case 'about-code':
      return (await codeTable()).about(question.code);
    case 'codes-changed':
      return changedCodes();
  }
}

/** Another edition: what was judged by the one before is judged again. */
function changedCodes(): Promise<EditionInUse> {
  readCodesAgain();
  checkAllTabs();
  return editionInUse();
}

async function searchCodes(query: string, tabId: number | null): Promise<Code[]> {
  const { codes } = await currentContext();
  const tab = tabId === null ? null : await reportOf(tabId);
  const words = tab?.fields.map(({ value }) => value).join(' ') ?? '';
  const chartCodes = tab?.chartCodes.map(({ code }) => code) ?? [];
  return codes.search(query, { context: words, chartCodes, limit: 12 });
}

/** A form without massage gets the whole order laid out, a begun referral what is still open in it. */
async function draftFor(tabId: number): Promise<StartPart[]> {
  const tab = await reportOf(tabId);
  const context = { ...(await currentContext()), chartCodes: tab?.chartCodes.map(({ code }) => code) ?? [] };
  return tab?.report
    ? completeReferral(tab.report, context)
    : startReferral(readFields(tab?.fields ?? [], tab?.title), context);
}

async function change(tabId: number, how: (form: string) => Promise<void>): Promise<null> {
  const tab = await reportOf(tabId);
  if (tab) await how(tab.form);
  await publish(tabId);
  return null;
}
