import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openMassageForm, openReferralForm, save } from '../ehr/lhc-forms/drive.ts';
import { type RunningLhcForms, startLhcForms } from '../ehr/lhc-forms/start.ts';
import { answersOf } from '../ehr/saved-resources.ts';
import { openStage, type Stage, shown, statuses, untilState, untilStatus } from './panel.ts';
import { penFor } from './pen.ts';

describe('a massage referral in LHC-Forms', () => {
  let lhcForms: RunningLhcForms;
  let stage: Stage;

  beforeAll(async () => {
    lhcForms = await startLhcForms();
    stage = await openStage((page) => openMassageForm(page, lhcForms.url), { args: ['--window-size=1600,1000'] });
  });
  afterAll(async () => {
    await stage?.close();
    await lhcForms?.close();
  });

  beforeEach(async () => {
    const { page, panel } = stage;
    const form = await openMassageForm(page, lhcForms.url);
    await form.locator('[id="order.diagnosis/1/1"]').fill('M54.5 low back pain');
    await form.locator('[id="order.reason/1/1"]').fill('Massage therapy for low back pain');
    await form.locator('[id="plan.frequency/1/1"]').fill('2x/week');
    await untilState(panel, 'report');
    await untilStatus(panel, 'frequency', 'present');
  });

  const saved = async () => (await save(stage.page)).map(answersOf).at(-1);

  it('is read as it stands: a category for a code, no length, no signature', async () => {
    expect(await statuses(stage.panel)).toMatchObject({
      diagnosis: 'problem',
      units: 'missing',
      duration: 'missing',
      signature: 'missing',
    });
  });

  it('is kept by the form with what was inserted by clicks, and without a signature', async () => {
    const { panel } = stage;
    await panel.click('button', 'Insert all');
    await panel.click('dialog[open] button', 'Insert into');
    await untilStatus(panel, 'duration', 'present');
    await panel.click('[data-rule="precautions-stated"] h3 button');
    await panel.click('[data-rule="precautions-stated"] label', 'no known contraindications');
    await panel.click('[data-rule="precautions-stated"] button', 'Insert');
    await untilStatus(panel, 'precautions', 'present');
    const answers = await saved();
    expect(answers).toMatchObject({
      'order.diagnosis': 'M54.50 low back pain',
      'plan.frequency': '2x/week',
      'plan.duration': '6 weeks',
      'plan.units': 4,
      'plan.precautions': 'No known contraindications to massage.',
    });
    expect(Object.keys(answers ?? {}).filter((field) => /sign/i.test(field))).toEqual([]);
  });

  it('puts back with Undo what the form would have kept', async () => {
    const { panel } = stage;
    await panel.click('[data-rule="diagnosis-is-billable"] button', 'Replace in');
    await untilStatus(panel, 'diagnosis', 'present');
    await panel.click('button', 'Undo');
    await untilStatus(panel, 'diagnosis', 'problem');
    expect(await saved()).toMatchObject({ 'order.diagnosis': 'M54.5 low back pain' });
  });

  it('keeps a date that is written in its calendar field, and refuses words where it takes a number', async () => {
    const pen = penFor(stage);
    expect(await pen.write('Order date', '2026-12-05')).toMatchObject({ outcome: 'written' });
    expect(await pen.write('Units per visit (15 minutes each)', 'one hour')).toMatchObject({ outcome: 'refused' });
    expect(await saved()).toMatchObject({ 'auth.date': '2026-12-05' });
  });

  it('is noticed while it is typed into the general questionnaire', async () => {
    const { page, panel } = stage;
    const form = await openReferralForm(page, lhcForms.url);
    await untilState(panel, 'possible');
    await form.locator('[id="referral.order/1"]').pressSequentially('massage for back pain');
    await untilState(panel, 'report');
    expect(await shown(panel)).toContain('“massage” alone is vague');
  });
});
