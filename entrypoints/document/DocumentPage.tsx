import { useEffect, useState } from 'react';
import { DocumentScreen } from '../../components/document/DocumentScreen.tsx';
import { documents } from '../../components/words.ts';
import { copyText } from '../../lib/browser/copy-text.ts';
import { ask } from '../../lib/browser/messages.ts';
import { loadSettings } from '../../lib/browser/store.ts';
import { today } from '../../lib/browser/today.ts';
import type { Report } from '../../lib/check.ts';
import { serviceRequest } from '../../lib/documents/fhir-order.ts';
import type { PaperContext } from '../../lib/documents/paper.ts';
import { spokenLanguage } from '../../lib/languages.ts';
import type { Therapist } from '../../lib/therapists/therapist.ts';

interface Asked {
  report: Report;
  patient: string;
  context: PaperContext;
  therapists: Therapist[];
}

/** The referral of the tab named in the address, as it was when this page was opened. Nothing of it is kept. */
export function DocumentPage() {
  const [asked, setAsked] = useState<Asked | 'reading' | 'none'>('reading');
  useEffect(() => {
    askFor(Number(new URLSearchParams(location.search).get('tab'))).then(
      (found) => setAsked(found ?? 'none'),
      () => setAsked('none'),
    );
  }, []);
  if (asked === 'reading' || asked === 'none') return <p role="status">{documents[asked]}</p>;
  const { report, patient, context, therapists } = asked;
  return (
    <DocumentScreen
      report={report}
      context={{ ...context, language: spokenLanguage([document.documentElement.lang]) }}
      patient={patient}
      therapists={therapists}
      first={location.hash.slice(1)}
      actions={{
        onPrint: () => window.print(),
        onCopy: copyText,
        onDownloadOrder: (subject, therapist) =>
          download(serviceRequest(report.referral, { ...context, subject, therapist })),
      }}
    />
  );
}

async function askFor(tabId: number): Promise<Asked | null> {
  const [tab, { settings }] = await Promise.all([ask({ type: 'report', tabId }), loadSettings()]);
  if (!tab?.report) return null;
  const { report, patient } = tab;
  // The worker has looked every code up already; this page needs no table of its own.
  const find: PaperContext['codes']['find'] = (code) =>
    report.codes.find((known) => known.code === code && known.valid);
  const context = { today: today(), codes: { find }, payer: report.payer, prescriber: settings.prescriber };
  return { report, patient, context, therapists: settings.therapists };
}

function download(order: ReturnType<typeof serviceRequest>): void {
  const text = `${JSON.stringify(order, null, 2)}\n`;
  const address = URL.createObjectURL(new Blob([text], { type: 'application/fhir+json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: 'massage-order.fhir.json' });
  link.click();
  URL.revokeObjectURL(address);
}
