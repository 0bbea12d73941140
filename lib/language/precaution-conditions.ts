import type { Precaution } from '../referral.ts';
import { infections } from './precaution-infections.ts';

export interface Condition {
  id: string;
  level: Exclude<Precaution['level'], 'none'>;
  /** ICD-10-CM prefixes, lower case without dot; empty where the code is itself a usual reason for massage. */
  codes: string;
  words: RegExp;
  /** The words count only where they stand as a precaution, since they also are a usual reason for massage. */
  onlyAsPrecaution?: true;
}

/** What bears on the safety of massage. Levels follow general contraindication lists and are to be confirmed by the prescriber. */
export const conditions: Condition[] = [
  {
    id: 'acute-dvt',
    level: 'absolute',
    codes: 'i824 i826 i26 o223 o871',
    words:
      /\bd\.?v\.?t'?s?\b|\bdeep ve(?:in|nous) thrombo\w{3,6}|\b(?:blood |leg |calf )?clots?\b(?! ?(?:in the past))|\bthromb(?:us|i|osis|oembol\w{2,4})\b|\bvte\b|\bpulmonary embol\w{2,3}\b|\b(?:acute|bilateral|saddle|submassive|recent|dvt\/|dvt or|vte\/|or|hx of|for|has|with a?) ?pe\b(?= ?(?:$|[.,;)]|on |dx|found|20))|\bpe\b(?= ?\(?(?:last (?:week|month|year)|(?:\d{1,2}|two|three|four|six) (?:days?|weeks?|wks?|months?|mos?) ago|in \d|treated|resolved))|(?<=\b(?:hx|h\/o|history of|prior) )pe\b|\bcalf (?:swelling|pain ?(?:\/|and|&|\+) ?swelling)|\bcalf (?:is )?(?:swollen|red|hot|warm)(?: and (?:tender|painful|red|warm|hot))?|\b(?:swollen|red|hot|warm),? (?:and )?(?:tender |painful |red |warm |hot )?calf\b|\b(?:positive|\+) homan'?s\b|\bhoman'?s (?:positive|\+|sign positive)|\bivc filter\b/g,
  },
  {
    id: 'phlebitis',
    level: 'local',
    codes: 'i80 i83 o222',
    words: /\b(?:thrombo)?phlebitis\b|\bvaricos(?:e veins|ities|ity)\b|\b(?:severe )?varices\b/g,
  },
  {
    id: 'anticoagulant',
    level: 'relative',
    codes: 'z7901 z7902 d6832',
    words:
      /\b(?:warfarin|coumadin|jantoven|apixaban|eliquis|eliqius|elequis|rivaroxaban|xarelto|xaralto|dabigatran|pradaxa|edoxaban|savaysa|heparin|enoxaparin|lovenox|fondaparinux|clopidogrel|plavix|prasugrel|effient|ticagrelor|brilinta|anti-?coag\w{0,8}|ac therapy|doac|noac|blood[ -]?thinn?ers?|antiplatelets?|dapt|asa|aspirin)\b/g,
  },
  {
    id: 'bleeding-disorder',
    level: 'relative',
    codes: 'd66 d67 d68 d69',
    words:
      /\bh(?:a)?emophilia\b|\bitp\b|\bthrombocytopeni\w{1,2}\b|\blow platelets?\b|\bplatelets? (?:are |is )?low\b|\bglanzmann\b|\bvon willebrand\b|\bvwd\b|\bbleeding (?:disorder|diathesis|tendency)\b|\beasy bruising\b|\bcoagulopathy\b|\bbleeding risk\b/g,
  },
  {
    id: 'low-platelets',
    level: 'absolute',
    codes: '',
    words:
      /\b(?:plts?|platelets?|plt ct)(?: count)?[ :=]{0,2}(?:<|of|is|are|at|under|below)?[ =]{0,2}(?:[1-4]?\d ?k\b|[1-4]?\d,\d{3}\b|<? ?50 ?k\b|(?:[1-9]|[1-4]\d)(?=\s?(?:$|[.,;)]|x ?10)))/g,
  },
  {
    id: 'spinal-fracture',
    level: 'absolute',
    codes: 'm8008 m8448 m8458 m8468',
    words:
      /\b(?:compression|vertebral|spinal|spine|cervical|thoracic|lumbar|odontoid|burst|c[1-7]|t\d{1,2}|l[1-5]) (?:(?:body|compression|burst|vertebral|spine) )?(?:fractures?|fx)\b/g,
  },
  {
    id: 'fracture',
    level: 'local',
    codes: 'm843 m844 m845 m846 m80',
    words:
      /\bfractures?\b|\bfx'?s?\b|\bnon-?union\b|\bin (?:a )?cast\b|\bstress (?:reaction|fx|fracture)\b|\bcompression fx\b|\brib fx\b/g,
  },
  {
    id: 'osteoporosis',
    level: 'relative',
    codes: 'm81',
    words:
      /\bosteop(?:orosis|orotic|enia|enic)\b|\bt-?score\b|\bkyphoplasty\b|\bvertebroplasty\b|\bfragile bones?\b|\bbrittle bones?\b|\bosteogenesis imperfecta\b/g,
  },
  {
    id: 'unstable-spine',
    level: 'absolute',
    codes: 'g834 m500 m510 m471 m532 i7774 i670 m433 m434',
    words:
      /\bcauda equina\b|\bsaddle (?:an(?:a)?esthesia|numbness|paresthesia)\b|\b(?:loss of |new )?(?:bladder|bowel)(?:\/| and | or | & )?(?:bladder|bowel)? (?:loss|incontinence|dysfunction|retention|changes)\b|\b(?:new )?urinary retention\b|\bloss of (?:bladder|bowel)(?:\/| or | and )?(?:bladder|bowel)?(?: control)?\b|\bmyelopath(?:y|ic)\b|\bcord compression\b|\bclonus\b|\bhoffmann?'?s? (?:sign|positive|\+)|\b(?:positive|\+) hoffman\w{0,3}\b|\b(?:cervical|carotid|vertebral) artery dissection\b|\bvad\b(?! (?:line|score))|\bvertebrobasilar\b|\bvbi\b|\batlanto-?axial (?:instability|subluxation)\b|\b(?:cervical|spinal|spine|ligamentous|c1-?c2|upper cervical) instability\b|\bunstable spine\b/g,
  },
  ...infections,
  {
    id: 'recent-surgery',
    level: 'local',
    codes: 'z48 z47',
    words:
      /\bpost-?op(?:erative(?:ly)?)?\b(?! (?:shoe|boot))|\bpod ?#? ?\d{1,3}\b|\b(?:recent|s\/p|status post|after|following|had|underwent|since) (?:[a-z0-9-]{1,14} ){0,4}(?:surgery|surgical|arthroplasty|tka|tkr|tha|thr|fusion|acdf|laminectomy|discectomy|microdiscectomy|arthroscop\w{1,4}|repair|rcr|acl ?r\w{0,12}|replacement|mastectom(?:y|ies)|lumpectomy|c-?section|cesarean|hysterectomy|herniorrhaphy|orif|carpal tunnel release|ctr|bunionectomy|abdominoplasty|augmentation|reconstruction|cholecystectomy|appendectomy|meniscectomy|thyroidectomy|cabg|transplant|craniotomy|liposuction|bariatric|osteotomy|amputation|tenodesis|decompression)\b/g,
  },
  {
    id: 'bone-metastases',
    level: 'relative',
    codes: 'c795',
    words:
      /\b(?:bone|bony|osseous|spine|spinal|vertebral|lumbar|thoracic|cervical|rib|pelvic|skeletal) (?:mets|metastas[ie]s|metastatic disease|lesions? (?:of|from) cancer)\b(?! ?\d)|\b(?:mets|metastas[ie]s|metastatic) to (?:the )?(?:bones?|spine|ribs?|pelvis|vertebra\w{0,2}|[lt]-?spine)\b/g,
  },
  {
    id: 'cancer',
    level: 'relative',
    codes: 'c d00 d01 d02 d03 d04 d05 d06 d07 d09 z510 z5111',
    words:
      /\b(?:breast|lung|prostate|colon|ovarian|thyroid|pancreatic|brain|bone|cervical|bladder|renal|kidney|liver|rectal|head and neck|metastatic|active|uterine|endometrial|stage (?:[1-4]|i{1,3}v?|iv)[abc]?)(?: [a-z]{2,10})? (?:cancer|ca\b|carcinoma|malignanc\w{1,3}|tumou?r|adenocarcinoma)|\bcancer\b(?! ?(?:screen|society|center|insurance|treatment center|walk))|\bmalignan(?:cy|t|cies)\b(?! ?hyper)|(?<!(?:bon[ey]|osseous|spine|spinal|vertebral|lumbar|thoracic|cervical|rib|pelvic|skeletal) )\bmetasta(?:sis|ses|tic)\b(?! (?:disease )?to (?:the )?(?:bone|spine|rib|pelvis|vertebra))|\b(?:brain|liver|lung) mets\b|(?<!(?:bon[ey]|osseous|spine|spinal|vertebral|lumbar|thoracic|cervical|rib|pelvic|skeletal|brain|liver|lung) )\bmets\b(?! ?(?:\d|to (?:the )?(?:bone|spine|rib|pelvis|vertebra)))|\blymphoma\b|\bleuk(?:a)?emia\b|\b(?:multiple )?myeloma\b|\bsarcoma\b|\bmelanoma\b|\btumou?rs?\b|\bchemo(?:therapy)?\b|\bon chemo\b|\bxrt\b|\bradiation (?:therapy|tx|treatments?|oncology|dermatitis|field|site)\b|\b(?:undergoing|receiving|during|current|on|s\/p|post|active) radiation\b|\bradiotherapy\b|\bport-?a-?cath\b|\bmedi-?port\b|\bport (?:site|in place)\b|\bchemo port\b|\bactive malignancy\b|\bneutropeni\w{1,2}\b/g,
  },
  {
    id: 'lymphedema',
    level: 'relative',
    codes: '',
    words: /\blymph(?:o)?edema\b(?! ?(?:precautions?|risk))/g,
    onlyAsPrecaution: true,
  },
  {
    id: 'lymph-node-dissection',
    level: 'relative',
    codes: '',
    words:
      /\b(?:slnb|alnd|axillary (?:node )?dissection|(?:lymph )?node dissection|nodes? removed|lymphedema (?:risk|precautions?)|at risk for lymphedema|arm precautions|no (?:bp|sticks|deep work|heat)(?: or (?:sticks|bp|iv|needle\w{0,6}))? (?:in|on) (?:the )?(?:left|right|l|r|affected|involved)? ?(?:arm|ue|limb))\b/g,
  },
  {
    id: 'high-risk-pregnancy',
    level: 'absolute',
    codes: 'o09 o10 o11 o12 o13 o14 o15 o16 o20 o44 o45 o46 o60',
    words:
      /\bpre-?eclampsia\b|\beclampsia\b|\bhellp\b|\bplacenta(?:l)? (?:pr(?:a)?evia|abruption|accreta)\b|\bpre-?term (?:labou?r|contractions|birth risk)\b|\bthreatened (?:abortion|miscarriage)\b|\bhigh[- ]risk (?:pregnancy|ob|prenatal|pg)\b|\bgestational (?:hypertension|htn)\b|\bvaginal bleeding\b|\bbleeding in pregnancy\b|\b(?:strict )?bed ?rest\b|\bcervical (?:insufficiency|cerclage|incompetence)\b|\bcerclage\b|\bpih\b|\bpprom\b|\brupture of membranes\b/g,
  },
  {
    id: 'pregnancy',
    level: 'relative',
    codes: 'z331 z34 o268 z3a o9989',
    words:
      /\bpreg(?:nant|nancy)?\b(?! test)|\bgravid(?:a)?\b(?! ?0)|\bg\d{1,2} ?p\d{1,4}\b|\b\d{1,2} ?(?:w(?:ee)?ks?|w)(?: ?\d ?d)? (?:ga\b|gest\w{0,9}|pregnant|preg\b|iup)|\b\d{1,2}w\d ?d\b|\b(?:first|second|third|1st|2nd|3rd) trimester\b|\bprenatal\b(?! ?vit)|\bante(?:natal|partum)\b|\biup\b|\bexpecting(?: a baby)?\b(?= ?(?:mother|mom|woman|patient|pt|,|\.|$))|\bedd ?:? ?\d|\bedc ?:? ?\d/g,
  },
  {
    id: 'cardiac',
    level: 'absolute',
    codes: 'i16 i200 i21 i22 i502 i503 i71 i72',
    words:
      /\b(?:uncontrolled|severe|poorly controlled|malignant|accelerated|untreated) (?:htn|hypertension|bp|blood pressure|high blood pressure)\b|\bhypertensive (?:crisis|urgency|emergency)\b|\b(?:htn|hypertension|bp) (?:is )?(?:uncontrolled|not controlled|poorly controlled)\b|\bunstable angina\b|\b(?:recent|acute) (?:mi|heart attack|myocardial infarction|nstemi|stemi|acs)\b|\b(?:nstemi|stemi|acs)\b|(?<=\b(?:hx|hx of|history of|h\/o|prior|s\/p|old) )mi\b|\bmi (?:\d{1,2} (?:days?|wks?|weeks?) ago|last (?:week|month))|\b(?:decompensated|acute|worsening) (?:chf|hf|heart failure)\b|\bchf exacerbation\b|\b(?:aortic |abdominal |thoracic |brain |cerebral |intracranial )?aneurysms?\b|\baaa\b|\baortic dissection\b|\b(?:active |current |new |exertional )?chest pain\b|\bendocarditis\b|\bsevere aortic stenosis\b/g,
  },
  {
    id: 'recent-stroke',
    level: 'absolute',
    codes: 'i60 i61 i62 i63 g45 i652',
    words:
      /\b(?:recent |acute |new )?(?:strokes?|cva|tia)\b(?! ?(?:risk|center|play|volume|swim))|\bcarotid (?:stenosis|bruits?|disease|plaque)\b|\bintracranial (?:hemorrhage|bleed)\b|\bsubarachnoid hemorrhage\b|\bsdh\b|\bsubdural\b/g,
  },
  {
    id: 'reduced-sensation',
    level: 'relative',
    codes: '',
    words:
      /\binsensate\b|\b(?:reduced|decreased|diminished|impaired|absent|loss of|poor|altered) (?:protective |light touch |distal )?sensation\b|\bsensory (?:loss|deficits?)\b|\blops\b|\bmonofilament (?:absent|abnormal|neg\w{0,5}|0\/)/g,
  },
  {
    id: 'neuropathy',
    level: 'relative',
    codes: '',
    words: /\b(?:poly|peripheral |diabetic )?neuropath(?:y|ies|ic)\b|\bnumb(?:ness)?\b/g,
    onlyAsPrecaution: true,
  },
  {
    id: 'insulin-diabetes',
    level: 'relative',
    codes: 'z794',
    words:
      /\binsulin(?:-dependent| pump| dependent|-requiring)?\b|\biddm\b|\bt1dm\b|\btype 1 (?:dm|diabetes)\b|\bhypoglyc(?:a)?emi\w{1,2}\b|\bcgm\b|\bbrittle diabet\w{1,3}\b/g,
  },
  {
    id: 'diabetes',
    level: 'relative',
    codes: '',
    words: /\bdiabet(?:es|ic)\b|\bdm ?(?:2|ii|1|i)?\b|\bt2dm\b/g,
    onlyAsPrecaution: true,
  },
  {
    id: 'hypersensitivity',
    level: 'relative',
    codes: '',
    words:
      /\ballodyni[ac]\b|\bhyperalgesi[ac]\b|\bpost-?exertional malaise\b|\bpem\b|\bcentral(?:ly)? sensiti[sz]\w{2,5}\b|\bfibro(?:myalgia)? flare\b|\bhypersensitiv(?:e|ity)\b(?= (?:to (?:light )?touch|skin|to pressure)|[.,;]|$)|\bcannot tolerate (?:light )?(?:touch|pressure)\b/g,
  },
  {
    id: 'inflammatory-flare',
    level: 'local',
    codes: 'm10',
    words:
      /\b(?:ra|gout|arthritis|rheumatoid(?: arthritis)?|psa|lupus|inflammatory|joint|pmr|psoriatic) flare(?:-?up)?\b|\bacute gout\b|\bhot,? (?:swollen |red )?joints?\b|\bswollen,? (?:hot |red |tender )?joints?\b|\bacute (?:ra|synovitis|inflammation|bursitis|inflammatory)\b|\bseptic (?:joint|arthritis)\b|\bgout\b/g,
  },
  {
    id: 'acute-injury',
    level: 'local',
    codes: 'm61 m6282 t79a',
    words:
      /\bh(?:a)?ematomas?\b|\bmyositis ossificans\b|\bheterotopic ossification\b|\brhabdo(?:myolysis)?\b|\bcompartment syndrome\b|\bacute (?:sprain|strain|tear|rupture|injury|trauma|whiplash|muscle tear|ankle sprain)\b|\b(?:<|within|first|under|less than) ?(?:24|48|72) ?(?:-72 )?h(?:ou)?rs?\b|\bconcussion\b|\b(?:ruptured?|torn) (?:achilles|tendon|biceps)\b/g,
  },
  {
    id: 'progressive-deficit',
    level: 'absolute',
    codes: '',
    words:
      /\bfoot drop\b|\bwrist drop\b|\bprogressi(?:ve|ng) (?:neuro\w{0,8} )?(?:weakness|deficits?|motor (?:loss|weakness)|numbness|neurologic\w{0,2} (?:deficit|symptoms?))\b|\b(?:weakness|deficits?) (?:is )?(?:progressing|worsening|progressive)\b|\bnew (?:motor )?weakness\b|\brapidly progressive\b/g,
  },
  {
    id: 'hypermobility',
    level: 'relative',
    codes: 'q796 m357',
    words:
      /\behlers[ -]?danlos\b|\bh?eds\b(?! (?:visit|today))|\bhyper-?mob(?:ile|ility)\b|\bmarfan\w{0,3}\b|\bjoint laxity\b|\bconnective tissue disorder\b/g,
  },
  {
    id: 'implant',
    level: 'local',
    codes: 'z950 z4501 z982 z9882',
    words:
      /\bpace-?makers?\b|\bppm\b|\ba?icd (?:in place|implant\w{0,3}|device|site|l chest|left chest)|\baicd\b|\bdefibrillator\b|\b(?:pain|intrathecal|baclofen|insulin) pump\b|\bvp shunt\b|\bventriculoperitoneal\b|\bbreast (?:implants?|expanders?|reconstruction implant)\b|\btissue expanders?\b|\bhernia mesh\b|\b(?:spinal cord|nerve|bladder|dbs|vagus(?: nerve)?|deep brain) stimulator\b|\bscs\b(?! ?unit)|\bpicc(?: line)?\b|\bcentral line\b|\bfeeding tube\b|\bg-?tube\b|\bcolostomy\b|\bostomy\b|\bcochlear implants?\b|\bhardware\b(?= (?:in|at|l\d|c\d|lumb|cerv|neck))|\bdialysis (?:catheter|access)\b/g,
  },
  {
    id: 'organ-failure',
    level: 'relative',
    codes: 'n185 n186 k72 r18',
    words:
      /\besrd\b|\b(?:hemo)?dialysis\b(?! (?:catheter|access))|\bav fistula\b|\bavf\b|\bascites\b|\bcirrhosis\b|\b(?:kidney|renal|liver|hepatic) failure\b|\bckd ?(?:stage )?[45]\b|\bheart failure\b|\bchf\b|\bcopd exacerbation\b/g,
  },
  {
    id: 'seizure-or-psychiatric',
    level: 'relative',
    codes: 'g40 f20 f23 f25',
    words:
      /\bepilep(?:sy|tic)\b|\bseizures?(?: disorder)?\b|\bpsychosis\b|\bpsychotic\b|\bschizo\w{5,10}\b|\bintoxicat(?:ed|ion)\b|\b(?:trauma|abuse|assault) (?:history|hx|survivor|informed)\b|\btrauma-informed\b|\bhistory of (?:sexual |physical )?(?:abuse|assault|trauma)\b/g,
  },
  { id: 'ptsd', level: 'relative', codes: '', words: /\bptsd\b/g, onlyAsPrecaution: true },
  {
    id: 'allergy',
    level: 'relative',
    codes: 'z91040 z91018',
    words:
      /\b(?:latex|nut|peanut|tree nut|almond|lavender|fragrance|scent|perfume|essential oil|adhesive|lotion|oil|coconut|wool|arnica|iodine|lanolin|aloe|soy)s?(?: oil| and [a-z]{3,9})? (?:allerg(?:y|ies|ic)|sensitiv(?:e|ity|ities))\b|\ballerg(?:ic|y|ies)(?: to|:) ?(?:latex|nuts?|peanuts?|tree nuts?|almonds?|lavender|fragrances?|scents?|perfume|essential oils?|lotions?|oils?|coconut|adhesive|lanolin|arnica)\b|\bhypoallergenic\b|\bunscented\b|\bfragrance[- ]free\b/g,
  },
  {
    id: 'red-flag',
    level: 'absolute',
    codes: 'c43 c44 r22 r634',
    words:
      /\b(?:undiagnosed|unexplained|new|suspicious|unknown|palpable|growing|enlarging) (?:mass|lump|lesion|nodule|swelling|weight loss|fevers?|growth)\b|\bunintentional weight loss\b|\bweight loss of unknown\b|\bnight sweats\b|\bchanging mole\b|\bsuspicious mole\b|\bskin cancer\b|\bunrelenting night pain\b|\bnight pain\b(?=[^.;\n]{0,60}\b(?:weight loss|lost (?:weight|\d)))|\b(?:weight loss|lost weight)\b(?=[^.;\n]{0,60}\bnight pain\b)/g,
  },
];
