import { rolldown } from 'rolldown';

/** `lib/page` as one script that leaves its functions in `globalThis.page`, to run inside pages under test. */
export async function pageCode(minify = false): Promise<string> {
  const bundle = await rolldown({ input: new URL('./page-entry.ts', import.meta.url).pathname, logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'iife', minify });
  await bundle.close();
  return output[0].code;
}
