// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { understand } from '../../lib/meaning/understand.ts';
import { visit } from '../../lib/page/visit.ts';

const ending = new AbortController();
afterEach(() => ending.abort());

describe('a document that is visited', () => {
  it('is looked at again after a look that failed', async () => {
    document.body.innerHTML = '<h2>Massage therapy referral</h2><label>Diagnosis <input></label>';
    let asked = 0;
    const { look } = visit(
      document,
      {
        openShadow: () => null,
        picked: [],
        understand: async (page) => {
          asked += 1;
          if (asked === 1) throw new Error('The worker was gone.');
          return understand(page);
        },
        watch: () => () => {},
        tell: () => {},
      },
      ending.signal,
    );
    await expect(look()).rejects.toThrow('The worker was gone.');
    expect(await look()).toMatchObject({ fields: [{ label: 'Diagnosis' }] });
  });
});
