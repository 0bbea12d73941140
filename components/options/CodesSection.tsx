import { type ChangeEvent, useRef, useState } from 'react';
import type { NextEdition } from '../../lib/codes/next-edition.ts';
import { Button } from '../basic/Button.tsx';
import { options } from '../words.ts';
import styles from './Options.module.css';
import type { SectionProps } from './options-state.ts';
import rows from './Rows.module.css';
import { Section } from './Section.tsx';

type Waiting =
  | { kind: 'none' }
  | { kind: 'busy' }
  | { kind: 'problem'; problem: string }
  | { kind: 'ready'; next: Ready };

type Ready = Exclude<NextEdition, { problem: string }>;

const { codes: words } = options;

/** Which codes are in use, and the next edition from the official file: shown first, then used as a whole or not at all. */
export const CodesSection = ({ view: { codes, expired }, actions }: SectionProps) => {
  const [waiting, setWaiting] = useState<Waiting>({ kind: 'none' });
  const settle = (problem: string) => setWaiting(problem ? { kind: 'problem', problem } : { kind: 'none' });
  const read = async (file: File) => {
    setWaiting({ kind: 'busy' });
    const next = await actions.readCodes(file);
    setWaiting('problem' in next ? { kind: 'problem', problem: next.problem } : { kind: 'ready', next });
  };
  const use = async (next: Ready) => {
    setWaiting({ kind: 'busy' });
    settle(await actions.onUseCodes(next.text));
  };
  return (
    <Section title={options.sections.codes}>
      <InUse codes={codes} />
      {expired && <p className={styles.expired}>{words.expired}</p>}
      {codes?.loaded && <Loaded loaded={codes.loaded} onRemove={() => void actions.onRemoveCodes().then(settle)} />}
      {waiting.kind === 'ready' ? (
        <Preview next={waiting.next} onUse={() => void use(waiting.next)} onCancel={() => settle('')} />
      ) : (
        <OrderFile busy={waiting.kind === 'busy'} onFile={(file) => void read(file)} />
      )}
      <div role="status">
        {waiting.kind === 'busy' && <p>{words.busy}</p>}
        {waiting.kind === 'problem' && <p className={rows.problem}>{words.refused(waiting.problem)}</p>}
      </div>
    </Section>
  );
};

const InUse = ({ codes }: Pick<SectionProps['view'], 'codes'>) => {
  if (!codes) return <p>{words.none}</p>;
  const { name, from, to, rows: all, billable } = codes.edition;
  return (
    <div>
      <p>{words.edition(name, from, to)}</p>
      <p className={rows.hint}>{words.rows(all, billable)}</p>
    </div>
  );
};

type LoadedEdition = NonNullable<NonNullable<SectionProps['view']['codes']>['loaded']>;

const Loaded = ({ loaded, onRemove }: { loaded: LoadedEdition; onRemove: () => void }) => (
  <div className={rows.row}>
    <span>{loaded.state === 'damaged' ? words.damaged : words.loaded[loaded.state](loaded.name, loaded.from)}</span>
    <Button look="quiet" onClick={onRemove}>
      {words.remove}
    </Button>
  </div>
);

const OrderFile = ({ busy, onFile }: { busy: boolean; onFile: (file: File) => void }) => {
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file) onFile(file);
    target.value = '';
  };
  return (
    <div>
      <Button disabled={busy} onClick={() => input.current?.click()}>
        {words.load}
      </Button>
      <input ref={input} type="file" hidden accept=".txt,text/plain" aria-label={words.load} onChange={choose} />
      <p className={rows.hint}>{words.hint}</p>
    </div>
  );
};

const Preview = ({ next, onUse, onCancel }: { next: Ready; onUse: () => void; onCancel: () => void }) => {
  const { name, from, to, rows: all, billable } = next.edition;
  return (
    <section className={styles.preview} aria-label={words.previewTitle}>
      <h3>{words.previewTitle}</h3>
      <p>
        {words.edition(name, from, to)}: {words.rows(all, billable)}
      </p>
      <p>{words.changes(next.added, next.gone)}</p>
      <div className={rows.entry}>
        <Button onClick={onCancel}>{options.cancel}</Button>
        <Button look="main" onClick={onUse}>
          {words.use(name)}
        </Button>
      </div>
    </section>
  );
};
