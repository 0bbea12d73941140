import { useRef } from 'react';
import { useKeptFocus } from '../basic/use-kept-focus.ts';
import { KeyList } from '../panel/Header.tsx';
import { inSpoken, options } from '../words.ts';
import { CodesSection } from './CodesSection.tsx';
import { FileSection } from './FileSection.tsx';
import styles from './Options.module.css';
import type { SectionProps } from './options-state.ts';
import { PayersSection } from './PayersSection.tsx';
import { PrescriberSection } from './PrescriberSection.tsx';
import { PresetsSection } from './PresetsSection.tsx';
import { Section } from './Section.tsx';
import { SitesSection } from './SitesSection.tsx';
import { TherapistsSection } from './TherapistsSection.tsx';
import { YouSection } from './YouSection.tsx';

/** Everything a clinic sets, on one page; every change is kept at once. */
export const Options = ({ view, actions }: SectionProps) => {
  const page = useRef<HTMLElement>(null);
  useKeptFocus(page);
  return (
    <main ref={page} className={styles.options}>
      <header>
        <h1 tabIndex={-1} data-landing>
          {options.title}
        </h1>
        <p>{options.lead}</p>
      </header>
      {view.problem && (
        <p role="alert" className={styles.problem}>
          {inSpoken(view.problem)}
        </p>
      )}
      <SitesSection {...{ view, actions }} />
      <YouSection {...{ view, actions }} />
      <PrescriberSection {...{ view, actions }} />
      <PayersSection {...{ view, actions }} />
      <TherapistsSection {...{ view, actions }} />
      <PresetsSection {...{ view, actions }} />
      <FileSection {...{ view, actions }} />
      <CodesSection {...{ view, actions }} />
      <Section title={options.sections.keys}>
        <KeyList />
      </Section>
    </main>
  );
};
