import type { Finding } from '../../lib/finding.ts';
import { Button } from '../basic/Button.tsx';
import { preauthorization, ways as words } from '../words.ts';
import styles from './PointWays.module.css';
import type { PanelActions, ReportView } from './panel-state.ts';

interface PointWaysProps {
  finding: Finding;
  view: ReportView;
  actions: PanelActions;
}

interface Way {
  words: string;
  act: () => void;
}

/** What is possible where no words in the order help: somebody else pays, or a paper goes to the payer. */
export const PointWays = ({ finding, view, actions }: PointWaysProps) => {
  const ways = waysFrom(finding.rule, view, actions);
  if (ways.length === 0) return null;
  return (
    <p className={styles.ways}>
      {ways.map(({ words, act }) => (
        <Button key={words} onClick={act}>
          {words}
        </Button>
      ))}
    </p>
  );
};

function waysFrom(rule: string, { payer, report, locked }: ReportView, actions: PanelActions): Way[] {
  const pays = (payer: string) => () => actions.onPayerChange({ payer, state: null });
  if (rule === 'payer-pays-therapist' && !locked.includes('payer')) {
    return [
      { words: words.patientPays, act: pays('self-pay') },
      { words: words.accountPays, act: pays('hsa-fsa') },
    ];
  }
  if (rule !== 'authorization-in-place') return [];
  if (report.referral.authorization.status === 'denied')
    return [{ words: words.appeal, act: () => actions.onDocuments('appeal') }];
  return payer?.requiredNumbers.includes('injuryDate')
    ? [{ words: preauthorization.plan, act: () => actions.onDocuments('treatmentPlan') }]
    : [];
}
