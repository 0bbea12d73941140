import { oneOf } from '../one-of.ts';

/** One of these is enough in a text without the marks of an order. */
export const surelyNotClinical = new RegExp(
  oneOf`
    systematic review|cochrane|review of massage|massage (?:therapy )?(?:evidence|literature|research)|receipt
    invoice|(?<!not )(?<!not a )\bspa\b|meta-analysis|randomi[sz]ed|stud(?:y|ies) (?:show|suggest|found)
    gift (?:card|certificate)|book (?:your|now|online)|spa (?:day|package|menu)|day spa|\$\d|now hiring|ce hours
    continuing education|what is massage|types of massage|walk-ins|your appointment (?:is|at)|tarjeta de regalo
  `,
);

/** Words of articles, spas, courses and shops. Two of them in a text, or one with no patient in it, and it orders nothing. */
export const notClinical = new RegExp(
  oneOf`
    studies (?:show|suggest)|research (?:shows|suggests|has shown)|systematic review|meta-analysis|randomi[sz]ed
    gift (?:card|certificate)s?|book (?:your|now|online|an appointment|a)|booking
    spa (?:day|package|menu|visit|booking|services)|day spa|hot stone|aromatherapy|couples|pamper
    our (?:massage )?therapists|our services|special offer|discount|coupon|% off
    (?<!mins?|minutes?|hours?|hrs?|units?) per session|\$\d|add to cart|free shipping|hours of operation
    open (?:daily|mon)|continuing education|ceus?\b|ce hours|license renewal|licensure|school of massage
    certification course|now hiring|job opening|resume|applicants|salary
    is a (?:popular|form of|type of|hands-on|therapy that|treatment that)|has been used for centuries
    benefits of massage|types of massage|what is massage|learn more|click here|newsletter|blog
    massage is (?:a|an|the|one)|can help (?:reduce|relieve|improve|with)|people (?:who|with)|membership|walk-ins
    reservation|deposit|cancellation policy|dear (?:client|guest|member)|thank you for booking
    your appointment (?:is|at)|reminder:|license (?:no|number|#)|association|conference|seminar|textbook|chapter
    exam question|liability waiver|intake form|reserve su|reservar|tarjeta de regalo|nuestros (?:masajes|servicios)
    promocion
  `,
  'g',
);

/** What a therapist writes after a session: a record, not an order. */
export const sessionRecord = new RegExp(
  oneOf`
    (?:^|[\n.;])\s{0,6}(?:s|soap|subjective):[\s\S]{1,600}(?:[\n.;]|\s)\s{0,6}(?:o|objective|tx|treatment):
    (?:client|pt|patient) (?:reports?|states?|arrived|tolerated|responded)[^.]{0,80}(?:today|session|well|massage)
    (?:tx|treatment|massage|session) (?:provided|given|performed|rendered|applied|administered|completed)[ ]
    performed (?:\d+ ?min|massage|mfr|stm|97)|tolerated (?:tx|treatment|session|massage|well)
    post[- ](?:tx|treatment|session|massage)[:,]? (?:pain|rom|client|pt)|session (?:#|no\.? ?)\d
    visit (?:#|no\.? ?)?\d+ of \d+
    (?:applied|received) (?:\w+ ){0,3}(?:massage|mfr|effleurage|petrissage|stm|pressure)
    massage (?:was )?(?:applied|performed|provided|given) (?:to|for|by)
  `,
);
