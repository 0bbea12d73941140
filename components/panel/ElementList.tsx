import { useState } from 'react';
import type { Element } from '../../lib/finding.ts';
import { Icon } from '../basic/Icon.tsx';
import { type ElementRow, elementRows, statusLook } from '../basic/status.ts';
import { elementNames, inPlace, statusNames } from '../words.ts';
import styles from './ElementList.module.css';
import { EvidenceLine } from './EvidenceLine.tsx';
import type { PanelActions, ReportView } from './panel-state.ts';

interface ElementListProps {
  view: ReportView;
  actions: PanelActions;
}

/** The twelve parts with their status; each opens to what was read. */
export const ElementList = ({ view, actions }: ElementListProps) => {
  const [opened, setOpened] = useState<Element | null>(null);
  return (
    <details className={styles.parts} open>
      <summary>{inPlace.title}</summary>
      <ul>
        {elementRows(view.report.elements).map((row) => {
          const open = row.element === opened;
          return (
            <li key={row.element} data-element={row.element} data-status={row.status} data-open={open}>
              <button type="button" aria-expanded={open} onClick={() => setOpened(open ? null : row.element)}>
                <Icon name={statusLook[row.status].icon} />
                <span>{elementNames[row.element]}</span>
                <small>{statusNames[row.status]}</small>
              </button>
              {open && <WhatWasRead {...{ row, view, actions }} />}
            </li>
          );
        })}
      </ul>
    </details>
  );
};

const WhatWasRead = ({ row, view, actions }: ElementListProps & { row: ElementRow }) => (
  <div className={styles.read}>
    {row.reason && <p>{row.reason}</p>}
    {unique(row).map((evidence) => (
      <EvidenceLine key={`${evidence.field}.${evidence.start}.${evidence.end}`} {...{ evidence, view, actions }} />
    ))}
    {row.evidence.length === 0 && !row.reason && <p>{inPlace.nothingRead}</p>}
  </div>
);

/** Several rules may rest on the same words. */
const unique = ({ evidence }: ElementRow) =>
  evidence.filter(
    (each, at) => evidence.findIndex(({ field, text }) => field === each.field && text === each.text) === at,
  );
