/**
 * Orders and notes written by someone who had not seen the grammar, to measure it honestly.
 *
 * One case a line: id | massage order? | the twelve element statuses | total visits | units a visit | text.
 * `⏎` stands for a line break and `⇥` for a tab. Statuses stand in the order of `elements`, in groups of three:
 * diagnosis medicalNecessity procedure · bodyArea units frequency · duration goals precautions · signature provider authorization.
 * P present, X problem, M missing, N not applicable, `-` problem or missing (both defensible), `.` not fixed by the vocabulary.
 */
const FIRST_BATCH = `
u001 | yes | PPP PPP PPP PPN | 8 | 4 | Ambulatory referral to Massage Therapy⏎Order #: 448120991⏎Diagnosis: Cervicalgia [M54.2]⏎Reason for referral: neck pain and stiffness x 5 mo, limited rotation, difficulty checking blind spot when driving. Failed ibuprofen and HEP.⏎Type: therapeutic massage, upper traps / levator / cervical paraspinals⏎Freq: 1x/wk x 8 wks, 60 minutes per visit⏎Medical necessity: massage is medically necessary to restore cervical rotation for safe driving.⏎Goal: R rotation from 45 to 70 deg by week 8⏎Contraindications: none known⏎Electronically signed by Priya Raman, MD on 11/18/2026 4:22 PM
u002 | yes | XMX .MM MMM MMN | - | - | massage tx for LBP pls
u003 | yes | PMP PMP PMM MMN | 8 | - | REFER TO LMT FOR DEEP TISSUE MASSAGE LOW BACK M54.50 2X WK X 4 WKS
u004 | yes | PPP PPP PPP PPN | 12 | 3 | Assessment/Plan:⏎1. Chronic R shoulder pain (M25.511) - s/p 10 sessions PT w/ persistent subscapularis and infraspinatus trigger points, cannot reach top shelf or fasten bra.⏎2. HTN - stable, continue lisinopril 10 mg daily.⏎Plan: refer to licensed massage therapist for trigger point therapy and MFR, R rotator cuff and periscapular muscles, 45 min, twice weekly x 6 weeks. I certify this is medically necessary. Goal: shoulder flexion 120 -> 160 deg, reach overhead shelf by wk 6. No known contraindications to massage.⏎RTC 6 wks.⏎Electronically signed by: Thomas Okafor, DO 11/12/26 0914
u005 | yes | PMX PMP PMM MMN | 6 | - | Pt c/o upper back tightness. Dx M54.6. Massage therapy once weekly for 6 weeks to thoracic paraspinals & rhomboids.
u006 | yes | PPP PPP PPP PPP | 12 | 4 | VA COMMUNITY CARE - MASSAGE THERAPY⏎Referral No: VA0029387465⏎SEOC: Massage Therapy Initial 12 visits/90 days⏎Veteran with chronic low back pain M54.59 and muscle spasm of back M62.830.⏎Clinically indicated and medically necessary: spasm limits standing to 15 min, unable to stand at workbench.⏎Myofascial release and therapeutic massage lumbar paraspinals, bilat glutes, 60 min sessions, 1x/wk, 12 visits.⏎Goal: stand 45 min; pain 7 -> 4.⏎Precautions: hardware L4-5 fusion 2014, no deep pressure over hardware.⏎/es/ MARCUS D HALVERSON, MD⏎STAFF PHYSICIAN, PRIMARY CARE⏎Signed: 11/10/2026 13:47
u007 | yes | PMX PMX .MM MMN | - | - | Massage biweekly x 8 for neck pain M54.2, cervical region
u008 | yes | PPP PPP PMM MMN | 6 | 2 | med massage (97124) 30 min x 6 visits qwk L knee/quad M25.562, med nec
u009 | yes | XMP PMM MMM MMN | - | - | please do some deep tissue work on his hamstrings, LMT referral, dx hamstring tightness
u010 | yes | PPP PPP PPP PPN | 11 | 4 | PRESCRIPTION FOR MASSAGE THERAPY⏎Patient: T. Nguyen   DOB 02/14/1979⏎ICD-10: S13.4XXD, M62.838⏎CPT: 97124⏎Areas: cervical, upper trapezius bilateral⏎Units/visit: 4⏎Schedule: 3x/wk x1 wk, 2x/wk x1 wk, then 1x/wk x6 wks⏎Medically necessary: YES - MVA 9/30/2026, spasm limits driving and sleep⏎Goals: cervical rotation to 70 deg bilat, sleep 6 hrs⏎Precautions: none⏎Physician signature: Electronically signed by Lena Fischer, DC 11/02/2026
u011 | yes | PMP PPP PMM MMN | 4 | 2 | 97124 2u qwk x4 R forearm lateral epicondylitis M77.11
u012 | yes | PPP PPP PPP PPN | 8 | 4 | i am referring this patient for medical massage therapy diagnosis is myalgia of other site M79.18 medically necessary because the muscle pain limits lifting her toddler please treat the bilateral upper trapezius and rhomboids one hour once a week for eight weeks goal is to lift twenty five pounds without pain there are no contraindications signed Karen Doyle MD november 12 2026
u013 | yes | PXX MMM MMM MMN | - | - | Massage therapy for anxiety F41.9 - not medically necessary, pt aware she will self-pay
u014 | yes | -M- XM. -MM MMN | - | - | Full body massage prn for stress mgmt per pt request
u015 | yes | PPP PPP PPP PPN | 12 | 4 | Dear Colleague,⏎Thank you for seeing Mr. Alvarez, a 52 yo carpenter with chronic lumbar strain (S39.012D). Massage is medically necessary given persistent quadratus lumborum spasm which prevents him from lifting > 10 lb despite naproxen and 8 PT visits. I request neuromuscular therapy to the lumbar paraspinals and QL, 4 units per visit, 2 x per week for 6 weeks (12 visits). Goal: lift 35 lb and return to full duty by 1/15/2027. There are no contraindications.⏎Sincerely,⏎Electronically signed by Robert Kim, MD⏎Date: 11/16/2026 08:31 CST
u016 | yes | XMP PPP PMM MMN | 10 | 4 | M54.5 - medical massage lumbar spine, 1 hr weekly x 10
u017 | yes | XMX PMP PMM MMN | 8 | - | Massage L shoulder M25.511 2x/wk x 4wks
u018 | yes | PMP PMP PMM MMN | 6-12 | - | STM to cervical paraspinals by LMT 1-2x/wk x 6 wks for cervicogenic HA G44.86
u019 | yes | PMP PPP PPP MMN | 6 | 2 | s/p R TKA 8 wks. Z47.1, Z96.651. Scar mobilization + quad massage by LMT 30 mins 1x/wk x 6. Goal flexion 90 to 115. Incision healed, surgeon cleared, avoid direct pressure on patella.
u020 | yes | PMP PMP MMX MMN | - | - | Acute L DVT femoral on US 11/14/26 (I82.412). Family asking for massage. Start deep tissue massage L calf and thigh 3x/wk.
u021 | yes | PPP PPP PPP PPP | 6 | 4 | STATE OF WASHINGTON L&I⏎Claim #: BD45821⏎DOI: 08/22/2026⏎Employer: Cascade Freight⏎Dx: S39.012D strain lower back; M62.830⏎Written order for massage therapy: 97124, lumbosacral region, 60 min (4 units), 1x/week x 6 weeks = 6 visits. No authorization needed for visits 1-6, auth # L772103 on file for 6.⏎Medically necessary to reduce spasm and improve sitting tolerance.⏎Goal: sit 30->90 min, RTW full duty.⏎No contraindications.⏎Attending: Electronically signed by Diane Cho, ARNP on 11/05/2026 at 02:10 PM
u022 | yes | PMX PMP -MM MMN | - | - | CONT MASSAGE MONTHLY MAINTENANCE LBP M54.59 LUMBAR INDEFINITELY
u023 | yes | PPP PPP PPP PPN | 8 | 2 | Subj: 41F with chronic tension HA.⏎Obj: BP 118/76 HR 72 T 98.4 RR 14 SpO2 99% Pain 6/10. TTP suboccipitals, upper traps; ROM rot 50/55.⏎Meds: sumatriptan 50 mg PRN, cyclobenzaprine 10 mg 1 tab QHS x 30, vitamin D 2000 IU daily.⏎A: G44.229 chronic tension-type headache.⏎P: Massage therapy - myofascial release to suboccipitals and bilat upper traps, 30 minutes, weekly x 8 weeks. Medically necessary; failed amitriptyline. Goal headache days 14 to 6 per month. No contraindications.⏎Electronically signed by Omar Haddad, PA-C 11/19/2026 10:02 AM
u024 | yes | PMP PPP PMP MMN | 9 | 4 | Lymphedema L arm p mastectomy I97.2. MLD by certified therapist, left upper extremity, 3x/wk x 3 wks, 60 min. No BP or deep pressure L arm.
u025 | yes | PPP PPP PPP PPN | 6 | 3 | Pregnancy-related low back pain, 26w2d, O26.892, M54.59. Prenatal massage lumbar and gluteal region, side-lying, 45 min, every other week x 6 visits. Medically necessary, pain limits standing at work (teacher). Goal: stand 3 hrs w/ pain <3/10. OK per OB, no high risk features, avoid deep leg work. Electronically signed by Hannah Brooks, CNM 11/09/2026
u026 | yes | PMX PPM MMM MMN | - | 4 | massage 60 min neck and shoulders M54.2
u027 | yes | PPP PPP PPP PPN | 12 | 4 | Referral Details⏎Referred To: Evergreen Massage LLC⏎Specialty: Massage Therapy⏎Dx⇥M79.7 Fibromyalgia⏎CPT⇥97140⏎Area⇥bilateral shoulders, upper back⏎Minutes⇥60⏎Frequency⇥1 x per week⏎Duration⇥12 weeks⏎Visits⇥12⏎Medical Necessity⇥Medically necessary for widespread myofascial pain limiting grooming and overhead reach⏎Goals⇥Pain 8 to 5, sleep > 6 hrs by week 12⏎Precautions⇥light to moderate pressure, no contraindications⏎Signed⇥Electronically signed by MARIA LOPEZ, MD on 10/30/2026 at 11:15 AM EDT
u028 | yes | PMP PMP PMM XMN | 12 | - | Myofascial release, TMJ and masseter, M26.601, 2/wk x 6 wks. Signature on file.
u029 | yes | PMP PMP PMM X.N | 6 | - | Trigger point massage R piriformis, sciatica right M54.31, weekly x 6 weeks.⏎Pended by: S. Ortiz, MA - awaiting provider signature
u030 | yes | PPP PPP PPX PPN | 12 | 4 | Order: therapeutic massage⏎Dx: M54.16 lumbar radiculopathy⏎Area: lumbar, L gluteal⏎60 min 2x/wk x 6 wk⏎Med necessary, limits walking to 1 block. Goal walk 1/2 mile.⏎Note: new saddle anesthesia and urinary retention since yesterday, MRI ordered stat.⏎Electronically signed by Paul Denton, MD 11/20/2026 18:40
u031 | yes | P.P PPP PPP MMP | 8 | 3 | R adhesive capsulitis M75.01, LMT referral. Painful arc limits dressing & washing hair, failed injection + PT x8. MFR + soft tissue mobilization R shoulder girdle 45min 1x wk x8. Goal: ER 20->50 deg by 8 wks. Contraindications: none. BCBS auth# 7781245 approved for 8 visits.
u032 | yes | PMP PPP PMM MMN | 4 | 1 | plantar fasciitis R M67.A01, deep tissue massage R calf/plantar fascia 15 min, 1x/wk x 4 wk
u033 | yes | XMP PMP PMM MMN | 8 | - | plantar fasciitis M72.2, deep tissue massage foot 2x/wk x 4 wk
u034 | yes | XMX PMM PMM MMN | 6 | - | 6 visits massage therapy for neck and upper back pain
u035 | yes | PPP PPP PPP PPN | 10 | 4 | Dictated: The patient will be referred for therapeutic massage period. Diagnosis is thoracic back pain comma M54.6 period. Massage is felt to be medically necessary as the patient has palpable spasm of the rhomboids and is not able to sit at her computer for more than 30 minutes period. Treatment to be directed at the thoracic and periscapular region, sixty minutes, one time per week for ten weeks period. Goal is to sit for two hours by the end of treatment period. No contraindications period.⏎Electronically signed by Stephen Wallace MD on 11/13/2026 at 1:05 PM
u036 | yes | PMP PMP PMM XPN | 6 | - | DTM B/L calves, cramps R25.2, 1x/wk x 6 wks. Dictated but not read - E. Stone MD
u037 | yes | PXX PMM MMM MMN | - | - | Massage therapy lumbar M54.50. Medical necessity has not been met at this time, resubmit after imaging.
u038 | yes | PPP PPP PPM PPN | 12 | 4 | REFERRAL FORM - MASSAGE⏎[x] Massage therapy  [ ] Acupuncture  [ ] Chiropractic⏎Dx codes: M54.12, M62.838⏎[x] 97140 Manual therapy⏎Body region: [x] cervical [ ] thoracic [ ] lumbar⏎Minutes: [ ] 30 [ ] 45 [x] 60⏎Frequency: [ ] 1x/wk [x] 2x/wk⏎Duration: [x] 6 wks [ ] 8 wks⏎Medically necessary? [x] Yes [ ] No⏎Goals: rotate neck 65 deg to drive forklift⏎Signature: /s/ Alan Pruitt, DO    Date: 11/17/26
u039 | yes | PMX PMP PM. MMN | 8 | - | Rx massage for lumbar strain S39.012A, low back, qwk x 8 wks.⏎Current meds: apixaban 5 mg BID, metoprolol 25 mg BID, atorvastatin 40 mg QHS
u040 | yes | PPP PPP PPP PPN | 4-8 | 4 | Patient seen for chronic neck pain M54.2. I recommend myofascial release to bilateral SCM/scalenes, 60 min, 1-2 times weekly for 4 weeks. Massage therapy is medically necessary to improve cervical motion so she can drive. Goal: rotation 40 to 65 degrees. Precautions: mild osteoporosis, gentle pressure, no cervical thrust. Electronically signed by: Yuki Tanaka, ND 11/15/26 1630
u041 | yes | PMP PPP PPM MMN | 12 | 4 | CRPS? no. Dx M79.11 myalgia mastication + M26.623. Intra-oral massage / MFR masseter, temporalis bilat, 1 hr, 12 visits over 3 months, goal opening 28 -> 40 mm
u042 | yes | PPX PPP PPP PPP | 6 | 4 | Aetna HMO ref# 5520019 auth # A99813 6 visits⏎Massage therapy neck M54.2 60min weekly x6, medically necessary, goal turn head to 70 deg for driving, no contraindications. E-signed: Grace Lin, MD 11/11/2026
u043 | yes | PPX PPP PPP PPX | 6 | 3 | Dx M25.552 L hip pain. Massage L hip/glute med 45 min 1x week x 6 wks. Med nec due to gait limitation. Goal walk 1 mile. Prior auth pending with UHC. No contraindications. Electronically signed by Ben Arnold, PA-C on 11/18/2026 09:00
u044 | yes | PMX PMM MMM MMN | - | - | eval and treat massage therapy neck M54.2
u045 | yes | XMX .MM PMM MMN | 12 | - | Pt w/ fibro, wants massage, ok x 12 visits
u046 | yes | P.P PPP PPP PPN | 8 | 4 | HPI: 36 y/o F dental hygienist w/ 8 mo of bilateral upper trapezius pain. Denies trauma, fever, wt loss, numbness.⏎ROS: neg except HPI.⏎PMH: asthma, GERD. FH: mother DVT, father MI.⏎Allergies: PCN.⏎Exam: TTP UT, levator. Spurling neg.⏎A/P: Myalgia M79.18. Needs massage therapy for work tolerance: LMT, trigger point release bilateral upper traps, 60 min, weekly for 8 weeks. Goal: work 8h shift with pain <=3/10. No contraindications to massage.⏎Electronically signed by Carla Mendes, FNP-BC on 11/06/2026 17:45
u047 | yes | PMP PPP PMM MMN | 12 | 4 | M54.41 lumbago w sciatica R side / deep tissue + trigger pt R glut/piriformis / 60 mn / BIW x 6 wk
u048 | yes | PPP PPP XMM MMN | - | 4 | therapeutic massage bilat shoulders M25.511 M25.512, 4 units, 2x/wk x 6 wks (10 visits total), medically necessary
u049 | yes | PPP PPP PPP PPN | 6 | 2 | Order Name: MASSAGE THERAPY (97124)⏎Ordering Provider: Feldman MD, Joshua⏎Order Details: 11/14/26 10:15:00 CST, Dx: Low back pain (M54.50), Lumbar paraspinals, 30 min, 1x/wk, 6 weeks⏎Special Instructions: medically necessary - unable to bend to tie shoes. Goal: fingertips to ankle by 6 weeks. Contraindications: denies.⏎Electronically Signed By: Feldman MD, Joshua on 11.14.2026 10:15 CST
u050 | yes | PMX PMP PMM -MN | 6 | - | Massage qwk x6 R wrist carpal tunnel G56.01. tks, JB
u051 | yes | XMX PMP PMM MMN | 18 | - | MASSGE THERPY CERVICL & UPPR BACK 3X/WK X 6WKS DX WHIPLASH
u052 | yes | PPP PPP PPP PPN | 8 | 4 | Good for 8 tx. Dx cervical strain S16.1XXD. Swedish/DTM neck + UT, 60 min, q wk. Medically nec - cannot sit at PC >20 min. Goal 90 min sitting. No CI. - signed by Nora Whitfield DO 10/28/2026
u053 | yes | PPP PPP PPP PPN | 6 | 4 | Letter of Medical Necessity (HSA/FSA)⏎Date: 11/03/2026⏎Patient: R. Castillo⏎Condition: chronic lumbar myofascial pain, M79.18⏎Recommended treatment: massage therapy - myofascial release to the low back, 60 minutes, once monthly, from 12/01/2026 through 05/31/2027⏎This treatment is medically necessary and is not for general health or relaxation.⏎Expected result: able to stand 60 minutes and cut naproxen to <2 per week.⏎Precautions reviewed, none.⏎Signed: Dr. Elaine Porter, MD 11/03/2026
u054 | yes | PMX PMX MMM MMN | - | - | Massage therapy, thoracic M54.6, bi-weekly
u055 | yes | PMP PPP PMP MMN | 5 | 1 | desensitization massage L hand CRPS G90.512, 15 minutes daily x 5 days, allodynia - feather light touch only
u056 | yes | MMP PPP PMM MMN | 8 | 4 | Deep tissue massage to bilat IT bands 1hr 2x/wk x 4wks
u057 | yes | PPP PPP PPP PPN | 12 | 4 | ORDERS PLACED THIS ENCOUNTER⏎1) MRI L SPINE W/O CONTRAST⏎2) PT EVAL AND TREAT 2X/WK X 4 WKS⏎3) MASSAGE THERAPY - MEDICAL MASSAGE, LUMBAR PARASPINALS AND GLUTEALS, 60 MIN, 1X/WK X 12 WKS, DX M51.360. MEDICALLY NECESSARY, LIMITS SITTING. GOAL: SIT 60 MIN AT DESK. NO CONTRAINDICATIONS.⏎4) CBC, CMP⏎ELECTRONICALLY SIGNED BY HOWARD STEIN, MD 11/08/2026 7:12 AM
u058 | yes | P.X PPP PMM MMN | 10 | 3 | mssg tx lft hip M25.552 bursitis? lat hip/glute 45mins 1/wk 10 wks cant sleep on side
u059 | yes | PPP PPP PPX PPN | 8 | 4 | R calf swollen warm and tender x 3 days, rule out DVT, doppler tomorrow. Also refer LMT: deep tissue R calf 60 min 2x/wk x 4 wks, dx M79.661, medically necessary, goal walk 1 mile. Electronically signed by Kyle Benson, PA-C 11/20/2026
u060 | yes | PPP PPP PPP PPN | 24 | 4 | Parkinson rigidity? no - MS, relapsing remitting G35.A with spasm M62.838. Therapeutic massage BLE hamstrings/calves 60 min 2x/week x 12 weeks. Medically necessary to reduce tone and allow transfers. Goal: sit-to-stand independently 5x in 20 sec. Heat sensitive - no hot packs. Electronically signed by Ingrid Solberg, MD 11/04/2026 15:20
u061 | yes | PPX PPP PPP PPP | 6 | 4 | WORKERS COMPENSATION⏎Claim: 2026-WC-88123 DOI 07/19/2026 Adjuster: M. Reyes 555-201-8890⏎Auth: WC-A-55102 for 6 visits⏎Massage lumbar M54.50 60 min 1x/wk x6. Medically necessary and causally related. Goal lift 40 lb RTW 1/4/27. No contraindications.⏎Signed by T. Abernathy, MD 11/09/2026
u062 | yes | PMX PPP PMM MMN | 6 | 2 | massage tehrapy R sholder M25.511 30 mnts 1 x wk x 6 wks
u063 | yes | XMX MMP MMM MMN | - | - | Chronic pain. Massage 1x/wk.
u064 | yes | PPP PPP PPP MMN | 8 | 4 | Massage Therapy Prescription⏎Dx: G44.209⏎Technique: craniosacral + MFR⏎Region: head, neck⏎Time: 60 min⏎Freq/Dur: 1/wk, 8 wks⏎Med Necessity: Medically necessary - HA limits work⏎Goals: HA <= 4 per month⏎Contraindications: none⏎Provider sig: ____________________  Date: ________
u065 | yes | PPP PPP PPP XPN | 8 | 4 | therapeutic massage cervical/UT 60min weekly x 8 M54.2 medically necessary, limits driving; goal rotation 70 deg; no contraindications. Ordering: Susan Falk, MD. Order pended, not signed.
u066 | yes | PMP PMP PMM MMN | 10-12 | - | MFR R arm/forearm M77.11 lateral epicondyle 10-12 sessions over 6 weeks
u067 | yes | PMX PPP PMM MMN | 12 | 4 | Dx: M54.50⇥Modality: massage⇥Site: L/S⇥4 units⇥Freq: 2⇥x per wk⇥Dur: 6⇥weeks
u068 | yes | P.P PPP PPP PPN | 6 | 4 | 63 yo M s/p L4-5 fusion 5/2026 (Z98.1), persistent paraspinal spasm M62.830. Surgeon (Dr. Vance) cleared for massage at 24 wks, no pressure over incision, no prone extension. Order: neuromuscular massage lumbar paraspinals/QL by LMT, 60 minutes, every 2 weeks x 12 weeks. Massage is needed to allow him to walk; goal walk 20 min w/o rest. Electronically authenticated by Neil Vance, MD 11/16/2026 12:00
u069 | yes | XMX PMM MMM MMN | - | - | consider massage for upper back pain
u070 | yes | PMP PMP PMM MMN | 10 | - | PHYSICAL THERAPY: continue 2x/wk x 4 wks for knee strengthening.⏎MASSAGE: medical massage, bilat thighs, M79.651 M79.652, weekly x 10 weeks.⏎ACUPUNCTURE: 1x/wk x 6
u071 | yes | PPP PPP PPP PPN | 6 | 4 | Renewal of massage therapy. Completed 8 of 8 visits since Aug with improvement, rotation 40 -> 55. Request 6 additional visits, 60 min, 1x/wk for 6 wks, myofascial release to cervical/upper thoracic. M54.2. Medically necessary to reach goal rotation 70 deg and drive to work. No contraindications. Digitally signed by Farah Aziz, MD 2026-11-17 09:44
u072 | yes | PMX .MX .MM MMN | - | - | Massage twice monthly or bimonthly for chronic LBP M54.59
u073 | yes | PMP PPP PMP MMN | 8 | 2 | M05.79 RA, soft tissue mobilization to hands and forearms bilat, 30 min weekly x 8 wk. Avoid hot swollen joints.
u074 | yes | PPP PPP PPM PPN | 8 | 4 | Massage therapy order set // technique: Swedish + trigger point // region: upper back and neck // dx: M62.838 spasm // 4 units // freq: once weekly // dur: eight (8) weeks // MN: medically necessary for spasm limiting lifting // goal: lift 20 lb box // eSigned by Patrick Oneill, NP on 2026-11-01 08:00:12
u075 | yes | PM- MMP PMM MMN | 12 | - | LMT 2x6 dx M54.50
u076 | yes | PPX PPP PPP PPN | 8 | 6 | Massage 90 min 1x/wk x 8wks, lumbar and hips, M54.50, medically necessary, goal: sit through 2 hr meeting. Precautions: pacemaker L chest, avoid area. Electronically signed by Ivan Petrov, MD 11/19/2026
u077 | yes | PPX PPP PPP PPN | 6 | 4 | Pt states massage has helped before. Will order massage x6, 1 hr each, weekly. Dx M79.12 neck/head myalgia; bilateral suboccipitals. Medically necessary - HA 3 d/wk miss work. Goal 0-1 missed days/mo. NKCI. signed: Amelia Hart, APRN 11/14/26
u078 | yes | PPP PPP PPM PPN | 20 | 4 | Pleas provlde therapeutlc massage 60 rnin 2x/week for 10 weeks to the lurnbar spine and glutes, dx M54.50 low back pain, medically necessary. Goal walk 30 min. Electronically signed by Dale Cooper, MD 11/07/2026
u079 | yes | PMX PMP PMM MMN | 8 | - | d/w pt: trial of massage, neck M54.2, q week x 8 weeks. F/u 2 mos. Tdap given.
u080 | yes | PMP PPP PMM MMN | 12 | 4 | Frequency: 3 x per Week⏎Duration: 4 Weeks⏎Minutes per session: 60⏎Procedure: 97124⏎Body area: Thoracic spine⏎Diagnosis: M54.6⏎Ordering physician:
u081 | yes | PPP PPP PPP PPN | 6 | 3 | Ms. K is a 29 yo runner. R ITB syndrome M76.31 with lateral knee pain after 2 miles. Tried foam rolling and 6 wks PT with 50% improvement. I am prescribing sports massage / cross-fiber friction to R ITB and TFL, three units per session, weekly for six weeks. This is medically necessary to complete rehab. Goal run 5k with pain <2/10. No blood thinners, no clotting disorder, no contraindications. Signed electronically by Dr. Luis Ferrer, MD, 11/12/2026.
u082 | yes | XPP PPP PPM PPN | 8 | 4 | whiplash S13.4, therapeutic massage neck 1 hr, twice weekly for 4 weeks, medically necessary after MVC 10/30/26, goal return to warehouse work. esigned Rita Cole MD 11/15/26
u083 | yes | PMP PMP PMM MMN | 4 | - | NMT R QL/ lumbar M54.50. 1 visit q wk for a month. f/u after.
u084 | yes | PPP PPP P-P PPN | 8 | 4 | therapeutic massage, neck, M54.2, 60 min wkly x 8. Medically necessary. Goals: decrease pain, feel better. No contraindications. Electronically signed by Wendy Tran, MD 11/20/2026
u085 | yes | PPP XPP PPP PPN | 8 | 4 | Fibromyalgia M79.7. Therapeutic massage full body 60 min weekly x 8 weeks. Medically necessary. Goal sleep 6 h/night, pain 8 to 5. No contraindications. Electronically signed by Wendy Tran, MD 11/20/2026
u101 | no | - | - | - | PT eval and treat: LBP M54.50. 2x/wk x 6 wks. Manual therapy, therapeutic exercise, modalities prn per PT.
u102 | no | - | - | - | HPI: tried massage and chiropractic last year without relief. Plan: MRI lumbar, refer to pain management for ESI. Continue gabapentin 300 mg TID.
u103 | no | - | - | - | Discussed massage therapy, patient declined. Will continue home exercise and NSAIDs.
u104 | no | - | - | - | Instructed in scar self-massage 5 min twice daily with silicone gel. F/u 6 wks for hand therapy.
u105 | no | - | - | - | Delivery note: placenta delivered intact. Fundal massage performed, uterus firm, EBL 300. Pitocin 20 units in LR.
u106 | no | - | - | - | ED course: SVT 180s. Vagal maneuvers and carotid sinus massage attempted x 2 without conversion. Adenosine 6 mg then 12 mg IV.
u107 | no | - | - | - | Hi, this is to confirm your chair massage booking on Thursday 12/3 at 2:30 pm in the break room, 15 minutes. Please arrive 5 min early.
u108 | no | - | - | - | A randomized trial of 401 adults compared structural massage, relaxation massage and usual care for chronic low back pain. Massage was given weekly for 10 weeks. Function improved in both massage groups at 10 weeks.
u109 | no | - | - | - | LMT SOAP 11/12/26⏎S: Client reports neck pain 5/10, better after last session.⏎O: Hypertonic UT B, TrP levator R. Tx: 60 min MFR and NMT to neck, UT, suboccipitals.⏎A: Pain 3/10 post tx, rotation increased 10 deg.⏎P: Client to return in 1 wk. Drink water, stretch.⏎Dana Reid, LMT
u110 | no | - | - | - | DME order: percussive massage gun (Theragun) for home use, dx M79.18. Length of need 99 months. Qty 1.
u111 | no | - | - | - | Refer to OT/CHT for R hand, edema control, splint, retrograde massage as part of OT plan of care, 2x/wk x 6 wks.
u112 | no | - | - | - | Past treatments: PT 2024 (12 visits), massage therapy 2025 (6 visits, partial relief), acupuncture x 4. Current plan: RFA L4-5 facet. Follow up 4 wks.
u113 | no | - | - | - | Prostate massage performed, EPS collected for culture. Start ciprofloxacin 500 mg BID x 28 days.
u114 | no | - | - | - | Nasolacrimal duct obstruction: mom shown lacrimal sac massage, 4-6 strokes QID. Recheck at 12 months.
u115 | no | - | - | - | Chiropractic: CMT C5-6, T4, L5, 98941. Return 2x/wk x 4 wks. Ice prn. No massage today.
u116 | no | - | - | - | Postpartum RN note: fundus boggy, massaged q15 min x 4, now firm midline at U. Lochia moderate.
u117 | no | - | - | - | Do NOT refer for massage therapy until DVT ruled out. Doppler ordered. Compression held.
u118 | no | - | - | - | Occupation: licensed massage therapist, 30 hrs/wk. C/o bilateral thumb pain M18.0. Plan: thumb spica splints, OT referral 1x/wk x 6.
u119 | no | - | - | - | Acupuncture referral: 12 visits / 90 days, chronic LBP M54.59, VA SEOC. Electrical stimulation ok.
u120 | no | - | - | - | Amoxicillin 500 mg 1 cap PO TID x 10 days, #30, RF 0. Ibuprofen 600 mg q6h prn pain.
u121 | no | - | - | - | Massage therapy d/c'd today - goals met, pain 1/10, full ROM. No further visits needed. Continue HEP.
u122 | no | - | - | - | Code blue 0312: thoracotomy at bedside, open cardiac massage by trauma surgery, ROSC not achieved.
u123 | no | - | - | - | Infant massage class for parents, Tuesdays 10-11 am x 4 weeks, peds clinic conference room. Sign up at desk.
u124 | no | - | - | - | Insurance note: plan does not cover massage therapy; pt informed. Will send to PT instead, 2x/wk x 6 wks, order faxed to Peak PT.
u125 | no | - | - | - | Pt uses massage chair at home nightly 20 min and foam roller with some benefit. Refill methocarbamol 750 mg TID prn #60.
`;

/** A second batch in other hands: urgent care, an orthopaedist's dictation, VA clerks, midwives, chiropractors, case managers. */
const SECOND_BATCH = `
v001 | yes | PMX PMP PM. MMN | 6 | - | MVC 2d ago. neck strain S16.1XXA. xr neg. flexeril 10 qhs #10, naproxen 500 bid w food. ok for massage neck 1x/wk x 6 starting next wk if no numbness. f/u pcp 1 wk. return precs given.
v002 | yes | XMX PMM MMM MMN | - | - | lumbar strain, no red flags. toradol given. work note x3d. massage referral placed for low back. dc home stable
v003 | no | - | - | - | lumbar strain, no red flags. toradol 30 im. heat, gentle stretching, may massage area at home. work note x3d. rtc prn
v004 | yes | PMP PPP PMM MPN | 4 | 2 | UC visit. Trap spasm L M62.838. Referral: LMT for trigger pt release L trap 30min wkly x4. K Doyle PA-C
v005 | no | - | - | - | calf cramp after soccer. no swelling, homans neg. RICE, ibuprofen, massage gun at home ok, f/u sports med if not better 2 wks
v006 | yes | XMX PMP PM. MMN | 8 | - | torticolis x 3 days, no fever no meningismus, can touch chin to chest. valium 5 x4 tabs. massage rx given neck/trap 2x/wk x 4wk
v007 | yes | PPP PPP PPP PPN | 6 | 2 | pt seen uc 11/18. dx: thoracic strain S29.012A after lifting box. medical massage, thoracic paraspinals, 30 min, 1x/wk, 6 wk. med nec - cant twist to drive forklift. goal full twist + lift 50 lb. no contraind. esig: J Marquez PA-C 11/18/26 1922
v008 | no | - | - | - | cc back pain. sts massage and chiro not helping. wants pain meds. no red flags. toradol, PT ref 2x/wk x 4, f/u pcp
v009 | yes | XPX PPM MMM MMN | - | 4 | needs 1 hr massage upper back, medically necessary for rhomboid strain, pls sched asap
v010 | yes | PMP PMP PM. MMN | 4 | - | jaw clenching, TMJ pain M26.629. mouth guard. ref to LMT for masseter/temporalis MFR qwk x 4. soft diet
v011 | yes | PPP PPP PPP PPN | 12 | 3 | OPERATIVE FOLLOW-UP. The patient is now twelve weeks status post left total hip arthroplasty, Z96.642. He has residual tightness in the left gluteus medius and iliotibial band limiting his stride. In my opinion soft tissue mobilization by a licensed massage therapist is medically necessary. I would like forty-five minutes twice a week for six weeks directed to the left hip girdle and lateral thigh. Goal is to walk one mile without a cane. Posterior hip precautions remain in effect, no pressure over the incision. Electronically signed by William Trask, MD on 11/17/2026 at 6:12 PM
v012 | yes | XMX PMP PMM MMN | 6 | - | IMPRESSION: Right rotator cuff tendinopathy. PLAN: 1. Subacromial injection today, tolerated well. 2. Massage therapy right shoulder girdle once a week for six weeks. 3. Follow up in six weeks.
v013 | no | - | - | - | Status post right carpal tunnel release, ten days. Sutures removed. She was shown scar massage to be done at home three times daily. Return in four weeks.
v014 | yes | PMP PPP PPP MMN | 8 | 2 | IMPRESSION: Status post right rotator cuff repair fourteen weeks, stiffness M25.611. PLAN: Manual therapy and myofascial release with massage therapist, two units, twice weekly times four weeks, periscapular and deltoid. Goal forward elevation one hundred forty degrees. No active resisted abduction, protocol precautions apply.
v015 | no | - | - | - | He has exhausted conservative care including physical therapy, massage, chiropractic and two epidural injections. We discussed microdiscectomy at L5-S1 and he wishes to proceed. Surgery to be scheduled.
v016 | yes | PPP PPP PPP XPN | 10 | 4 | Ms. Odell has cervicogenic headache, G44.86, with myofascial trigger points in the splenius capitis and upper trapezius. Deep tissue massage and trigger point therapy, 60 minutes, weekly times ten, medically necessary to reduce headache days from sixteen to six a month. No contraindications to massage. Dictated but not read. Grant Hollis, MD
v017 | yes | PPP PPP PPX PPN | 6 | 4 | T12 compression fracture, four weeks old, M80.08XA, in TLSO. She requests deep tissue massage to the thoracic and lumbar spine for pain, 60 minutes weekly for six weeks. Medically necessary. Goal walk around block. Electronically signed by Grant Hollis, MD 11/19/2026 0710
v018 | no | - | - | - | Postop TKA day 1. PT BID, CPM 0-60, cryotherapy, TED hose. No calf massage. Lovenox 40 mg daily x 14 days.
v019 | yes | PMP PMP PMM MMN | 12 | - | Plan is for cross friction massage to the left Achilles and calf by LMT, M76.62, two times per week times six weeks, along with eccentric program in PT.
v020 | yes | PPP PPP PMP PPN | 6 | 2 | The keloid scar, L91.0, over the left anterior shoulder is well healed at 10 weeks. Scar mobilization by licensed massage therapist, 30 minutes weekly for 6 weeks to the left anterior shoulder scar is medically necessary. Contraindications none. Signed by Anton Weiss, MD 11/13/2026
v021 | yes | P.X .MP PMM -.P | 12 | - | COMMUNITY CARE CONSULT - MASSAGE THERAPY⏎Consult #: 1120394  Referral number VA0049912238⏎SEOC: CIH MASSAGE 12 VISITS 90 DAYS⏎Provisional dx: M54.50 LBP⏎PID: 11/30/2026⏎Category of care: CIH⏎Ordering provider: SIMMONS,RAY A⏎Sig pending
v022 | yes | PPP PPP PPP PPP | 12 | 4 | RFS 10-10172 attached. Veteran requests continuation massage therapy, 12 visits / 180 days, VA auth VA0077120034. Dx M54.59, M62.830. Completed 12 of 12 with pain 8->5, standing 10->25 min. Therapeutic massage lumbar and bilateral gluteal 60 min every 2 weeks. Continuation is medically necessary to reach goal standing 45 min. Precautions: none.⏎/es/ LORI A. BECK, NP⏎Nurse Practitioner, PACT Team 4⏎Signed: 11/16/2026 09:22
v023 | no | - | - | - | CLERK NOTE: Vet called re: massage consult. Informed consult was completed 8/2026 and no new referral has been entered. Vet will discuss w/ PCP at next appt 12/9.
v024 | no | - | - | - | Consult discontinued: massage therapy. Vet no-showed x 3 / does not want community care at this time. PACT notified.
v025 | yes | PMX PPP PMM MMP | 12 | 4 | VA referral VA0012300991. MASSAGE THERAPY INITIAL. CERVICALGIA M54.2, NECK. 60 MINUTES. 12 VISITS OVER 90 DAYS. FAX 555-300-1190
v026 | no | - | - | - | Whole Health coaching 6 visits, tai chi class weekly, chair yoga. Vet not interested in massage or acupuncture.
v027 | yes | PPP PPP PPP PPP | 8 | 4 | CPRS CONSULT REQUEST⏎To Service: COMMUNITY CARE-MASSAGE THERAPY⏎From: PCMH TEAM B⏎Urgency: Routine⏎Reason: 68M chronic R shoulder pain M25.511, limited overhead reach 95 deg, failed PT 2025 and diclofenac gel.⏎Request: MFR/therapeutic massage R shoulder girdle, 60 min, weekly x 8 weeks.⏎Med nec: yes, medically necessary⏎Goal: reach 140 deg, don jacket unassisted⏎Precautions: R chest port removed 2024, none current⏎Auth: VA0055501234⏎/es/ HELEN M. CRUZ, MD⏎Signed: 11/09/2026 11:41
v028 | no | - | - | - | Appt reminder: your massage therapy visit 4 of 12 is on 12/02/2026 at 10:30 with Blue River Massage. Call 555-881-2200 to cancel.
v029 | yes | PPX PPP PMM MMP | 6 | 2 | VHA CCN massage referral auth# VA0031117723; dx fibromyalgia M79.7; neck & shoulders; 30 min once a week x six wks; medically necessary per PCP
v030 | yes | PMX PMP PMM M.X | 12 | - | Request massage therapy consult for low back M54.59, 12 visits 90 days, authorization pending CC office review.
v031 | yes | PPP PPP PPP PPN | 8 | 4 | 31 yo G2P1 at 30w1d, low-risk. Sciatica R, O26.893, M54.31. Prenatal massage is medically necessary, pain limits caring for toddler. 60 min weekly x 8 weeks, R gluteal and lumbar, side-lying. Goal: walk 20 min. No preeclampsia, no bleeding, BP normal, ok for massage. Electronically signed by Josie Marlowe, CNM 11/14/2026
v032 | no | - | - | - | 38w G1. Taught perineal massage 5 min nightly from 36 wks. GBS neg. NST reactive. RTC 1 wk.
v033 | no | - | - | - | PP day 1. Fundus firm at U-1 after massage x1, lochia scant. Breastfeeding q2-3h, breast massage before pumping discussed.
v034 | yes | .MP PPP PMX PPN | 6 | 4 | 33w pregnant w/ severe preeclampsia O14.13, on bed rest. Requests massage for back pain - refer prenatal massage low back 60 min 1x/wk x 6. Electronically signed by Tina Boyle, CNM 11/19/2026
v035 | yes | -MP PMX .MX MMN | - | - | prenatal massage biweekly until delivery, low back and hips, EDD 2/3/27
v036 | yes | PPP PPP PPP PPN | 4 | 3 | Lactating, 7 wks pp, O99.893? upper back and neck spasm M62.838 from nursing posture. Therapeutic massage neck/upper back 45 minutes 1x/wk for 4 weeks. Medically necessary - cannot hold infant to feed > 10 min. Goal hold infant 30 min pain-free. No DVT sx, no contraindications. E-signed Josie Marlowe CNM 11/20/26 12:02
v037 | no | - | - | - | Labor support: counterpressure and back massage by doula with good effect, 6 cm. Epidural declined.
v038 | yes | XM. PMP PM. MMN | 4 | - | 22 wks, round ligament + LBP. Rx: pregnancy massage w LMT, low back, every two weeks for 4 visits. belly band.
v039 | yes | PMP PPP PMP MMN | 6 | 2 | C-section scar adhesions L90.5, 12 wks pp, well healed, cleared. Scar tissue massage by LMT lower abdomen 30 min weekly x 6.
v040 | yes | PPP PPP PP. PPN | 6 | 4 | carpal tunnel of pregnancy O26.823, G56.03 bilat, myofascial release both forearms and wrists 1 hour/wk x 6 wks, medically necessary, goal sleep through night w/o numbness. ok per MFM? pending no issue. signed Mara Quill, CNM 11-12-26
v041 | yes | PPP PPP PMM PPN | 12 | 2 | S13.4XXA, M99.01, M62.838. CMT 98941 today. Refer to in-house LMT: 97124 x 2 units C/T paraspinals 2x/wk x 6 wks, distinct region from CMT. Medically necessary to reduce hypertonicity. Derek Holm, DC - electronically signed 11/12/2026
v042 | no | - | - | - | S: neck better. O: subluxation C2 C5 T3, hypertonic traps. Tx: CMT 98940, EMS 15 min, 97124 x1 by Dr today. P: 2x/wk x 3 wks chiro care.
v043 | yes | PPX PPP PPP PPX | 8 | 4 | PIP claim 44-A7781 DOL 10/21/26. Whiplash S13.4XXD. LMT massage C-spine + UT 60min 2x/wk x 4 wks. Med nec as result of MVA on 10/21/26. Goals C rot 50->75. No contraindications. precert submitted, not yet received. Signed, Dr. Amy Weld, DC 11/02/26
v044 | yes | PMP PPP PMM MMN | 12 | 3 | Tx plan: wks 1-2 massage NMT 3x/wk, wks 3-5 2x/wk; total 12 visits; 45 min ea; L/S paraspinals + piriformis; dx M54.42
v045 | no | - | - | - | Tx plan: CMT 3x/wk x 4 wks, then 2x/wk x 4. Home: ice 15 min, stretch, tennis ball massage to glutes nightly.
v046 | yes | PMP PMP PMM MMN | 8 | - | Rx: STM/IASTM by LMT - R lateral epicondyle & forearm extensors, M77.11. BIW x 4.
v047 | yes | PPP PPP PPP PPN | 10 | 4 | Patient: D.R.⏎Dx: M54.12 radiculopathy cervical; M62.838⏎Massage Rx: neuromuscular therapy⏎Regions: cervical, L upper extremity⏎4u/visit⏎1x/wk x 10⏎Necessity: medically necessary, reduced grip 40% affects job as baker⏎Goal: grip 25 -> 45 lb; type 30 min⏎Red flags/contra: none⏎Phil Garza, DC  [e-signed 2026-11-10 16:20]
v048 | no | - | - | - | Front desk: pt asking if massage is covered under her plan. Verified benefits: 20 visits/yr massage w/ referral. Told pt to get referral from PCP.
v049 | yes | -MX -MM MMM MMN | - | - | Massage add-on w/ adjustments PRN for tightness
v050 | yes | PMX PMP PMM MMN | 9 | - | Massage therapy: thoracic/rhomboids M54.6. 3 times a week for 3 weeks. Re-exam after.
v051 | yes | PPP PPP PPP PPP | 6 | 4 | NCM note / MD order. Claim 24-553310, DOI 8/14/26, Emp: Riverside Foods, Adj: Paula Kent 555-772-0091. Dx accepted: S39.012D lumbar strain. Dr Ames orders therapeutic massage (97124) lumbar, 60 min, once wkly x 6, auth# RF-20931 for 6 visits. Medically necessary for spasm limiting lifting to 10 lb. Goal 40 lb, RTW full duty 12/28. No contraindications. Electronically signed: Colleen Ames, MD 11/10/2026
v052 | no | - | - | - | NCM update: IW completed 6/6 massage visits. FCE scheduled 12/4. MMI anticipated. No further massage recommended by treating MD.
v053 | no | - | - | - | UR determination: request for 12 massage therapy visits DENIED as not medically necessary per ODG. Appeal rights enclosed.
v054 | yes | PPP PMP PPP PPX | 8 | - | DWC RFA: massage therapy 97124 (myofascial), L shoulder M75.42, 2x/wk x 4 wks. Claim 06-99812, DOI 6/3/26. Medically necessary per MTUS; functional goal: overhead lift 20 lb, RTW mod duty. Precautions none. Authorization requested - pending UR. Electronically signed by Samuel Ito, MD on 11/06/2026
v055 | yes | PMX PMP PMM MM- | 12 | - | WC: pls auth massage R elbow M77.11 2x6. Adjuster has not approved yet, pending.
v056 | no | - | - | - | Telephone call w/ adjuster re IW. He is attending PT 2x/wk and does home massage w/ lacrosse ball. Light duty through 12/15.
v057 | yes | PMX PMP PMM M-P | 6 | - | Order per Dr Ames: massage therapy, low back, 1x/wk x 6 weeks, approved for 6 visits. Auth # 88-2201 valid 11/15/26-1/15/27. Claim AK-20981. M54.50
v058 | yes | PPP PPP P-M PP. | 12 | 3 | L&I claim BE 33012, written order: LMT 97124 3 units R shoulder S46.011D 2x/wk x 6 wk. Medically necessary. Goal: less pain. Auth 7-12 by hotline, ref 55018. Signed Dean Orr, PA-C 11/04/2026
v059 | yes | PPX PPP XPP PP. | - | 4 | massage neck M54.2 60 min 2x week for 6 weeks, total 10 visits, medically necessary, goal turn head 70 deg, no contraindications. WC auth 20055 claim 881-20. Signed by Vera Lund, MD 11/09/2026 10:00
v060 | yes | MMX PMP PMM X-N | 4 | - | Massage low back 1x/wk x4. hurt lifting at work. Verbal order Dr Pike taken by J. Sims RN, not yet signed
`;

/** A third batch: family doctors' notes, portal messages, authorization forms and print-outs in columns. */
const THIRD_BATCH = `
w001 | yes | PPP PPP PPP PPN | 8 | 4 | 55F here for f/u of neck pain since MVA in March. Had 12 PT visits w/ some improvement, still wakes at night and cannot turn head to back out of driveway. Exam: R rotation 40, L 55, TTP R levator + UT. Imp: cervicalgia M54.2. I think she needs hands-on soft tissue work. Ordered therapeutic massage, R neck/upper trap, one hour once weekly for 8 weeks. This is medically necessary. We are aiming for 65 deg rotation and sleeping through the night. Nothing in her history that contraindicates massage. RTC 2 mo. Electronically signed by: Jill Park, MD 11/13/2026 5:40 PM
w002 | yes | PMX PPP PMM MPN | 6 | 4 | Refer To Provider: Harmony Massage⏎Referring Provider: Cole Jensen, NP (NPI 1234567893)⏎Priority: Routine⏎Dx: M54.59 - Other low back pain⏎Notes: massage 60 min/wk x 6 wks low back
w003 | yes | PPP PPP PPP PPP | 12 | 4 | PRIOR AUTHORIZATION REQUEST⏎Service: Massage therapy CPT 97124 x 4 units⏎# visits requested: 12⏎Frequency: 1/week⏎Duration: 12 weeks⏎Dx: M79.7⏎Body area: upper back, bilateral shoulders⏎Justification: medically necessary due to failure of gabapentin and aquatic PT; cannot stand to cook > 10 min⏎Goal: stand 30 min⏎Contraindications: none⏎Auth #: PA-7741923 approved 11/02/2026⏎Physician: Electronically signed by Meera Iyer, MD 10/28/2026
w004 | no | - | - | - | Portal message: Hi Dr. Iyer, could I get a referral for massage? My back has been really tight since the move. Thanks, Amanda
w005 | no | - | - | - | Pt asked re: massage referral. Advised that plan requires PT first. PT order placed 2x/wk x 6 wks. Revisit massage if no improvement.
w006 | yes | PMP PPP PMM MMN | 6 | 3 | Cervicogenic HA (G44.86): cont topiramate 50 mg BID. Add NMT massage to suboccipitals/SCM 45 min qweek x6.
w007 | yes | XMP PPP PMM MMN | 10 | 2 | "frozen shoulder L, needs deep tissue by LMT, L shoulder girdle, 30 min, 2x/wk x 5 wks"
w008 | yes | PPP PPP PPP PPN | 12 | 4 | Dear Massage Therapist: Please provide medical massage for Mr. D. Lowe (DOB 4/4/70). Diagnosis: lumbar radiculopathy (M54.16). Treat: lumbar paraspinals, R piriformis. 60 min, twice per week, six weeks. Rationale: medically necessary - pain limits driving his truck > 30 min. Objective: drive 2 hrs. Caution: anticoagulated (Eliquis), use light pressure. Re-evaluate 1/8/27. Yours, /s/ Hannah Cho, DO 11/19/2026
w009 | yes | PMX PMP PMM MMN | 6 | - | massage once wkly, total six, for neck, M54.2
w010 | no | - | - | - | Physical therapy progress note: Visit 5 of 12. Manual: STM to R UT x 8 min, JM C5-6 gr III. TherEx per flow sheet. Pt tolerated well. Continue POC. J. Tran, PT, DPT
w011 | yes | PXX PMP PMM MMN | 12 | - | Massage low back M54.50 2x/wk x 6 wks would be considered medically necessary only if MRI negative
w012 | yes | PMP PPX PMM MMN | 6-24 | 4 | bi-weekly x 12 weeks MFR to thoracic spine 60 min M54.6
w013 | yes | PPP PPP PPP PPN | 10 | 4 | DX:M62.830/MM SPASM BACK.TX:THER MASSAGE L-SPINE/GLUTES 60MIN 2XWK 5WKS.MED NECESSARY-CANT LIFT>10LB.GOAL LIFT 40LB.NO CONTRAIND.ESIGNED R HOLLAND MD 11/16/26
w014 | no | - | - | - | Nursing: back massage given at HS for comfort. Repositioned q2h. Heels floated. Pt resting quietly.
w015 | no | - | - | - | ALLERGIES: latex. MEDS: none. SH: massage therapist, nonsmoker. A/P: De Quervain R wrist M65.4 - thumb spica, steroid injection today.
w016 | yes | P.P PPP PMP PPN | 6 | 2 | 12 wks s/p L mastectomy w SLNB, axillary web syndrome, I97.2. Refer certified lymphedema LMT for MLD + scar mobilization L chest wall/axilla, 30 min 1x/wk x 6. Onc cleared 11/3. No BP L arm. Signed: Patrice Dunn, NP 11/12/2026 11:09
w017 | yes | PMX PMP PMM MMN | 8 | - | Order: 1. Flexeril 5 mg qhs prn #20. 2. Massage therapy, L-spine, M54.50, 1x/wk x 8 wks. 3. Heat prn. 4. f/u 8 wks
w018 | yes | PMX PMP PMM X.N | 6 | - | Massage neck M54.2 weekly x 6. Draft - not signed. Author: Lee Tomlin, PA student
w019 | no | - | - | - | Massage therapy completed 11/2025; no recurrence. Here today for annual physical. Flu shot given. Labs ordered. RTC 1 yr.
w020 | yes | PMX MMP MMM MMN | - | - | Pt requests referral for monthly massage for general wellness and stress, placed per pt request. Z73.3
w021 | yes | PPP PPP PPP PPN | 8 | 4 | A: S39.012D, lumbar strain, subsequent⏎P: - LMT 97140 x 4u, lumbar + QL, q wk x 8⏎   - medically necessary, unable to sit through 1 hr class⏎   - goal: sit 60 min by wk 8⏎   - no red flags, no contraindications to massage⏎   - f/u 8 wks w/ ODI⏎Luis Ortega, MD (electronically signed 11/20/26 0755)
w022 | yes | PMX PMP PMM MMN | 6 | - | Had massage 6 visits in spring with good relief, now recurrent R shoulder pain M25.511. Will repeat massage R shoulder weekly x 6.
w023 | yes | -MX PMM MMM MMN | - | - | Given script for massage - tight hamstrings.
w024 | no | - | - | - | Cardiology: CSM performed bilaterally supine, 5 sec each; 3.2 sec pause R. Carotid massage positive. Refer EP for pacemaker.
w025 | yes | PMP PMP PMM -MN | 12 | - | IASTM + friction massage R patellar tendon M76.51 2/wk 6 wk with LMT. -Dr Q
w026 | yes | PPX PPP PPP PPP | 6 | 4 | Kaiser HMO referral #R-229817 valid 11/10/26-5/10/27. Massage therapy 6 visits, 1x/wk, 60 min. Dx M54.2 + M62.838. Neck/traps. Medically necessary; goal: rotate neck 70 deg to drive. No contraindications. Authorization no. 88120034. Electronically signed by Vivian Soto, MD 11/09/2026 14:02
w027 | no | - | - | - | Patient no longer wishes to pursue massage. Cancel massage referral. Start yoga.
w028 | yes | PPX PPP PPP PPN | 5 | 2 | Hand therapy d/c'd. Rx: massage R hand/forearm by LMT, 2 units, weekly x 5, M79.641, medically necessary to restore grip. Goal: grip 20->35 lb and open jars. Scar healed, no contraindications. Signed electronically by Grant Wu, MD on Nov 9, 2026 8:15 AM
w029 | yes | PMX PPP PMX MMN | 6 | 4 | 60M fever 102, productive cough x 2 d. Also asks to renew massage: massage upper back 60 min 1x/wk x 6, M54.6
w030 | yes | XMP PMM MMM MMN | - | - | Cupping and massage to upper back, rhomboid strain
w031 | yes | PMX PMP -MM MMN | - | - | massage neck 2x/wk ongoing M54.2
w032 | no | - | - | - | Insurance verification: massage 97124 covered when billed by chiropractor, 20 visit max combined w/ chiro, no PA. $30 copay. Rep: Tina ref 44871.
w033 | yes | PPP XPP PPM PPN | 10 | 4 | Whole body medical massage, fibromyalgia M79.7, 1 hr x 10 visits over 10 weeks, medically necessary, goal walk 30 min daily. esign Dana Holt FNP-BC 11/20/26 09:15
w034 | yes | PMX PPP PMM MMN | 8 | 6 | Massage 90 minutes, B hips/low back, weekly for 2 months. M25.551 M25.552
w035 | yes | PPP PPP PPP PPN | 6 | 4 | ==== MASSAGE THERAPY REFERRAL ====⏎Patient . . . . . J.M.⏎Dx . . . . . . . M54.6 thoracic pain⏎Technique . . . . myofascial release⏎Area . . . . . . mid back⏎Session . . . . . 60 min⏎Frequency . . . . 1 x weekly⏎Duration . . . . 6 weeks⏎Med necessity . . medically necessary, limits lifting⏎Goal . . . . . . lift 25 lb⏎Precautions . . . none⏎Signed . . . . . /s/ Omar Reyes, MD 11/18/2026
w036 | no | - | - | - | Eye clinic: lid hygiene and warm compresses BID with lid massage, artificial tears QID. Recheck 6 wks.
w037 | yes | PMP PMP PMM MMN | 12 | - | Start LMT (myofascial) for R TMJ M26.621 - 3x weekly 2 weeks then 1x weekly 6 weeks
w038 | yes | PPP PPP PPP PPN | 4 | 4 | 4 massage visits (97124), 1 hr each, 1 per wk. R calf strain S86.111D, R calf. Medically necessary to return to postal route walking 8 mi. Goal: walk 8 miles pain <3. Doppler 11/10 negative for DVT, no contraindications. E-signed by Noor Hadid, DO on 11/17/2026 10:01
w039 | no | - | - | - | Spa gift card from family for birthday, had relaxing massage there, felt sore afterward. Today neck pain 3/10. Plan: heat, ibuprofen, f/u prn.
w040 | yes | PPP PPP PMP PPN | 6 | 2 | G90.511 CRPS R UE. Desensitization/light massage R hand & forearm 30 min twice a wk x 3 wks by LMT, medically necessary adjunct to OT, allodynia - light touch only, stop if flare. Signed Iris Nolan MD 11/14/26
`;

export interface UnseenOrder {
  id: string;
  order: boolean;
  /** A letter an element, in the order of `elements`; empty where the text orders no massage. */
  statuses: string[];
  /** Fewest and most visits of the course; null where not stated or not judged. */
  visits: [number, number] | null;
  units: number | null;
  text: string;
}

const caseOf = (line: string): UnseenOrder => {
  const [id = '', order, statuses = '', visits = '', units = '', ...text] = line.split(' | ');
  const [fewest = Number.NaN, most = fewest] = visits.split('-').map(Number);
  return {
    id,
    order: order === 'yes',
    statuses: order === 'yes' ? [...statuses.replaceAll(' ', '')] : [],
    visits: fewest > 0 ? [fewest, most] : null,
    units: units === '-' ? null : Number(units),
    text: text.join(' | ').replaceAll('⏎', '\n').replaceAll('⇥', '\t'),
  };
};

export const unseenOrders: UnseenOrder[] = [FIRST_BATCH, SECOND_BATCH, THIRD_BATCH]
  .flatMap((batch) => batch.trim().split('\n'))
  .map(caseOf);

/** What is still read otherwise: a line goes when its miss is mended. */
export const missedInOrders: string[] = [
  'u012 frequency M',
  'u012 duration M',
  'u012 visits null',
  'u025 units M',
  'u025 session null',
  'u027 units M',
  'u027 session null',
  'u062 units M',
  'u062 session null',
  'u072 frequency P',
  'u074 frequency M',
  'u074 visits null',
  'u078 units M',
  'u078 session null',
];
