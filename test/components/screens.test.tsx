import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { elements } from '../../lib/finding.ts';
import { scenes } from '../gallery/scenes.tsx';

const html = (name: string) => renderToStaticMarkup(scenes[name]);

describe('every screen', () => {
  it.each([
    ['off', 'Switch on for ehr.example'],
    ['site-unknown', 'switch the site on there'],
    ['site-unknown', 'Check any referral text'],
    ['not-referral', 'Check any referral text'],
    ['possible', 'Start a massage referral'],
    ['blocked-frame', 'Allow forms.example'],
    ['reading', 'Reading the page'],
    ['changed', 'The page changed'],
    ['refused', 'paste it with Ctrl+V'],
    ['updated', 'Reload this page'],
    ['codes-expired', 'Load the next edition'],
    ['locked', 'Set by your organization'],
    ['ready', 'Ready'],
    ['payer-does-not-pay', 'TRICARE does not pay a massage therapist for this'],
    ['nothing-readable', 'Click the field in the page'],
    ['starting', 'Insert into 1 field'],
    ['report', 'Replace in Diagnosis'],
    ['report-harm', 'Safety'],
    ['popup-report', '6 to fix'],
    ['popup-ready', 'Ready'],
    ['popup-off', 'Off on this site'],
    ['popup-possible', 'Referral form found'],
    ['popup-none', 'Nothing to check here'],
    ['options-opened', 'Looking the codes up…'],
    ['options-without-codes', 'The codes could not be loaded.'],
    ['options-therapists', 'Ana Flores, LMT, CLT'],
    ['options-therapists', 'Check digit does not fit'],
    ['options-locked', 'Set by your organization'],
  ])('%s says “%s”', (name, sentence) => expect(html(name)).toContain(sentence));

  it.each(['report', 'popup-report'])('%s marks the twelve parts', (name) => {
    const rows = [...html(name).matchAll(/data-element="(\w+)" data-status="(\w+)"/g)].map((match) => match[1]);
    expect(rows).toEqual(elements);
  });

  it('never offers to insert a signature', () => {
    const row = /data-rule="signature-is-real".*?<\/article>/.exec(html('report'))?.[0] ?? '';
    expect(row).toContain('Sign in OpenMRS');
    expect(row).not.toMatch(/Insert into|Replace in|Copy/);
  });

  it('makes no statement for the clinician', () => {
    const row = /data-rule="precautions-stated".*?<\/article>/.exec(html('report'))?.[0] ?? '';
    expect(row).toContain('Your statement: no known contraindications');
    expect(row).not.toMatch(/checked|Insert/);
  });

  it('chooses no therapist for anybody', () => {
    const card = /data-rule="therapist-trained".*?<\/article>/.exec(html('therapist-offered'))?.[0] ?? '';
    expect(card).toContain('Ana Flores, LMT, CLT · in network');
    expect(card).not.toMatch(/checked|Insert/);
    expect(html('starting')).toContain('<option value="-1" selected="">Not chosen</option>');
  });

  it('answers no question beforehand', () => {
    const row = /data-rule="frequency-is-not-ambiguous".*?<\/article>/.exec(html('report-harm'))?.[0] ?? '';
    expect(row).toContain('Twice a week');
    expect(row).not.toContain('checked');
  });
});
