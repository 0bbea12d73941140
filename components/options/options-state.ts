import type { Edition } from '../../lib/codes/table.ts';
import type { Parsed, Settings } from '../../lib/settings.ts';
import type { PayerChoice } from '../panel/panel-state.ts';

export interface OptionsView {
  settings: Settings;
  /** The parts that the organization has set: shown, not changeable. */
  locked: (keyof Settings)[];
  payers: PayerChoice[];
  edition: Edition | null;
  /** The edition in hand is no longer in force. */
  expired: boolean;
  /** One sentence when the stored settings could not be used. */
  problem: string;
}

export interface OptionsActions {
  onChange: (settings: Settings) => void;
  /** Asks the browser for the site: must be called in the click. */
  onAddSite: (pattern: string) => void;
  onRemoveSite: (pattern: string) => void;
  onExport: () => void;
  /** Reads a file without using it. */
  readFile: (text: string) => Parsed;
  /** Uses the settings that were previewed, all or nothing. */
  onImport: (settings: Settings) => void;
  onLoadCodes: () => void;
}

export interface SectionProps {
  view: OptionsView;
  actions: OptionsActions;
}
