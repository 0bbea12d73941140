import { openPen } from '../pen.ts';
import { writesIntoNoOtherField } from './no-other-field.ts';

writesIntoNoOtherField('Chromium', async () => {
  const { page, read, write, close } = await openPen();
  return {
    goto: (address) => page.goto(address),
    run: (script) => page.evaluate(script),
    read,
    write,
    close,
  };
});
