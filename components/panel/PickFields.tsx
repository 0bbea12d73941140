import { type Meaning, meanings } from '../../lib/reading.ts';
import { Button } from '../basic/Button.tsx';
import { Icon } from '../basic/Icon.tsx';
import { meaningNames, pick } from '../words.ts';
import styles from './PickFields.module.css';
import type { PanelActions, PickedField } from './panel-state.ts';

interface PickFieldsProps {
  picked: PickedField[];
  picking: Meaning | null;
  actions: PanelActions;
}

/** The order text comes first: one field is often enough. */
const offered: Meaning[] = [
  'narrative',
  ...meanings.filter((meaning) => !['narrative', 'other', 'payer', 'referredTo'].includes(meaning)),
];

/** Pointing to the fields by hand, once for a site. */
export const PickFields = ({ picked, picking, actions }: PickFieldsProps) => (
  <div className={styles.pick}>
    <h2>{pick.title}</h2>
    <p>{pick.lead}</p>
    <ul>
      {offered.map((meaning) => {
        const label = picked.find((each) => each.meaning === meaning)?.label;
        return (
          <li key={meaning} data-meaning={meaning} data-picking={picking === meaning}>
            <span>
              {label !== undefined && <Icon name="check" />} {meaningNames[meaning]}
              {label && <small>{label}</small>}
            </span>
            <PickButton {...{ meaning, label, actions }} waiting={picking === meaning} />
          </li>
        );
      })}
    </ul>
    {picked.length > 0 && (
      <Button look="main" onClick={actions.onLookAgain}>
        {pick.done}
      </Button>
    )}
  </div>
);

interface PickButtonProps {
  meaning: Meaning;
  label: string | undefined;
  waiting: boolean;
  actions: PanelActions;
}

/** One button through all of it, so that the focus stays. */
const PickButton = ({ meaning, label, waiting, actions }: PickButtonProps) =>
  waiting ? (
    <Button look="quiet" aria-disabled>
      {pick.waiting}
    </Button>
  ) : label === undefined ? (
    <Button aria-label={pick.pickFor(meaningNames[meaning])} onClick={() => actions.onPick(meaning)}>
      {pick.pick}
    </Button>
  ) : (
    <Button look="quiet" aria-label={pick.forgetFor(meaningNames[meaning])} onClick={() => actions.onForget(meaning)}>
      {pick.forget}
    </Button>
  );
