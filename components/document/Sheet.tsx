import type { Paper, Row, Section } from '../../lib/documents/paper.ts';
import { Editable } from './Editable.tsx';
import type { Spot } from './paper-edits.ts';
import styles from './Sheet.module.css';
import { Ticks } from './Ticks.tsx';

/** The text that stands in a spot now, and what is done when another is typed. */
export interface Typing {
  textAt: (spot: Spot) => string;
  onType: (spot: Spot, text: string) => void;
}

/** The paper as it will be printed. */
export const Sheet = ({ paper, ...typing }: Typing & { paper: Paper }) => {
  const letterhead = paper.sections.findIndex(({ role }) => role === 'letterhead');
  const part = (section: Section, at: number) => (
    <Part key={`${at} ${section.heading ?? ''}`} section={section} at={at} {...typing} />
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

interface PartProps extends Typing {
  section: Section;
  at: number;
}

const Part = ({ section, at, ...typing }: PartProps) => {
  const { role, heading, rows = [], paragraphs = [], bullets = [], ticks = [] } = section;
  const text = (part: Spot['part'], from: string) => <Text spot={{ section: at, part, from }} {...typing} />;
  return (
    <section className={styles[role]}>
      {heading &&
        (role === 'letterhead' ? <p className={styles.name}>{text('heading', heading)}</p> : <h2>{heading}</h2>)}
      {rows.length > 0 && <Rows rows={rows} at={at} {...typing} />}
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{text('paragraphs', paragraph)}</p>
      ))}
      {bullets.length > 0 && (
        <ul>
          {bullets.map((bullet) => (
            <li key={bullet}>{text('bullets', bullet)}</li>
          ))}
        </ul>
      )}
      {ticks.length > 0 && <Ticks ticks={ticks} text={(from) => text('ticks', from)} />}
    </section>
  );
};

const Text = ({ spot, textAt, onType }: Typing & { spot: Spot }) => (
  <Editable text={textAt(spot)} name={spot.label ?? spot.from} onChange={(text) => onType(spot, text)} />
);

const Rows = ({ rows, at, ...typing }: Typing & { rows: Row[]; at: number }) => (
  <dl>
    {rows.map(({ label, value, fact }) => (
      <div key={label} data-empty={value === ''}>
        <dt>{label}</dt>
        <dd>{value !== '' && <Text spot={{ section: at, part: 'rows', from: value, label, fact }} {...typing} />}</dd>
      </div>
    ))}
  </dl>
);
