import { describe, expect, it } from 'vitest';
import { massageTalk, namesMassage } from '../../lib/meaning/massage.ts';

const rows: [string, 'order' | 'mention' | 'none'][] = [
  ['Massage therapy 2x/week for 6 weeks', 'order'],
  ['Refer to LMT for myofascial release', 'order'],
  ['97124 x 4 units', 'order'],
  ['Manual therapy 97140, 2 units', 'order'],
  ['Masaje terapéutico, 2 veces por semana', 'order'],
  ['Derivo a masoterapia por cervicalgia', 'order'],
  ['Paciente rechaza masaje', 'none'],
  ['Masaje cardíaco realizado', 'none'],
  ['Enviar mensaje: su cita es el lunes, 2 veces', 'none'],
  ['Massage', 'mention'],
  ['Deep tissue massage', 'mention'],
  ['Prostate massage performed', 'none'],
  ['Patient declined massage', 'none'],
  ['No massage', 'none'],
  ['Massage is contraindicated', 'none'],
  ['Tried massage and heat without relief', 'none'],
  ['Buy a massage chair, 2 sessions', 'none'],
  ['Please send a message to the patient', 'none'],
  ['Physical therapy 2x/week, manual therapy', 'none'],
  ['', 'none'],
];

describe('talk of massage', () => {
  it.each(rows)('"%s" is %s', (text, talk) => expect(massageTalk(text)).toBe(talk));
  it('stays quick on a megabyte', () => {
    const started = performance.now();
    massageTalk('1 x massage no '.repeat(70_000));
    expect(performance.now() - started).toBeLessThan(200);
  });
  it.each([
    ['Massage Therapy Referral', true],
    ['Massage chairs', false],
    ['Message', false],
  ])('the heading "%s": %s', (text, names) => expect(namesMassage(text)).toBe(names));
});
