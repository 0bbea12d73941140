import { minify } from 'terser';
import { addViteConfig, defineWxtModule } from 'wxt/modules';

/** What runs in the pages of an EHR. */
const pageScripts = new Set(['ehr.js', 'reader.js', 'hands.js']);

/** Minifies the page scripts once more: after Vite's own minifier, terser finds another twentieth. */
export default defineWxtModule((wxt) =>
  addViteConfig(wxt, () => ({
    plugins: [
      {
        name: 'page-scripts',
        async generateBundle(_, bundle) {
          for (const chunk of Object.values(bundle)) {
            if (chunk.type !== 'chunk' || !pageScripts.has(chunk.fileName)) continue;
            const { code } = await minify(chunk.code, { ecma: 2020, compress: { passes: 3 } });
            chunk.code = code ?? chunk.code;
          }
        },
      },
    ],
  })),
);
