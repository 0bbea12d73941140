from trytond.model import ModelSQL, ModelView, fields


class Order(ModelSQL, ModelView):
    __name__ = 'therapy_referral.order'

    diagnosis = fields.Char("Diagnosis (ICD-10)")
    technique = fields.Selection([
            (None, ''),
            ('massage', "Massage therapy"),
            ('myofascial', "Myofascial release"),
            ('lymphatic', "Manual lymphatic drainage"),
            ], "Procedure or technique")
    frequency = fields.Char("Frequency")
    duration = fields.Char("Duration")
    units = fields.Integer("Units per visit (15 min each)")
    reason = fields.Text("Reason for referral")
    goals = fields.Text("Treatment goals")
    certified = fields.Boolean("I certify that this treatment is medically necessary")
    order_date = fields.Date("Order date")
