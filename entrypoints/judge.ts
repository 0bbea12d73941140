import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { currentContext } from '../lib/browser/check-context.ts';
import { chosenPayers } from '../lib/browser/chosen-payer.ts';
import { codeTable, editionInUse, readCodesAgain } from '../lib/browser/code-table.ts';
import { leaveJudge } from '../lib/browser/judge.ts';
import { check } from '../lib/check.ts';
import type { Code } from '../lib/codes/code.ts';
import { orderTextFrom } from '../lib/documents/resource-text.ts';
import { readFields, readText } from '../lib/language/read.ts';
import { reportTab } from '../lib/report-tab.ts';
import { completeReferral, type StartPart, startReferral } from '../lib/start-referral.ts';
import type { TabReport } from '../lib/tab-report.ts';

/** Brought by the worker when a form, a text or a code is to be judged. */
export default defineUnlistedScript(() =>
  leaveJudge({
    reportTab: async (tabId, readings) => reportTab(tabId, readings, await currentContext(), await chosenPayers()),
    checkText,
    searchCodes,
    aboutCode: async (code) => (await codeTable()).about(code),
    startReferral: draftFor,
    edition: editionInUse,
    readCodesAgain,
  }),
);

/** What was pasted may be a FHIR resource. */
async function checkText(pasted: string) {
  const said = orderTextFrom(pasted);
  if (!said.ok) return said;
  return { ok: true as const, value: check(readText(said.text), await currentContext()) };
}

async function searchCodes(query: string, tab: TabReport | null): Promise<Code[]> {
  const words = tab?.fields.map(({ value }) => value).join(' ') ?? '';
  return (await codeTable()).search(query, { context: words, chartCodes: chartCodesOf(tab), limit: 12 });
}

/** A form without massage gets the whole order laid out, a begun referral what is still open in it. */
async function draftFor(tab: TabReport | null): Promise<StartPart[]> {
  const known = await currentContext();
  const payer = tab?.report?.payer ?? known.usual?.payer ?? null;
  const context = { ...known, payer, chartCodes: chartCodesOf(tab) };
  return tab?.report
    ? completeReferral(tab.report, context)
    : startReferral(readFields(tab?.fields ?? [], tab?.title), context);
}

const chartCodesOf = (tab: TabReport | null) => tab?.chartCodes.map(({ code }) => code) ?? [];
