import { Component } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';

const { keepModel, dayOf, choices } = window;

/** Compiles the template in the page, over a reactive form that is the model. */
export async function startForm({ template, imports, providers }) {
  const form = new FormGroup({
    diagnosis: new FormControl(''),
    technique: new FormControl(''),
    frequency: new FormControl(''),
    duration: new FormControl('', { updateOn: 'blur' }),
    units: new FormControl(null),
    reason: new FormControl(''),
    goals: new FormControl('', { updateOn: 'blur' }),
    necessary: new FormControl(''),
    certified: new FormControl(false),
    orderDate: new FormControl(null),
  });
  class Order {
    form = form;
    choices = choices;
    found = choices.diagnoses;

    look(words) {
      this.found = choices.diagnoses.filter((each) => each.toLowerCase().includes(words.toLowerCase()));
    }
  }
  const declared = Component({ selector: 'order-form', imports: [ReactiveFormsModule, ...imports], template })(Order);
  await bootstrapApplication(declared ?? Order, { providers });
  form.valueChanges.subscribe(keepModel(() => ({ ...form.value, orderDate: dayOf(form.value.orderDate) })));
}
