import './compiler.js';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { provideNativeDateAdapter } from '@angular/material/core';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatSelectModule } from '@angular/material/select';
import { startForm } from './start.js';
import '../node_modules/@angular/material/prebuilt-themes/azure-blue.css';

const template = `
  <form [formGroup]="form" style="display: grid; max-width: 640px">
    <mat-form-field><mat-label>Diagnosis (ICD-10)</mat-label>
      <input matInput formControlName="diagnosis" [matAutocomplete]="list" #typed (input)="look(typed.value)">
      <mat-autocomplete #list>
        @for (each of found; track each) { <mat-option [value]="each">{{ each }}</mat-option> }
      </mat-autocomplete></mat-form-field>
    <mat-form-field><mat-label>Procedure or technique</mat-label>
      <mat-select formControlName="technique"><mat-option>None</mat-option>
        @for (each of choices.techniques; track each) { <mat-option [value]="each">{{ each }}</mat-option> }
      </mat-select></mat-form-field>
    <mat-form-field><mat-label>Frequency</mat-label><input matInput formControlName="frequency"></mat-form-field>
    <mat-form-field><mat-label>Duration</mat-label><input matInput formControlName="duration"></mat-form-field>
    <mat-form-field><mat-label>Units per visit (15 min each)</mat-label>
      <input matInput type="number" formControlName="units"></mat-form-field>
    <mat-form-field><mat-label>Reason for referral</mat-label>
      <textarea matInput cdkTextareaAutosize formControlName="reason"></textarea></mat-form-field>
    <mat-form-field><mat-label>Treatment goals</mat-label><textarea matInput formControlName="goals"></textarea></mat-form-field>
    <label id="necessary">Medically necessary</label>
    <mat-radio-group aria-labelledby="necessary" formControlName="necessary">
      <mat-radio-button value="Yes">Yes</mat-radio-button><mat-radio-button value="No">No</mat-radio-button>
    </mat-radio-group>
    <mat-checkbox formControlName="certified">I certify that this treatment is medically necessary</mat-checkbox>
    <mat-form-field><mat-label>Order date</mat-label>
      <input matInput [matDatepicker]="calendar" formControlName="orderDate">
      <mat-datepicker-toggle matIconSuffix [for]="calendar" /><mat-datepicker #calendar /></mat-form-field>
  </form>`;

await startForm({
  template,
  imports: [
    MatAutocompleteModule,
    MatCheckboxModule,
    MatDatepickerModule,
    MatInputModule,
    MatRadioModule,
    MatSelectModule,
  ],
  providers: [provideNativeDateAdapter()],
});
