import { chartLanguage } from '../../lib/languages.ts';
import type { PayerProfile } from '../../lib/payers/profile.ts';
import { mostProfiles } from '../../lib/settings.ts';
import { Button } from '../basic/Button.tsx';
import { inSpoken, payers as words } from '../words.ts';
import type { SectionProps } from './options-state.ts';
import { PayerImport } from './PayerImport.tsx';
import styles from './Rows.module.css';
import { Section } from './Section.tsx';

/** The clinic's own payers: each from a file, shown before it is used. */
export const PayersSection = ({ view, actions }: SectionProps) => {
  const { settings, locked } = view;
  const { payerProfiles } = settings;
  const change = (next: PayerProfile[]) => actions.onChange({ ...settings, payerProfiles: next });
  const others = ({ id }: PayerProfile) => payerProfiles.filter((each) => each.id !== id);
  /** A payer that is gone cannot stay the usual one. */
  const remove = (profile: PayerProfile) =>
    actions.onChange({
      ...settings,
      payer: settings.payer === profile.id ? null : settings.payer,
      payerProfiles: others(profile),
    });
  return (
    <Section title={words.title} lead={words.lead} locked={locked.includes('payerProfiles')}>
      {payerProfiles.length === 0 && <p>{words.none}</p>}
      {payerProfiles.map((profile) => (
        <div key={profile.id} className={styles.row}>
          <span>
            <span lang={chartLanguage}>{profile.name}</span>{' '}
            <span className={styles.hint}>{inSpoken(profile.note)}</span>
          </span>
          <Button look="quiet" aria-label={words.removePayer(profile.name)} onClick={() => remove(profile)}>
            {words.remove}
          </Button>
        </div>
      ))}
      {payerProfiles.length >= mostProfiles && <p className={styles.hint}>{words.full(mostProfiles)}</p>}
      <PayerImport
        own={payerProfiles}
        payers={view.payers}
        readFile={actions.readPayer}
        onUse={(profile) => change([...others(profile), profile])}
      />
    </Section>
  );
};
