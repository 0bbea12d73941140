const { Ext, keepModel, choices, dayOf } = window;

const field = (xtype, name, fieldLabel, more = {}) => ({ xtype, name, fieldLabel, ...more });

Ext.onReady(() => {
  const panel = Ext.create('Ext.form.Panel', {
    title: 'Therapy referral',
    renderTo: Ext.getBody(),
    width: 720,
    bodyPadding: 12,
    defaults: { width: 640, labelWidth: 200 },
    items: [
      field('textfield', 'diagnosis', 'Diagnosis (ICD-10)'),
      field('combobox', 'technique', 'Procedure or technique', { store: choices.techniques, queryMode: 'local' }),
      field('textfield', 'frequency', 'Frequency'),
      field('textfield', 'duration', 'Duration'),
      field('numberfield', 'units', 'Units per visit (15 min each)'),
      field('textareafield', 'reason', 'Reason for referral'),
      field('textareafield', 'goals', 'Treatment goals'),
      field('htmleditor', 'precautions', 'Precautions', { height: 140 }),
      field('checkboxfield', 'certified', '', { boxLabel: 'I certify that this treatment is medically necessary' }),
      field('datefield', 'orderDate', 'Order date', { format: 'm/d/Y' }),
    ],
  });
  const fields = panel.getForm().getFields();
  const note = keepModel(() => {
    const held = fields.items.map((each) => [each.getName(), each.getValue() ?? '']);
    const { orderDate, precautions, ...rest } = Object.fromEntries(held);
    return { ...rest, precautions: precautions.replace(/<[^>]*>/g, ''), orderDate: dayOf(orderDate) };
  });
  for (const each of fields.items) each.on('change', note);
});
