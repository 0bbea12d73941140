import { type ChangeEvent, useRef, useState } from 'react';
import type { EditionInUse } from '../../lib/codes/edition-in-use.ts';
import type { NextEdition } from '../../lib/codes/next-edition.ts';
import type { Said } from '../../lib/languages.ts';
import { Button } from '../basic/Button.tsx';
import { useArrival } from '../basic/use-arrival.ts';
import { inSpoken, options } from '../words.ts';
import styles from './Options.module.css';
import type { SectionProps } from './options-state.ts';
import rows from './Rows.module.css';
import { Section } from './Section.tsx';

type Waiting =
  | { kind: 'none' }
  | { kind: 'busy' }
  | { kind: 'problem'; problem: Said | 'unread' | 'notKept' }
  | { kind: 'ready'; next: Ready };

type Ready = Exclude<NextEdition, { problem: Said }>;

/** Which codes are in use, and the next edition from the official file: shown first, then used as a whole or not at all. */
export const CodesSection = ({ view: { codes, expired }, actions }: SectionProps) => {
  const loaded = typeof codes === 'string' ? null : codes.loaded;
  const [waiting, setWaiting] = useState<Waiting>({ kind: 'none' });
  const settle = (kept: boolean) => setWaiting(kept ? { kind: 'none' } : { kind: 'problem', problem: 'notKept' });
  const read = async (file: File) => {
    setWaiting({ kind: 'busy' });
    const next = await actions.readCodes(file);
    if (next === 'unread') setWaiting({ kind: 'problem', problem: next });
    else setWaiting('problem' in next ? { kind: 'problem', problem: next.problem } : { kind: 'ready', next });
  };
  const use = async (next: Ready) => {
    setWaiting({ kind: 'busy' });
    settle(await actions.onUseCodes(next.text));
  };
  return (
    <Section title={options.sections.codes}>
      <InUse codes={codes} />
      {expired && <p className={styles.expired}>{options.codes.expired}</p>}
      {loaded && <Loaded loaded={loaded} onRemove={() => void actions.onRemoveCodes().then(settle)} />}
      {waiting.kind === 'ready' ? (
        <Preview next={waiting.next} onUse={() => void use(waiting.next)} onCancel={() => settle(true)} />
      ) : (
        <OrderFile busy={waiting.kind === 'busy'} onFile={(file) => void read(file)} />
      )}
      <div role="status">
        {waiting.kind === 'busy' && <p>{options.codes.busy}</p>}
        {waiting.kind === 'problem' && (
          <p className={rows.problem}>{options.codes.refused(sentenceOf(waiting.problem))}</p>
        )}
      </div>
    </Section>
  );
};

const sentenceOf = (problem: Said | 'unread' | 'notKept') =>
  typeof problem === 'string' ? options.codes[problem] : inSpoken(problem);

const InUse = ({ codes }: Pick<SectionProps['view'], 'codes'>) => {
  if (typeof codes === 'string') return <p>{options.codes[codes]}</p>;
  const { name, from, to, rows: all, billable } = codes.edition;
  return (
    <div>
      <p>{options.codes.edition(name, from, to)}</p>
      <p className={rows.hint}>{options.codes.rows(all, billable)}</p>
    </div>
  );
};

type LoadedEdition = NonNullable<EditionInUse['loaded']>;

const Loaded = ({ loaded, onRemove }: { loaded: LoadedEdition; onRemove: () => void }) => (
  <div className={rows.row}>
    <span>
      {loaded.state === 'damaged'
        ? options.codes.damaged
        : options.codes.loaded[loaded.state](loaded.name, loaded.from)}
    </span>
    <Button look="quiet" onClick={onRemove}>
      {options.codes.remove}
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
      <Button data-import="codes" aria-disabled={busy} onClick={() => busy || input.current?.click()}>
        {options.codes.load}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".txt,text/plain"
        aria-label={options.codes.load}
        onChange={choose}
      />
      <p className={rows.hint}>{options.codes.hint}</p>
    </div>
  );
};

/** Where the focus goes when the preview is done with. */
const back = '[data-import="codes"]';

const Preview = ({ next, onUse, onCancel }: { next: Ready; onUse: () => void; onCancel: () => void }) => {
  const { name, from, to, rows: all, billable } = next.edition;
  return (
    <section className={styles.preview} aria-label={options.codes.previewTitle}>
      <h3 {...useArrival()}>{options.codes.previewTitle}</h3>
      <p>
        {options.codes.edition(name, from, to)}: {options.codes.rows(all, billable)}
      </p>
      <p>{options.codes.changes(next.added, next.gone)}</p>
      <div className={rows.entry}>
        <Button data-then={back} onClick={onCancel}>
          {options.cancel}
        </Button>
        <Button look="main" data-then={back} onClick={onUse}>
          {options.codes.use(name)}
        </Button>
      </div>
    </section>
  );
};
