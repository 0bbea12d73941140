import { chartLanguage, languages } from '../../lib/languages.ts';
import type { Settings } from '../../lib/settings.ts';
import { states } from '../../lib/states.ts';
import { context, options } from '../words.ts';
import type { SectionProps } from './options-state.ts';
import styles from './Rows.module.css';
import { Section } from './Section.tsx';

const languageChoices: Settings['language'][] = ['auto', ...languages];

const chosen = (value: string) => languageChoices.find((choice) => choice === value) ?? 'auto';

/** Language, role, usual payer and state. */
export const YouSection = ({ view, actions }: SectionProps) => {
  const { settings, locked, payers } = view;
  const change = (next: Partial<Settings>) => actions.onChange({ ...settings, ...next });
  return (
    <Section title={options.sections.you}>
      <div className={styles.grid}>
        <label>
          <span>{options.language}</span>
          <select
            value={settings.language}
            disabled={locked.includes('language')}
            onChange={(event) => change({ language: chosen(event.target.value) })}
          >
            {languageChoices.map((choice) => (
              <option key={choice} value={choice} {...(choice === 'auto' ? {} : { lang: choice })}>
                {options.languages[choice]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{options.role}</span>
          <select
            value={settings.role}
            disabled={locked.includes('role')}
            onChange={(event) => change({ role: event.target.value === 'assistant' ? 'assistant' : 'prescriber' })}
          >
            <option value="prescriber">{context.prescriber}</option>
            <option value="assistant">{context.assistant}</option>
          </select>
        </label>
        <label>
          <span>{options.payer}</span>
          <select
            value={settings.payer ?? ''}
            disabled={locked.includes('payer')}
            onChange={(event) => change({ payer: event.target.value || null })}
          >
            <option value="">{options.none}</option>
            {payers.map(({ id, name }) => (
              <option key={id} value={id} lang={chartLanguage}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{options.state}</span>
          <select
            value={settings.state ?? ''}
            disabled={locked.includes('state')}
            onChange={(event) => change({ state: event.target.value || null })}
          >
            <option value="">{options.none}</option>
            {states.map((state) => (
              <option key={state} value={state}>
                {state}
              </option>
            ))}
          </select>
        </label>
      </div>
      {(['language', 'role', 'payer', 'state'] as const).some((part) => locked.includes(part)) && (
        <p className={styles.hint}>{options.locked}</p>
      )}
    </Section>
  );
};
