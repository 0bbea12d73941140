import './compiler.js';
import { provideNoopAnimations } from '@angular/platform-browser/animations';
import Aura from '@primeuix/themes/aura';
import { AutoComplete } from 'primeng/autocomplete';
import { Checkbox } from 'primeng/checkbox';
import { providePrimeNG } from 'primeng/config';
import { DatePicker } from 'primeng/datepicker';
import { InputNumber } from 'primeng/inputnumber';
import { InputText } from 'primeng/inputtext';
import { RadioButton } from 'primeng/radiobutton';
import { Select } from 'primeng/select';
import { Textarea } from 'primeng/textarea';
import { startForm } from './start.js';

const template = `
  <form [formGroup]="form" style="display: grid; gap: 8px; max-width: 640px">
    <label for="diagnosis">Diagnosis (ICD-10)</label>
    <p-autocomplete inputId="diagnosis" formControlName="diagnosis" [suggestions]="found" (completeMethod)="look($event.query)" />
    <label for="technique">Procedure or technique</label>
    <p-select inputId="technique" formControlName="technique" [options]="choices.techniques" placeholder="Choose" />
    <label for="frequency">Frequency</label><input pInputText id="frequency" formControlName="frequency">
    <label for="duration">Duration</label><input pInputText id="duration" formControlName="duration">
    <label for="units">Units per visit (15 min each)</label><p-inputnumber inputId="units" formControlName="units" />
    <label for="reason">Reason for referral</label><textarea pTextarea id="reason" formControlName="reason"></textarea>
    <label for="goals">Treatment goals</label><textarea pTextarea id="goals" formControlName="goals"></textarea>
    <fieldset><legend>Medically necessary</legend>
      <p-radiobutton inputId="yes" value="Yes" formControlName="necessary" /><label for="yes">Yes</label>
      <p-radiobutton inputId="no" value="No" formControlName="necessary" /><label for="no">No</label></fieldset>
    <div><p-checkbox inputId="certified" [binary]="true" formControlName="certified" />
      <label for="certified">I certify that this treatment is medically necessary</label></div>
    <label for="orderDate">Order date</label><p-datepicker inputId="orderDate" formControlName="orderDate" />
  </form>`;

await startForm({
  template,
  imports: [AutoComplete, Checkbox, DatePicker, InputNumber, InputText, RadioButton, Select, Textarea],
  providers: [provideNoopAnimations(), providePrimeNG({ theme: { preset: Aura } })],
});
