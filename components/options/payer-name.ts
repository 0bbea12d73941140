import type { PayerChoice } from '../panel/panel-state.ts';

/** What a network is called: the payer's name, or the words of whoever wrote it down. */
export const payerName = (network: string, payers: PayerChoice[]): string =>
  payers.find(({ id }) => id === network)?.name ?? network;
