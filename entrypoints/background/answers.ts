import browser from 'webextension-polyfill';
import { choosePayer } from '../../lib/browser/chosen-payer.ts';
import { dismiss, restore } from '../../lib/browser/dismissals.ts';
import { bringJudge } from '../../lib/browser/judge.ts';
import type { Answers, Reply } from '../../lib/browser/protocol.ts';
import type { EditionInUse } from '../../lib/codes/edition-in-use.ts';
import { type ParsedQuestion, parseQuestion } from '../../lib/reading-schema.ts';
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
    if (question.type === 'check-text') return await (await bringJudge()).checkText(question.text);
    return { ok: true, value: await answer(question) };
  } catch {
    return { ok: false };
  }
}

type Answered = Exclude<ParsedQuestion, { type: 'check-text' }>;

async function answer(question: Answered): Promise<Answers[Answered['type']]> {
  switch (question.type) {
    case 'report':
      return reportOf(question.tabId);
    case 'search-codes':
      return (await bringJudge()).searchCodes(question.query, await tabOf(question.tabId));
    case 'dismiss':
      return change(question.tabId, (form) => dismiss(form, question.rule));
    case 'restore':
      return change(question.tabId, restore);
    case 'choose-payer':
      return change(question.tabId, (form) => choosePayer(form, { payer: question.payer, state: question.state }));
    case 'start-referral':
      return (await bringJudge()).startReferral(await tabOf(question.tabId));
    case 'take-selection':
      return takeSelection(question.windowId);
    case 'edition':
      return (await bringJudge()).edition();
    case 'about-code':
      return (await bringJudge()).aboutCode(question.code);
    case 'codes-changed':
      return changedCodes();
  }
}

const tabOf = async (tabId: number | null) => (tabId === null ? null : reportOf(tabId));

/** Another edition: what was judged by the one before is judged again. */
async function changedCodes(): Promise<EditionInUse> {
  const judge = await bringJudge();
  judge.readCodesAgain();
  checkAllTabs();
  return judge.edition();
}

async function change(tabId: number, how: (form: string) => Promise<void>): Promise<null> {
  const tab = await reportOf(tabId);
  if (tab) await how(tab.form);
  await publish(tabId);
  return null;
}
