import { points } from '../words.ts';
import { Hidden } from './Hidden.tsx';

/** Says that something was copied, on a page without another voice. */
export const CopiesTold = ({ copies }: { copies: number }) => (
  <Hidden role="status" data-copies={copies}>
    {copies > 0 && said(copies)}
  </Hidden>
);

/** A region speaks only when it changes: every second time ends with a space that nobody hears. */
const said = (copies: number) => `${points.copied}.${copies % 2 ? '' : '\u00a0'}`;
