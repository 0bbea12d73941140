/**
 * Signature blocks written by someone who had not seen the grammar, to measure it honestly.
 *
 * One case a line: id | status | signer | credential | date | text. `⏎` stands for a line break and `⇥` for a tab.
 * P present, X problem, M missing, `-` problem or missing (both defensible); signer, credential and date are `*` where not judged.
 */
const FIRST_BATCH = `
s001 | P | Jane Doe | MD | 2026-11-20 | Electronically signed by Jane Q Doe, MD on 11/20/2026 3:14 PM
s002 | P | Rahul Mehta | DO | 2026-11-18 | Electronically signed by: Rahul Mehta, DO 11/18/26 1514
s003 | P | Doe Jane | MD | 2026-11-20 | Electronically Signed By: Doe MD, Jane on 11.20.2026 15:14 CST
s004 | P | Okonkwo Ada | MD | 2026-11-09 | [Electronically Signed on: 11/09/2026 08:12 CST] ________________ Okonkwo, Ada MD
s005 | P | Jane Doe | MD | * | Electronically Signed by: JANE DOE, MD
s006 | P | Lucas Bennett | MD | 2026-10-30 | Signed by Lucas Bennett, MD on 10/30/2026 03:14 PM ET
s007 | P | Mei Chen | MD | 2026-11-12 | Electronically signed by Mei Chen , MD on 11/12/2026 at 03:14 PM EST⏎Sign off status: Completed
s008 | X | * | * | * | Provider: Mei Chen, MD⏎Sign off status: Pending
s009 | P | Henry Walsh | MD | 2026-11-03 | Electronically signed by : Henry Walsh, M.D.; Nov  3 2026  3:14PM CST (Author)
s010 | P | Marta Silva | DO | 2026-11-07 | /es/ MARTA SILVA, DO⏎PRIMARY CARE PHYSICIAN⏎Signed: 11/07/2026 15:14
s011 | P | Jane Doe | * | 2026-11-20 | <Electronically signed by Jane Doe, MD> 11/20/26 1514
s012 | P | Colin Frazier | PA-C | 2026-11-15 | This note has been electronically signed by Colin Frazier, PA-C on 11/15/2026
s013 | P | Young | FNP-C | 2026-11-19 | esign: T Young FNP-C 11/19/26 14:05
s014 | P | Priya Nair | MD | 2026-11-20 | Authenticated by Priya Nair, MD 2026-11-20T14:22
s015 | P | George Papas | MD | 2026-11-11 | Authorized by: George Papas, MD 11/11/2026 10:01 AM
s016 | P | Simone Laurent | ND | 2026-11-16 | Digitally signed by Simone Laurent, ND⏎Date: 2026.11.16 09:30:11 -08'00'
s017 | P | Sarah Chen | MD | 2026-11-15 | Electronically signed by: Dr. Sarah Chen, MD⏎Date: 11/15/2026 14:32 EST
s018 | X | * | * | * | Signature on file
s019 | X | * | * | * | SOF - Dr. Keller MD
s020 | X | * | * | * | Signed but not read: B. Ng, MD 11/10/2026
s021 | X | * | * | * | Dictated but not read. R. Osborne, MD
s022 | X | * | * | * | pending signature - Dr. Amy Ross, MD
s023 | X | * | * | * | DRAFT - not yet signed by provider
s024 | X | * | * | * | Order pended by Kim Lee, CMA 11/18/2026 for Dr. Alvarez
s025 | X | * | * | * | Cosign required: Jonathan Reed, MD
s026 | X | * | * | * | Verbal order from Dr. Nash, read back, entered by RN P. Yates. Not yet cosigned.
s027 | X | * | * | * | Telephone order Dr. Holt / K. Burns RN 11/12/26 1420 - awaiting cosignature
s028 | X | * | * | * | Electronically entered by M. Diaz, MA on 11/14/2026
s029 | M | * | * | * | Signature: ______________________ Date: ___________
s030 | M | * | * | * | Physician Signature:
s031 | M | * | * | * | Massage therapy 60 min weekly x 6 wks neck M54.2
s032 | - | * | * | * | Patient signature: Ellen Price 11/12/2026
s033 | - | * | * | * | Therapist: Dana Reid, LMT  signed 11/13/2026
s034 | - | * | * | * | Witness: Carol Dunn 11/10/2026
s035 | P | Ellis Grant | MD | 2026-11-08 | Patient signature: Ellen Price 11/08/2026⏎Physician signature: electronically signed by Ellis Grant, MD 11/08/2026
s036 | X | * | * | * | [STAMP] John P. Marsh, MD (rubber stamp)
s037 | X | * | * | * | Electronically signed but not verified: Peter Moss MD
s038 | X | * | * | * | administratively signed by Cindy Tran, MD 11/02/2026
s039 | P | Victor Ramos | MD | 2026-11-20 | Resident note by Sam Poole, MD PGY2. Cosigned by: Victor Ramos, MD 11/20/2026 16:45
s040 | P | Olivia Hart | NP | 2026-11-06 | Order signed by Olivia Hart, NP on 11/6/2026 at 9:05 AM
s041 | P | Nadia Rahman | DPM | 2026-10-28 | Approved by Nadia Rahman, DPM 28 Oct 2026 11:02
s042 | P | Kofi Mensah | MD | 2026-11-17 | Finalized by Kofi Mensah, MD | 11/17/2026 | 17:20
s043 | P | Laura Finch | ARNP | 2026-11-13 | Verified by: Laura Finch, ARNP 11/13/2026 07:55
s044 | P | Derek Holm | DC | 2026-11-05 | Signed: Derek Holm, DC   11/05/26
s045 | P | Amira Saleh | MD | 2026-11-18 | ELECTRONICALLY SIGNED BY AMIRA SALEH MD 11/18/2026 0842
s046 | P | Kowalski | PA-C | 2026-11-02 | s/ B. Kowalski PA-C 11/02/26
s047 | P | Ruth Adler | MD | 2026-11-10 | /s/ Ruth Adler, M.D.   Nov 10, 2026
s048 | - | * | * | * | /s/ ____________
s049 | - | * | * | * | Ruth Adler, MD⏎Family Medicine⏎555-210-4471
s050 | X | * | * | * | Electronically signed by Lisa Brown, RN on behalf of Dr. Stewart 11/11/2026
s051 | X | * | * | * | Signed per protocol by Jenny Cole, MA 11/12/2026
s052 | X | * | * | * | Status: Unsigned⏎Author: Nathan Shaw, MD
s053 | X | * | * | * | Ordering User: GARCIA, MARIA (MA)⏎Status: Pended⏎To be signed by: Patel, Nita MD
s054 | P | DOE JANE | * | * | Authorizing Provider: DOE, JANE Q, MD⏎Ordering User: SMITH, TINA⏎Electronically signed by: DOE, JANE Q, MD at 11/20/2026 8:00 AM
s055 | P | Felix Grau | MD | 2026-09-30 | Felix Grau, MD signed this order electronically on September 30, 2026 at 4:41 pm.
s056 | P | Anita Desai | CNM | 2026-11-04 | e-signed by Anita Desai CNM 4-Nov-2026
s057 | P | Gloria Stern | DDS | 2026-11-09 | E-Signature: Gloria Stern, DDS 11/9/2026
s058 | X | * | * | * | Needs co-sign. Student: Ian Webb, MS4. Preceptor Dr. Foley.
s059 | P | Foley Aaron | MD | 2026-11-14 | Perform/Sign: Foley MD, Aaron (11/14/2026 13:00)⏎Result status: Auth (Verified)
s060 | P | Joan Marsh | DO | 2026-11-19 | Electronically approved by: Joan Marsh, DO 11/19/2026 22:11 PST
s061 | P | Wesley Tate | MD | 2026-11-12 | Sealed by Wesley Tate MD 11/12/2026 10:10
s062 | P | Hugo Marin | MD | 2026-11-20 | Released by Hugo Marin, MD on Nov 20 2026
s063 | P | Carmen Ruiz | * | 2026-11-16 | Completed by: Carmen Ruiz, APRN-CNP 11/16/2026 2:30pm
s064 | P | Noah Stein | MD | 2026-11-03 | Confirmed by Noah Stein, M.D. 11-03-2026
s065 | P | Elena Popov | MD | 2026-11-01 | Accepted by Elena Popov MD 2026/11/01 08:00
s066 | P | Trent Marlow | DO | 2026-11-06 | Validated by Trent Marlow, D.O., 06-Nov-26 14:00
s067 | - | * | * | * | Document generated by: Trent Marlow 11/06/2026 03:14 PM
s068 | P | Shirin Azadi | MD | 2026-11-13 | Signature derived from controlled access password: Shirin Azadi, MD 11/13/2026
s069 | - | * | * | * | Electronically signed by: Test, Provider
s070 | - | * | * | * | Electronically signed by ____________ on __/__/____
s071 | P | Jane Doe | MD | 2026-11-20 | Jane Doe, MD (electronically signed 11/20/2026 3:14 PM)
s072 | P | Kevin Ortiz | MD | 2026-11-18 | Signed electronically: Kevin Ortiz, MD 11/18/2026 @ 0915
s073 | P | Beth Allen | MD | 2026-11-17 | Signed By: Beth Allen, MD⇥Signed Date/Time: 11/17/2026 12:31
s074 | P | Mark Hsu | MD | 2026-11-15 | Provider Signature⇥Electronically signed by Mark Hsu MD⇥Date⇥11/15/2026
s075 | X | * | * | * | Signature stamp used. Harold Finn MD 11/10/2026
s076 | X | * | * | * | Awaiting signature: Tara Singh, NP
s077 | X | * | * | * | VO/RB Dr. Lowe per T. Hicks LPN, unsigned
s078 | P | Tara Singh | NP | 2026-11-20 | Previously pended by MA. Electronically signed by Tara Singh, NP on 11/20/2026 09:09
s079 | - | * | * | * | The patient signed the consent form on 11/12/2026.
s080 | M | * | * | * | NPI 1234567893. Fax signed order to 555-203-8817.
s081 | M | * | * | * | Please sign and return: ______________
s082 | P | Ines Duarte | MD | 2026-11-14 | Attending: Ines Duarte, MD. I have reviewed and signed this order. Electronically signed 11/14/2026 18:22
s083 | P | Greg Novak | MD | 2026-11-19 | Elec. signed by Greg Novak, MD 11/19/26
s084 | P | Paula Jensen | MD | 2026-11-11 | Reviewed by: Paula Jensen, MD 11/11/2026 13:37
s085 | P | Owen Clark | NMD | 2026-11-08 | signed by owen clark nmd 11/8/26
s086 | - | * | * | * | Electronically signed by Ellen Price (patient) 11/09/2026
s087 | P | Arthur Bloom | MD | 2026-11-12 | Closed by Arthur Bloom, MD at 11/12/2026 19:58
s088 | P | Mary-Kate O'Brien | MD | 2026-11-20 | Electronically signed by: Mary-Kate O'Brien, MD 11/20/2026 10:10:10 AM CST
s089 | P | Juan de la Cruz | MD | 2026-11-20 | Electronically signed by Juan de la Cruz, MD on 20 Nov 2026 at 14:05
s090 | X | * | * | * | Electronic signature pending review - Jacob Stone, DO
`;

/** A second batch in other hands: urgent care, an orthopaedist's dictation, VA clerks, midwives, chiropractors, case managers. */
const SECOND_BATCH = `
t001 | P | Marquez | PA-C | 2026-11-18 | esig: J Marquez PA-C 11/18/26 1922
t002 | P | William Trask | MD | 2026-11-17 | Electronically signed by William Trask, MD, Orthopaedic Surgery on 11/17/2026 at 6:12 PM
t003 | P | LORI BECK | NP | 2026-11-16 | /es/ LORI A. BECK, NP⏎Nurse Practitioner, PACT Team 4⏎Signed: 11/16/2026 09:22
t004 | - | * | * | * | /es/ T. RAND, MEDICAL SUPPORT ASSISTANT⏎Signed: 11/16/2026 09:22
t005 | P | Josie Marlowe | CNM | 2026-11-14 | Josie Marlowe, CNM, MSN⏎Electronically signed 11/14/2026 2:10 PM
t006 | P | Phil Garza | DC | 2026-11-10 | Phil Garza, DC [e-signed 2026-11-10 16:20]
t007 | P | Colleen Ames | MD | 2026-11-10 | Electronically signed: Colleen Ames, MD 11/10/2026
t008 | X | * | * | * | Sent to Dr. Ames for signature 11/10/2026
t009 | X | * | * | * | MD signature needed⏎Dr Colleen Ames, MD
t010 | - | * | * | * | Signed by: NCM Paula Kent, RN CCM 11/10/2026
t011 | - | * | * | * | Dr. Ames verbally agrees
t012 | P | Anton Weiss | MD | 2026-11-13 | Signed: Weiss, Anton, MD - 13-Nov-2026 08:15
t013 | P | Helen Cruz | MD | 2026-11-09 | /es/ HELEN M. CRUZ, MD⏎Staff Physician⏎Signed: 11/09/2026 11:41⏎⏎11/09/2026 ADDENDUM STATUS: COMPLETED
t014 | P | Amy Weld | DC | 2026-11-02 | Signed, Dr. Amy Weld, DC 11/02/26
t015 | X | * | * | * | Prepared by scribe L. Tan; provider signature pending
t016 | P | Rosa Vidal | MD | 2026-11-20 | Scribed by L. Tan. I, Rosa Vidal, MD, personally performed the services. Electronically signed by Rosa Vidal, MD 11/20/2026 13:13
t017 | X | * | * | * | Auto-signed: not reviewed by provider. Grant Hollis, MD
t018 | P | Tina Boyle | CNM | 2026-11-19 | Signed by Tina Boyle, CNM @ 11/19/2026 1615
t019 | P | Samuel Ito | MD | 2026-11-06 | Physician's signature: Samuel Ito, MD (electronically signed)   Date signed: 11/06/2026
t020 | M | * | * | * | Physician's signature: __________   Print name: Samuel Ito, MD   Date: ______
t021 | X | * | * | * | Physician's signature: SIGNATURE ON FILE   Date: 11/06/2026
t022 | P | Dean Orr | PA-C | 2026-11-04 | signed Dean Orr, PA-C 11/04/2026
t023 | X | * | * | * | Order mode: Verbal with readback. Ordering: Pike MD. Entered by: Sims RN. Cosign status: Pending
t024 | P | Pike | MD | 2026-11-12 | Order mode: Verbal with readback. Entered by: Sims RN 11/10/2026. Cosigned by: Pike, Aaron MD 11/12/2026 07:30
t025 | P | Vera Lund | MD | 2026-11-09 | Electronically Signed by: VERA LUND, M.D. at 11/09/2026 10:00:00 AM America/Chicago
t026 | P | Mara Quill | CNM | 2026-11-12 | signed Mara Quill, CNM 11-12-26
t027 | P | Olu Adeyemi | MD | 2026-11-08 | Final report electronically verified by Olu Adeyemi, MD 11/08/2026 20:20
t028 | X | * | * | * | Preliminary - unsigned transcription. Dictated by: William Trask, MD. D: 11/17/26 T: 11/18/26
t029 | P | William Trask | MD | 2026-11-19 | D: 11/17/2026 T: 11/18/2026 Dictated by: William Trask, MD. Electronically signed by William Trask, MD on 11/19/2026 07:01
t030 | - | * | * | * | WT/abc D: 11/17/26 T: 11/18/26
t031 | P | Ngozi Eze | FNP-BC | 2026-11-15 | Electronically signed by Ngozi Eze, MSN, FNP-BC on 11/15/2026 at 3:33 PM
t032 | P | Hal Brand | DO | 2026-11-01 | (Signed) Hal Brand, DO, 11/01/2026
t033 | - | * | * | * | Signed by client: Joe Tarr 11/05/26
t034 | P | Irene Voss | MD | 2026-11-03 | Signatures⏎Electronically signed by : Irene Voss, MD; 11/03/2026 4:04 PM EST (Author)⏎Electronically signed by : Beth Lo, LPN; 11/03/2026 1:10 PM EST
t035 | X | * | * | * | Ready for signature. Assigned to: VOSS, IRENE, MD
t036 | X | * | * | * | Rubber stamp signature: I. Voss MD
t037 | P | Curtis Yang | MD | 2026-11-11 | ***Electronically Signed*** Curtis Yang MD 11/11/2026 08:08
t038 | - | * | * | * | CC: Curtis Yang, MD; Irene Voss, MD
t039 | P | Emil Novotny | PA | 2026-11-16 | Order authenticated electronically by Emil Novotny, PA on 16 November 2026 14:20
t040 | X | * | * | * | Not signed. Emil Novotny, PA to review.
`;

const THIRD_BATCH = `
x001 | P | Ellen Marsh | MD | 2026-11-12 | Signed: Ellen Marsh, MD on 11/12/2026 at 14:02
x002 | P | Ellen Marsh | MD | 2026-11-12 | Provider: Ellen Marsh MD⏎Electronically signed: 11/12/2026 2:02 PM
x003 | P | Omar Sy | DO | 2026-11-05 | Ordered by: Omar Sy, DO. Signed electronically 11/05/2026 08:30
x004 | X | * | * | * | Ordered by: Omar Sy, DO. Not yet signed.
x005 | P | Nell Bryce | FNP | 2026-11-17 | <Electronically signed by Nell Bryce FNP> 11/17/26 0915
x006 | P | Theo Lang | MD | 2026-11-03 | Authenticated by: LANG, THEO, MD  2026-11-03 17:45:10
x007 | X | * | * | * | Authentication pending: LANG, THEO, MD
x008 | P | Gina Paul | PA-C | 2026-11-14 | GINA PAUL, PA-C  ELECTRONICALLY SIGNED 14 NOV 2026 1105 EST
x009 | P | Rex Dunn | DC | 2026-11-09 | Rex Dunn DC /es/ 11/9/26
x010 | X | * | * | * | MA note: order prepped for Dr. Dunn to sign
x011 | X | * | * | * | e-signature required
x012 | M | * | * | * | Provider signature _______________  Date ____/____/____
x013 | P | Ivy Chen | ND | 2026-11-01 | Sign-off: Ivy Chen, ND 11/01/2026
x014 | P | Marcus Bell | MD | 2026-11-19 | Action: Sign Performed by: Bell MD, Marcus 11/19/2026 08:14 CST
x015 | - | * | * | * | Dictated by: Marcus Bell, MD  Transcribed by: kw
x016 | X | * | * | * | Status: In Progress⏎Provider: Marcus Bell, MD⏎Signature: (none)
x017 | P | Sofia Reyes | MD | 2026-11-20 | This document was electronically signed by SOFIA REYES MD on 11/20/2026 09:44 AM CST
x018 | P | Sofia Reyes | MD | 2026-11-20 | I attest that the above is accurate. Sofia Reyes, MD, 11/20/2026 (electronic signature)
x019 | X | * | * | * | Signature: [signature stamp] Sofia Reyes, MD
x020 | X | * | * | * | Signed in error - pended for Dr. Reyes
x021 | P | Paul Otieno | MD | 2026-11-08 | Electronically signed by Paul Otieno, M.D., F.A.C.P. on 11/08/2026
x022 | P | Paul Otieno | MD | 2026-11-08 | Reviewed and electronically signed by: Paul Otieno MD, 08-Nov-2026 16:20
x023 | - | * | * | * | Therapist signature: Kim Yost, LMT 11/15/2026
x024 | - | * | * | * | Guardian: (signed) Pat Dole 11/10/26
x025 | P | Deb Roth | NP | 2026-11-16 | Order #4431 Signed By Deb Roth, NP 11/16/2026 10:10 AM. Order Mode: Standard.
x026 | X | * | * | * | Order Mode: Per protocol: cosign required. Entered by: T. Hall, RN
x027 | P | Deb Roth | NP | 2026-11-16 | Patient signature on file. Electronically signed by Deb Roth, NP 11/16/2026
x028 | X | * | * | * | Faxed to clinic for signature 11/16; not returned
x029 | P | Lin Zhao | LAc | 2026-11-12 | E-signed by Lin Zhao, L.Ac. 11/12/2026
x030 | P | Ana Cruz | DPM | 2026-11-13 | Dr. Ana Cruz, DPM - signed 11/13/26
`;

export interface UnseenSignature {
  id: string;
  status: string;
  /** Words of the name; null where not judged, as the next two. */
  signer: string | null;
  credential: string | null;
  date: string | null;
  text: string;
}

const caseOf = (line: string): UnseenSignature => {
  const [id = '', status = '', signer = '*', credential = '*', date = '*', ...text] = line.split(' | ');
  return {
    id,
    status,
    signer: judged(signer),
    credential: judged(credential),
    date: judged(date),
    text: text.join(' | ').replaceAll('⏎', '\n').replaceAll('⇥', '\t'),
  };
};

const judged = (value: string) => (value === '*' ? null : value);

export const unseenSignatures: UnseenSignature[] = [FIRST_BATCH, SECOND_BATCH, THIRD_BATCH]
  .flatMap((batch) => batch.trim().split('\n'))
  .map(caseOf);

/** What is still read otherwise: a line goes when its miss is mended. */
export const missedInSignatures: string[] = [];
