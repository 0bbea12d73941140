import { openFirefoxPen } from './firefox-pen.ts';
import { writesIntoNoOtherField } from './no-other-field.ts';

writesIntoNoOtherField('Firefox', async () => {
  const { page, goto, read, write, close } = await openFirefoxPen();
  return { goto, run: (script) => page.evaluate(script), read, write, close };
});
