import { useState } from 'react';
import { patternFor } from '../../lib/settings.ts';
import { Button } from '../basic/Button.tsx';
import { options } from '../words.ts';
import type { SectionProps } from './options-state.ts';
import styles from './Rows.module.css';
import { Section } from './Section.tsx';

export const SitesSection = ({ view, actions }: SectionProps) => {
  const { sites } = view.settings;
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState('');
  const add = () => {
    const pattern = patternFor(withScheme(address));
    if (!pattern) return setProblem(options.sites.invalid);
    if (sites.includes(pattern)) return setProblem(options.sites.known);
    setProblem('');
    setAddress('');
    actions.onAddSite(pattern);
  };
  return (
    <Section title={options.sections.sites} lead={options.sites.lead} locked={view.locked.includes('sites')}>
      {sites.length === 0 && <p>{options.sites.none}</p>}
      <ul>
        {sites.map((site) => (
          <li key={site} className={styles.row}>
            <span>{site.replace(/\/\*$/, '')}</span>
            <Button look="quiet" aria-label={options.sites.removeSite(site)} onClick={() => actions.onRemoveSite(site)}>
              {options.sites.remove}
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles.entry}>
        <label>
          <span>{options.sites.address}</span>
          <input
            type="url"
            placeholder={options.sites.placeholder}
            value={address}
            aria-invalid={problem !== ''}
            onChange={(event) => setAddress(event.target.value)}
            onKeyDown={(event) => event.key === 'Enter' && add()}
          />
        </label>
        <Button onClick={add}>{options.sites.add}</Button>
      </div>
      <p role="status" className={styles.problem}>
        {problem}
      </p>
    </Section>
  );
};

/** People type "ehr.example"; an address of another kind stays one, and is refused. */
const withScheme = (address: string) => {
  const trimmed = address.trim();
  return /^[a-z]{1,20}:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
};
