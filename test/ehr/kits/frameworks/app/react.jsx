import { Autocomplete, FormControl, InputLabel, MenuItem, Select, TextField } from '@mui/material';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import Choice from 'react-select';

const diagnoses = ['M54.50 Low back pain, unspecified', 'M62.830 Muscle spasm of back', 'M54.2 Cervicalgia'];
const techniques = ['Massage therapy', 'Myofascial release', 'Manual lymphatic drainage'];
const payers = ['Commercial', 'Auto / PIP', 'Workers compensation'];
const empty = {
  reason: '',
  frequency: '',
  units: '',
  orderDate: '',
  authorization: '',
  npi: '',
  remarks: '',
  urgency: '',
  necessary: '',
  homeVisit: false,
  diagnosis: '',
  technique: '',
  payer: '',
};

export function startReact(element) {
  const latest = { form: empty };
  createRoot(element).render(<Form latest={latest} />);
  return () => ({ ...latest.form });
}

function Form({ latest }) {
  const [form, setForm] = useState(empty);
  latest.form = form;
  const keep = (name, value) => setForm((now) => ({ ...now, [name]: value }));
  return (
    <>
      <Controlled form={form} keep={keep} />
      <Boxes form={form} keep={keep} />
      <Lists form={form} keep={keep} />
    </>
  );
}

const digits = (text) => text.replace(/\D/g, '').slice(0, 10);

function Controlled({ form, keep }) {
  const bind = (name, change = (text) => text) => ({
    id: name,
    value: form[name],
    onChange: (event) => keep(name, change(event.target.value)),
  });
  return (
    <>
      <div className="wide">
        <label htmlFor="reason">Reason for referral</label>
        <textarea {...bind('reason')} />
      </div>
      <div>
        <label htmlFor="frequency">Frequency</label>
        <KeptOnBlur id="frequency" keep={(text) => keep('frequency', text)} />
      </div>
      <div>
        <label htmlFor="units">Units per visit (15 min each)</label>
        <input type="number" {...bind('units')} />
      </div>
      <div>
        <label htmlFor="orderDate">Order date</label>
        <input type="date" {...bind('orderDate')} />
      </div>
      <div>
        <label htmlFor="authorization">Prior authorization number</label>
        <input {...bind('authorization', (text) => text.toUpperCase())} />
      </div>
      <div>
        <label htmlFor="npi">Provider NPI</label>
        <input {...bind('npi', digits)} />
      </div>
      <div className="wide">
        <label htmlFor="remarks">Special instructions (20 characters)</label>
        <input {...bind('remarks', (text) => text.slice(0, 20))} />
      </div>
    </>
  );
}

/** Holds what is typed to itself until the field is left. */
function KeptOnBlur({ id, keep }) {
  const [text, setText] = useState('');
  return <input id={id} value={text} onChange={(event) => setText(event.target.value)} onBlur={() => keep(text)} />;
}

function Boxes({ form, keep }) {
  return (
    <>
      <div>
        <label htmlFor="urgency">Urgency</label>
        <select id="urgency" value={form.urgency} onChange={(event) => keep('urgency', event.target.value)}>
          <option value="">Choose</option>
          <option value="r">Routine</option>
          <option value="u">Urgent</option>
        </select>
      </div>
      <fieldset>
        <legend>Medically necessary</legend>
        {['Yes', 'No'].map((answer) => (
          <label key={answer}>
            <input
              type="radio"
              name="necessary"
              checked={form.necessary === answer}
              onChange={() => keep('necessary', answer)}
            />
            {answer}
          </label>
        ))}
      </fieldset>
      <label>
        <input type="checkbox" checked={form.homeVisit} onChange={(event) => keep('homeVisit', event.target.checked)} />
        Home visit needed
      </label>
    </>
  );
}

const asOption = (words) => ({ value: words.slice(0, 5), label: words });

function Lists({ form, keep }) {
  return (
    <>
      <div>
        <label htmlFor="diagnosis">Diagnosis (ICD-10)</label>
        <Choice
          inputId="diagnosis"
          options={diagnoses.map(asOption)}
          onChange={(option) => keep('diagnosis', option?.label ?? '')}
        />
      </div>
      <Autocomplete
        options={techniques}
        onChange={(_, words) => keep('technique', words ?? '')}
        renderInput={(input) => <TextField {...input} label="Procedure or technique" />}
      />
      <FormControl>
        <InputLabel id="payer-label">Payer</InputLabel>
        <Select
          labelId="payer-label"
          label="Payer"
          value={form.payer}
          onChange={(event) => keep('payer', event.target.value)}
        >
          {payers.map((words) => (
            <MenuItem key={words} value={words}>
              {words}
            </MenuItem>
          ))}
        </Select>
      </FormControl>
    </>
  );
}
