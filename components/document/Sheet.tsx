import type { Paper, Row, Section } from '../../lib/documents/paper.ts';
import { Editable } from './Editable.tsx';
import type { Spot } from './paper-edits.ts';
import styles from './Sheet.module.css';

interface SheetProps {
  paper: Paper;
  onChange: (spot: Spot, text: string) => void;
}

/** The paper as it will be printed. */
export const Sheet = ({ paper, onChange }: SheetProps) => {
  const letterhead = paper.sections.findIndex(({ role }) => role === 'letterhead');
  const part = (section: Section, at: number) => (
    <Part
      key={`${at} ${section.heading ?? ''}`}
      section={section}
      onChange={(spot, text) => onChange({ ...spot, section: at }, text)}
    />
  );
  return (
    <article className={styles.sheet} lang={paper.language} data-paper>
      {paper.sections.map((section, at) => at <= letterhead && part(section, at))}
      <h1>{paper.title}</h1>
      {paper.columns ? (
        <>
          {paper.sections.map((section, at) => section.role === 'facts' && part(section, at))}
          <div className={styles.columns}>
            {paper.sections.map((section, at) => section.role !== 'facts' && part(section, at))}
          </div>
        </>
      ) : (
        paper.sections.map((section, at) => at > letterhead && part(section, at))
      )}
    </article>
  );
};

interface PartProps {
  section: Section;
  onChange: (spot: Omit<Spot, 'section'>, text: string) => void;
}

const Part = ({ section, onChange }: PartProps) => {
  const { role, heading, rows = [], paragraphs = [], bullets = [] } = section;
  return (
    <section className={styles[role]}>
      {heading && <Heading section={section} onChange={onChange} />}
      {rows.length > 0 && <Rows rows={rows} onChange={onChange} />}
      {paragraphs.map((text, index) => (
        <p key={text}>
          <Editable text={text} name={text} onChange={(changed) => onChange({ part: 'paragraphs', index }, changed)} />
        </p>
      ))}
      {bullets.length > 0 && (
        <ul>
          {bullets.map((text, index) => (
            <li key={text}>
              <Editable text={text} name={text} onChange={(changed) => onChange({ part: 'bullets', index }, changed)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

/** The name in a letterhead may have to be filled in; other headings are ours. */
const Heading = ({ section: { role, heading = '' }, onChange }: PartProps) =>
  role === 'letterhead' ? (
    <p className={styles.name}>
      <Editable text={heading} name={heading} onChange={(text) => onChange({ part: 'heading', index: 0 }, text)} />
    </p>
  ) : (
    <h2>{heading}</h2>
  );

interface RowsProps {
  rows: Row[];
  onChange: PartProps['onChange'];
}

const Rows = ({ rows, onChange }: RowsProps) => (
  <dl>
    {rows.map(({ label, value }, index) => (
      <div key={label} data-empty={value === ''}>
        <dt>{label}</dt>
        <dd>
          {value !== '' && (
            <Editable text={value} name={label} onChange={(text) => onChange({ part: 'rows', index }, text)} />
          )}
        </dd>
      </div>
    ))}
  </dl>
);
