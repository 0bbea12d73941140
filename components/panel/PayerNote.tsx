import { isSelfPay } from '../../lib/payers/profile.ts';
import type { Evidence } from '../../lib/referral.ts';
import type { Known } from '../../lib/who-pays.ts';
import { Icon } from '../basic/Icon.tsx';
import { context, inSpoken } from '../words.ts';
import styles from './ContextLine.module.css';
import type { ReportView } from './panel-state.ts';

/** What the payer changes, and the words it was read in; what was chosen instead goes back with one click. */
export const PayerNote = ({ view, onAsRead }: { view: ReportView; onAsRead: () => void }) => {
  const { payer, report } = view;
  const { paying } = report;
  const chosen = [paying.payer, paying.state].some(({ from }) => from === 'chosen');
  const read = [named(paying.payer, ({ name }) => name, view), named(paying.state, (state) => state, view)];
  if (!payer && !chosen) return null;
  return (
    <div className={styles.note} data-pays={payer?.coversMassageTherapist}>
      {payer?.coversMassageTherapist === 'no' && (
        <strong>
          <Icon name="warning" /> {context.doesNotPay(payer.name)}
        </strong>
      )}
      {payer && <p>{whatItChanges(payer)}</p>}
      {chosen ? (
        <p>
          {context.chosenHere}{' '}
          {!view.locked.includes('payer') && (
            <button type="button" className={styles.back} onClick={onAsRead}>
              {context.backToRead}
            </button>
          )}
        </p>
      ) : (
        read.map((line) => line && <p key={line}>{line}</p>)
      )}
    </div>
  );
};

/** Where nothing is paid, what is possible instead; why stands with the point itself. */
function whatItChanges(payer: NonNullable<ReportView['payer']>): string {
  const { note, instead, confidence } = payer;
  const said = inSpoken(instead ?? note);
  const unsure =
    confidence === 'U' && !isSelfPay(payer) && !said.toLowerCase().includes(context.verify.slice(0, -1).toLowerCase());
  return unsure ? `${said} ${context.verify}` : said;
}

/** Forms hold whole paragraphs; a line shows the words that decide. */
const longest = 60;

/** "Florida PIP, read in Insurance: “PIP claim 123”"; null when it was not read. */
function named<Value>({ value, from, evidence }: Known<Value>, name: (value: Value) => string, { fields }: ReportView) {
  if (from !== 'read' || value === null || !evidence) return null;
  const label = fields.find(({ id }) => id === evidence.field)?.label.replace(/[\s:*]{1,8}$/, '') ?? '';
  return context.readIn(name(value), label.slice(0, longest), inShort(evidence));
}

function inShort({ text }: Evidence): string {
  const line = text.replace(/\s{1,200}/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line;
}
