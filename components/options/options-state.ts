import type { EditionInUse } from '../../lib/codes/edition-in-use.ts';
import type { NextEdition } from '../../lib/codes/next-edition.ts';
import type { Said } from '../../lib/languages.ts';
import type { ReadProfile } from '../../lib/payers/profile-file.ts';
import type { Parsed, Settings } from '../../lib/settings.ts';
import type { PayerChoice } from '../panel/panel-state.ts';

export interface OptionsView {
  settings: Settings;
  /** The parts that the organization has set: shown, not changeable. */
  locked: (keyof Settings)[];
  payers: PayerChoice[];
  codes: EditionInUse | 'asking' | 'notLoaded';
  /** The edition in hand is no longer in force. */
  expired: boolean;
  /** One sentence when the stored settings could not be used. */
  problem: Said | null;
}

export interface OptionsActions {
  onChange: (settings: Settings) => void;
  /** Asks the browser for the site: must be called in the click. */
  onAddSite: (pattern: string) => void;
  onRemoveSite: (pattern: string) => void;
  onExport: () => void;
  /** Reads a file without using it. */
  readFile: (text: string) => Parsed;
  /** Reads a payer profile without using it. */
  readPayer: (text: string) => ReadProfile;
  /** Uses the settings that were previewed, all or nothing. */
  onImport: (settings: Settings) => void;
  /** Reads an official order file without using it. */
  readCodes: (file: File) => Promise<NextEdition | 'unread'>;
  /** Uses the codes that were previewed; false when they could not be kept. */
  onUseCodes: (text: string) => Promise<boolean>;
  onRemoveCodes: () => Promise<boolean>;
}

export interface SectionProps {
  view: OptionsView;
  actions: OptionsActions;
}
