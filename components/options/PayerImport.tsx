import { type ChangeEvent, useRef, useState } from 'react';
import { textOf } from '../../lib/file-text.ts';
import type { PayerProfile } from '../../lib/payers/profile.ts';
import type { ReadProfile } from '../../lib/payers/profile-file.ts';
import { reviewDue } from '../../lib/payers/review.ts';
import { mostProfiles } from '../../lib/settings.ts';
import { toldFacts } from '../../lib/wording/payer-facts.ts';
import { Button } from '../basic/Button.tsx';
import { useArrival } from '../basic/use-arrival.ts';
import type { PayerChoice } from '../panel/panel-state.ts';
import { inSpoken, options, payers as words } from '../words.ts';
import styles from './Options.module.css';
import rows from './Rows.module.css';

interface PayerImportProps {
  own: PayerProfile[];
  payers: PayerChoice[];
  readFile: (text: string) => ReadProfile;
  onUse: (profile: PayerProfile) => void;
}

/** A payer profile from a file: what it says is shown, then it is used as a whole or not at all. */
export const PayerImport = ({ own, payers, readFile, onUse }: PayerImportProps) => {
  const [waiting, setWaiting] = useState<ReadProfile | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const bytes = await target.files?.[0]?.arrayBuffer();
    target.value = '';
    if (bytes) setWaiting(readFile(textOf(new Uint8Array(bytes))));
  };
  const use = (profile: PayerProfile) => {
    setWaiting(null);
    onUse(profile);
  };
  return (
    <div>
      <Button data-import="payer" onClick={() => input.current?.click()}>
        {words.load}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept="application/json,.json"
        aria-label={words.load}
        onChange={(event) => void choose(event)}
      />
      <div role="status">{waiting?.ok === false && <p className={rows.problem}>{inSpoken(waiting.error)}</p>}</div>
      {waiting?.ok && (
        <Preview
          {...{ own, payers }}
          profile={waiting.profile}
          onUse={() => use(waiting.profile)}
          onCancel={() => setWaiting(null)}
        />
      )}
    </div>
  );
};

/** Where the focus goes when the preview is done with. */
const back = '[data-import="payer"]';

interface PreviewProps extends Pick<PayerImportProps, 'own' | 'payers'> {
  profile: PayerProfile;
  onUse: () => void;
  onCancel: () => void;
}

const Preview = ({ profile, own, payers, onUse, onCancel }: PreviewProps) => {
  const replaced = own.find(({ id }) => id === profile.id);
  const full = own.length >= mostProfiles && !replaced;
  return (
    <section className={styles.preview} aria-label={words.previewTitle}>
      <h3 {...useArrival()}>{words.previewTitle}</h3>
      {replaced && <p>{words.replaces(replaced.name)}</p>}
      <ProfileFacts profile={profile} payers={payers} />
      {full && <p className={rows.problem}>{words.full(mostProfiles)}</p>}
      <div className={rows.entry}>
        <Button data-then={back} onClick={onCancel}>
          {options.cancel}
        </Button>
        {!full && (
          <Button look="main" data-then={back} onClick={onUse}>
            {words.use(profile.name)}
          </Button>
        )}
      </div>
    </section>
  );
};

/** Everything that a profile would change, with how sure each fact is. */
const ProfileFacts = ({ profile, payers }: { profile: PayerProfile; payers: PayerChoice[] }) => {
  const { name, state, note, instead, narrows, confidence, source, reviewedOn } = profile;
  const general = payers.find(({ id }) => id === narrows);
  return (
    <>
      <p>
        <strong>{[name, state].filter(Boolean).join(', ')}</strong>
      </p>
      <p>{[note, ...(instead ? [instead] : [])].map(inSpoken).join(' ')}</p>
      {general && <p>{words.narrows(general.name)}</p>}
      <table className={rows.changes}>
        <tbody>
          {toldFacts(profile).map((fact) => (
            <tr key={fact.fact}>
              <th scope="row">{inSpoken(fact.name)}</th>
              <td>{inSpoken(fact.value)}</td>
              <td>{fact.sure !== confidence && words.surely[fact.sure]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={rows.hint}>
        {words.source}: {source.label}. {words.reviewed(reviewedOn, reviewDue(profile))}. {words.surely[confidence]}.
      </p>
    </>
  );
};
