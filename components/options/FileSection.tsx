import { type ChangeEvent, useRef, useState } from 'react';
import type { Said } from '../../lib/languages.ts';
import type { Settings } from '../../lib/settings.ts';
import { Button } from '../basic/Button.tsx';
import { useArrival } from '../basic/use-arrival.ts';
import { inSpoken, options } from '../words.ts';
import { type Change, changesBetween } from './changes.ts';
import type { SectionProps } from './options-state.ts';
import styles from './Rows.module.css';
import { Section } from './Section.tsx';

type Waiting = { kind: 'none' } | { kind: 'error'; error: Said } | { kind: 'ready'; settings: Settings };

/** Settings as a file; an import shows what would change and is used as a whole or not at all. */
export const FileSection = ({ view, actions }: SectionProps) => {
  const [waiting, setWaiting] = useState<Waiting>({ kind: 'none' });
  const file = useRef<HTMLInputElement>(null);
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const text = await target.files?.[0]?.text();
    target.value = '';
    if (text === undefined) return;
    const parsed = actions.readFile(text);
    setWaiting(parsed.ok ? { kind: 'ready', settings: parsed.settings } : { kind: 'error', error: parsed.error });
  };
  const use = (settings: Settings) => {
    setWaiting({ kind: 'none' });
    actions.onImport(settings);
  };
  return (
    <Section title={options.sections.file} locked={view.locked.length > 0}>
      <div className={styles.entry}>
        <Button onClick={actions.onExport}>{options.exportFile}</Button>
        <Button data-import="settings" onClick={() => file.current?.click()}>
          {options.importFile}
        </Button>
        <input
          ref={file}
          type="file"
          hidden
          accept="application/json,.json"
          aria-label={options.importFile}
          onChange={(event) => void read(event)}
        />
      </div>
      <div role="status">{waiting.kind === 'error' && <p className={styles.problem}>{inSpoken(waiting.error)}</p>}</div>
      {waiting.kind === 'ready' && (
        <ImportPreview
          changes={changesBetween(view.settings, waiting.settings)}
          onUse={() => use(waiting.settings)}
          onCancel={() => setWaiting({ kind: 'none' })}
        />
      )}
    </Section>
  );
};

/** Where the focus goes when the preview is done with. */
const back = '[data-import="settings"]';

interface ImportPreviewProps {
  changes: Change[];
  onUse: () => void;
  onCancel: () => void;
}

const ImportPreview = ({ changes, onUse, onCancel }: ImportPreviewProps) => (
  <>
    <h3 {...useArrival()}>{options.importTitle}</h3>
    {changes.length === 0 ? (
      <p>{options.importNothing}</p>
    ) : (
      <table className={styles.changes}>
        <thead>
          <tr>
            <th scope="col">{options.setting}</th>
            <th scope="col">{options.from}</th>
            <th scope="col">{options.to}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ name, from, to }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{from}</td>
              <td>{to}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
    <div className={styles.entry}>
      <Button data-then={back} onClick={onCancel}>
        {options.cancel}
      </Button>
      {changes.length > 0 && (
        <Button look="main" data-then={back} onClick={onUse}>
          {options.importGo}
        </Button>
      )}
    </div>
  </>
);
