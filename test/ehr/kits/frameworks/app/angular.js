import 'zone.js';
import '@angular/compiler';
import { Component } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';

const template = `
  <form [formGroup]="form" class="grid">
    <div><label for="bodyArea">Body areas</label><input id="bodyArea" formControlName="bodyArea"></div>
    <div><label for="provider">Ordering provider</label><input id="provider" formControlName="provider"></div>
    <div class="wide"><label for="necessity">Medical necessity</label><textarea id="necessity" formControlName="necessity"></textarea></div>
    <div><label for="visits">Number of visits</label><input id="visits" type="number" formControlName="visits"></div>
    <div><label for="start">Start date</label><input id="start" type="date" formControlName="start"></div>
    <div><label for="setting">Place of service</label><select id="setting" formControlName="setting">
      <option value="">Choose</option><option value="11">Office</option><option value="12">Home</option>
    </select></div>
    <label><input type="checkbox" formControlName="interpreter"> Interpreter needed</label>
  </form>`;

/** Reactive forms, compiled in the page; the provider is kept when its field is left. */
export async function startAngular(element) {
  const form = new FormGroup({
    bodyArea: new FormControl(''),
    provider: new FormControl('', { updateOn: 'blur' }),
    necessity: new FormControl(''),
    visits: new FormControl(null),
    start: new FormControl(''),
    setting: new FormControl(''),
    interpreter: new FormControl(false),
  });
  class Referral {
    form = form;
  }
  const declared = Component({ selector: '#angular', imports: [ReactiveFormsModule], template })(Referral);
  await bootstrapApplication(declared ?? Referral);
  element.dataset.started = 'true';
  return () => ({ ...form.value });
}
