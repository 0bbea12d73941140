import * as z from 'zod/mini';

// Extension pages forbid `Function()`, which Zod's compiled parsers would use: switched off before the first schema.
z.config({ jitless: true });

export { z };
