import type { Report } from '../../lib/check.ts';
import type { Copy } from '../basic/CopyButton.tsx';

export type PopupState =
  | { kind: 'report'; report: Report; site: string }
  | { kind: 'possible'; site: string }
  | { kind: 'none'; site: string }
  | { kind: 'off'; site: string }
  | { kind: 'reading'; site: string }
  /** A page where no extension may work. */
  | { kind: 'noSite' };

export interface PopupProps {
  state: PopupState;
  /** The organization decides about sites. */
  locked: boolean;
  /** Words that were selected in the page. */
  selected: string;
  /** Must open the panel in the same click. */
  onOpenPanel: () => void;
  onSwitchSite: (on: boolean) => void;
  onCheckText: (text: string) => Promise<Report>;
  onCopy: Copy;
  onOptions: () => void;
}
