import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOrder } from '../../lib/language/order.ts';
import { prepare } from '../../lib/language/text.ts';
import { namedOnly, orderedBriefly } from './cases/confusable-orders.ts';
import { missedNotOrders, missedOrders, notOrders, orders } from './cases/order-cases.ts';

const read = (text: string) => readOrder(prepare(text));

describe('an order for massage therapy', () => {
  it.each(orders)('is one: %s', (text) => expect(read(text)).toMatchObject({ massage: true, because: '' }));

  it.each(notOrders)('is none: %s', (text) => {
    const { massage, because } = read(text);
    expect(massage).toBe(false);
    expect(because).not.toBe('');
  });

  it.each(orderedBriefly)('is one, put briefly: %s', (text) => expect(read(text).massage).toBe(true));

  it.each(namedOnly)('is none, though massage is named: %s', (text) => expect(read(text).massage).toBe(false));

  it('is still missed where recorded', () => {
    expect(missedOrders.filter((text) => read(text).massage)).toEqual([]);
    expect(missedNotOrders.filter((text) => !read(text).massage)).toEqual([]);
  });

  it.each([
    ['PT eval and treat lumbar strain 3x/wk x 4', 'physical therapy order'],
    ['L+D: fundal massage q15min x4', 'a medical manoeuvre, not massage therapy'],
    ['Patient declines massage therapy referral at this time', 'massage refused'],
    ['Massage helped in the past', 'massage in the past'],
    ['Migraine not responding to triptans or massage', 'massage in the past'],
    ['Massage + exercise tried 8 wks no benefit, for arthroscopy opinion', 'massage in the past'],
    ['Abhyanga massage and taila tried 2 months, no benefit', 'massage in the past'],
    ['Nutrition support. CD4 180, start TPT, cotrimoxazole given', 'massage is not mentioned'],
    ['Headache refractory to PT, massage and NSAIDs', 'massage in the past'],
    ['Ibuprofen 600 mg TID, ice, rest', 'massage is not mentioned'],
  ])('says why not: %s', (text, because) => expect(read(text).because).toBe(because));

  it('quotes the words it rests on', () => {
    const text = 'Refer to  Massage\nTherapy for neck pain';
    expect(read(text).evidence.map(({ start, end }) => text.slice(start, end))).toEqual(['Massage\nTherapy']);
  });

  it('reads the same in capitals, with more white space and broken into words', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...orders, ...notOrders),
        fc.constantFrom('  ', '    ', '\t', '\n'),
        (text, blank) => {
          const spaced = text.toUpperCase().replaceAll(' ', blank);
          expect(read(spaced).massage).toBe(read(text).massage);
        },
      ),
    );
  });
});
