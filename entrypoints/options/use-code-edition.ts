import { useEffect, useState } from 'react';
import type { OptionsView } from '../../components/options/options-state.ts';
import { codeTable, dropEdition, keepAndUse } from '../../lib/browser/code-table.ts';
import { ask } from '../../lib/browser/messages.ts';
import { patiently } from '../../lib/browser/patiently.ts';
import { today } from '../../lib/browser/today.ts';
import { mostBytes, type NextEdition, readNextEdition } from '../../lib/codes/next-edition.ts';

/** The edition in use, and changing it. The file is read in this page: the worker goes on answering meanwhile. */
export function useCodeEdition() {
  const [codes, setCodes] = useState<OptionsView['codes']>('asking');
  useEffect(() => {
    patiently(() => ask({ type: 'edition' })).then(setCodes, () => setCodes('notLoaded'));
  }, []);

  const readCodes = async (file: File): Promise<NextEdition | 'unread'> => {
    try {
      return readNextEdition({ name: file.name, text: await textOf(file) }, await codeTable(), today());
    } catch {
      return 'unread';
    }
  };

  const change = async (how: Promise<void>): Promise<boolean> => {
    try {
      await how;
      setCodes(await ask({ type: 'codes-changed' }));
      return true;
    } catch {
      return false;
    }
  };
  return {
    codes,
    readCodes,
    useCodes: (text: string) => change(keepAndUse(text)),
    removeCodes: () => change(dropEdition()),
  };
}

/** A file that is too large is not read beyond what shows that it is. */
const textOf = (file: File): Promise<string> => file.slice(0, mostBytes + 1).text();
