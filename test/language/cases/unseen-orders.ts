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

export const unseenOrders: UnseenOrder[] = FIRST_BATCH.trim().split('\n').map(caseOf);

/** What is still read otherwise: a line goes when its miss is mended. */
export const missedInOrders: string[] = [
  'u011 duration M',
  'u011 visits null',
  'u012 frequency M',
  'u012 duration M',
  'u012 visits null',
  'u023 visits null',
  'u025 units M',
  'u025 session null',
  'u027 units M',
  'u027 session null',
  'u047 frequency M',
  'u047 duration M',
  'u047 visits null',
  'u050 duration M',
  'u050 visits null',
  'u062 units M',
  'u062 session null',
  'u072 frequency P',
  'u074 frequency M',
  'u074 visits null',
  'u075 frequency M',
  'u075 duration M',
  'u075 visits null',
  'u078 units M',
  'u078 session null',
];
