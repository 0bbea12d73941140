import type { Report } from '../../lib/check.ts';
import { Button } from '../basic/Button.tsx';
import { CopiesTold } from '../basic/CopiesTold.tsx';
import { Icon } from '../basic/Icon.tsx';
import { elementRows, statusLook } from '../basic/status.ts';
import { useToldCopies } from '../basic/use-told-copies.ts';
import { CheckText } from '../check-text/CheckText.tsx';
import { elementNames, header, popup, statusNames } from '../words.ts';
import { headline } from './headline.ts';
import { mostImportant } from './most-important.ts';
import styles from './Popup.module.css';
import type { PopupProps } from './popup-state.ts';

/** One word and number first; then the three most important points; then the way on. */
export const Popup = (props: PopupProps) => {
  const { state, locked, selected, onOpenPanel, onCheckText, onOptions } = props;
  const { copy, copies } = useToldCopies(props.onCopy);
  const { icon, tone, title, sentence } = headline(state);
  return (
    <main className={styles.popup} data-state={state.kind}>
      <h1 data-tone={tone}>
        <Icon name={icon} /> {title}
      </h1>
      {sentence && <p className={styles.sentence}>{sentence}</p>}
      {state.kind === 'report' && <Points report={state.report} />}
      {state.kind !== 'noSite' && (
        <Button look="main" onClick={onOpenPanel}>
          {popup.open}
        </Button>
      )}
      <CheckText key={selected} initial={selected} onCheck={onCheckText} onCopy={copy} />
      <CopiesTold copies={copies} />
      <footer>
        {state.kind !== 'noSite' && <SiteSwitch {...props} site={state.site} />}
        <p>{locked ? popup.lockedSentence : header.local}</p>
        <Button look="quiet" icon="gear" onClick={onOptions}>
          {popup.settings}
        </Button>
      </footer>
    </main>
  );
};

const SiteSwitch = ({ state, locked, site, onSwitchSite }: PopupProps & { site: string }) => (
  <label className={styles.switch}>
    <input
      type="checkbox"
      disabled={locked}
      checked={state.kind !== 'off'}
      onChange={(event) => onSwitchSite(event.target.checked)}
    />
    <span>{popup.siteSwitch(site)}</span>
  </label>
);

const Points = ({ report }: { report: Report }) => {
  const open = report.findings.filter(({ severity }) => severity !== 'advice');
  const top = mostImportant(open).map((finding, at) => ({ key: `${at}.${finding.rule}`, finding }));
  return (
    <>
      {top.length > 0 && (
        <ol className={styles.points}>
          {top.map(({ key, finding }) => (
            <li key={key} data-rule={finding.rule} data-harm={finding.indicator === 'critical'}>
              <Icon name={finding.indicator === 'critical' ? 'stop' : 'warning'} /> <span>{finding.summary}</span>
            </li>
          ))}
          {open.length > top.length && <li>{popup.more(open.length - top.length)}</li>}
        </ol>
      )}
      <ul className={styles.parts}>
        {elementRows(report.elements).map(({ element, status }) => (
          <li key={element} data-element={element} data-status={status} title={statusNames[status]}>
            <Icon name={statusLook[status].icon} /> {elementNames[element]}
            <span> {statusNames[status]}</span>
          </li>
        ))}
      </ul>
    </>
  );
};
