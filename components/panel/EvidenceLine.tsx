import { chartLanguage } from '../../lib/languages.ts';
import type { Evidence } from '../../lib/referral.ts';
import { asSeen } from '../basic/as-seen.ts';
import { Button } from '../basic/Button.tsx';
import { points } from '../words.ts';
import styles from './EvidenceLine.module.css';
import { fieldName } from './field-name.ts';
import type { PanelActions, ReportView } from './panel-state.ts';

interface EvidenceLineProps {
  evidence: Evidence;
  view: ReportView;
  actions: Pick<PanelActions, 'onShow'>;
}

/** The exact words, the field they stand in, and the way there. */
export const EvidenceLine = ({ evidence, view, actions }: EvidenceLineProps) => {
  const field = view.fields.find(({ id }) => id === evidence.field);
  const name = field && fieldName({ fieldLabel: field.label, meaning: field.meaning });
  return (
    <p className={styles.evidence}>
      <q lang={chartLanguage}>{asSeen(shorten(evidence.text))}</q>
      {field && name && (
        <>
          <span> · {name}</span>
          <Button
            look="quiet"
            shortcut="S"
            aria-label={points.showWhere(name)}
            onClick={() => actions.onShow(field.id)}
          >
            {points.show}
          </Button>
        </>
      )}
    </p>
  );
};

/** A quote is for recognising, not for reading again. */
const longestQuote = 120;

const shorten = (text: string) => (text.length > longestQuote ? `${text.slice(0, longestQuote).trimEnd()}…` : text);
