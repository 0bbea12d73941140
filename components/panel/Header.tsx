import { Icon } from '../basic/Icon.tsx';
import { header, keyList } from '../words.ts';
import styles from './Header.module.css';
import type { PanelActions, Place } from './panel-state.ts';

interface HeaderProps {
  place: Place | null;
  form: string;
  actions: PanelActions;
}

/** Which form on which site this is, for whom, and the two menus. */
export const Header = ({ place, form, actions }: HeaderProps) => (
  <header className={styles.header}>
    <div className={styles.where}>
      <h1 tabIndex={-1} data-landing>
        {form}
        {place && <span className={styles.product}> · {place.product || place.site}</span>}
      </h1>
      {place && (
        <p className={styles.who}>{[place.patient, place.form || header.thisPage].filter(Boolean).join(', ')}</p>
      )}
    </div>
    <button
      type="button"
      className={styles.icon}
      popoverTarget="keys"
      data-shortcut="?"
      aria-keyshortcuts="?"
      aria-label={header.keys}
      title={header.keys}
    >
      <Icon name="keys" />
    </button>
    <button type="button" className={styles.icon} popoverTarget="menu" aria-label={header.more} title={header.more}>
      <Icon name="dots" />
    </button>
    <Keys />
    <Menu actions={actions} />
  </header>
);

const Keys = () => (
  <div
    id="keys"
    popover="auto"
    role="dialog"
    aria-labelledby="keys-title"
    tabIndex={-1}
    className={styles.popover}
    onToggle={({ newState, currentTarget }) => newState === 'open' && currentTarget.focus()}
  >
    <h2 id="keys-title">{header.keys}</h2>
    <KeyList />
    <p className={styles.who}>{header.keysNote}</p>
  </div>
);

export const KeyList = () => (
  <dl className={styles.keys}>
    {keyList.map(([key, does]) => (
      <div key={key}>
        <dt>
          <kbd>{key}</kbd>
        </dt>
        <dd>{does}</dd>
      </div>
    ))}
  </dl>
);

const Menu = ({ actions }: { actions: PanelActions }) => (
  <div id="menu" popover="auto" className={styles.popover}>
    <ul className={styles.menu}>
      <Item words={header.lookAgain} act={actions.onLookAgain} />
      <Item words={header.pick} act={actions.onPickFields} />
      <Item words={header.documents} act={() => actions.onDocuments()} />
      <Item words={header.settings} act={actions.onOptions} />
    </ul>
  </div>
);

const Item = ({ words, act }: { words: string; act: () => void }) => (
  <li>
    <button type="button" popoverTarget="menu" popoverTargetAction="hide" onClick={act}>
      {words}
    </button>
  </li>
);
