import { singular } from './words.ts';

/** Data: what people say, and the words official titles use: "said = title words"; "/" separates words of which any will do. */
const lines = `
ache = pain
pn = pain
nck = neck
ha = headache
h a = headache
l s = lumbosacral
c s = cervical spine
t s = thoracic spine
bk = back
aching = pain
achy = pain
sore = pain
soreness = pain
hurt = pain
hurting = pain
painful = pain
discomfort = pain
tender = pain
stiff = stiffness
rom = stiffness
decreased rom = stiffness
limited rom = stiffness
limited motion = stiffness
loss of motion = stiffness
limited range of motion = stiffness
decreased range of motion = stiffness
reduced range of motion = stiffness
pulled = strain
pull = strain
strained = strain
torn = tear
ripped = tear
ruptured = rupture
sprained = sprain
twisted = sprain
rolled = sprain
broken = fracture
broke = fracture
fractured = fracture
fx = fracture
swollen = swelling
puffy = swelling
cramping = cramp
spasming = spasm
spastic = spasm/spastic
weak = weakness
knotted = knot
follow up = subsequent
followup = subsequent
growing pain = limb pain
locked up = spasm
inflamed bursa = bursitis
bursa inflamed = bursitis
inflamed tendon = tendinitis
tendon inflamed = tendinitis
inflamed = inflammation
pcos = polycystic ovarian syndrome
trimester = pregnancy trimester
1st = first
2nd = second
3rd = third
dequervain = de quervain
rc = rotator cuff
radic = radiculopathy
hypertonic = hypertonicity
lingering = persistent
herniation = displacement
displaced = displacement
ca = malignant neoplasm
locked = locked/spasm
bruise = contusion
bruised = contusion
degenerative = degenerative/degeneration
arthritic = osteoarthritis/arthritis
oa = osteoarthritis
djd = osteoarthritis
ra = rheumatoid arthritis
ddd = disc degeneration
degenerative disc disease = disc degeneration
degenerative disc = disc degeneration
disc disease = disc degeneration/disorder
degenerated disc = disc degeneration
hnp = disc displacement
herniated disc = disc displacement
disc herniation = disc displacement
herniated nucleus pulposus = disc displacement
slipped disc = disc displacement
bulging disc = disc displacement
disc bulge = disc displacement
disc protrusion = disc displacement
protruding disc = disc displacement
prolapsed disc = disc displacement
disc prolapse = disc displacement
ruptured disc = disc displacement
disc extrusion = disc displacement
blown disc = disc displacement
rtc = rotator cuff
rc tear = rotator cuff tear
itb = iliotibial band
it band = iliotibial band
itbs = iliotibial band
tmj = temporomandibular joint
tmd = temporomandibular joint disorder
cts = carpal tunnel
crps = complex regional pain syndrome
rsd = complex regional pain syndrome
cfs = chronic fatigue syndrome
ptsd = post traumatic stress disorder
tos = thoracic outlet syndrome
mps = myofascial pain syndrome
fms = fibromyalgia
fm = fibromyalgia
fibro = fibromyalgia
lbp = low back pain
clbp = chronic low back pain
ms = multiple sclerosis
dm = diabetes
dm2 = type 2 diabetes
t2dm = type 2 diabetes
dm1 = type 1 diabetes
t1dm = type 1 diabetes
htn = hypertension
cva = cerebral infarction
stroke = cerebral infarction
tka = knee replacement
tkr = knee replacement
tha = hip replacement
thr = hip replacement
tsa = shoulder replacement
rtsa = shoulder replacement
total knee arthroplasty = knee replacement
knee arthroplasty = knee replacement
total hip arthroplasty = hip replacement
hip arthroplasty = hip replacement
total shoulder arthroplasty = shoulder replacement
shoulder arthroplasty = shoulder replacement
new knee = knee replacement
new hip = hip replacement
total knee replacement = knee replacement
total hip replacement = hip replacement
total shoulder replacement = shoulder replacement
artificial = replacement
prosthetic = replacement
acj = acromioclavicular joint
ac joint = acromioclavicular joint
sc joint = sternoclavicular joint
sij = sacroiliac joint
si joint = sacroiliac joint
si = sacroiliac
pfps = patellofemoral
pf = plantar fasciitis
dvt = deep vein thrombosis
gad = generalized anxiety disorder
adhd = attention deficit hyperactivity
copd = chronic obstructive pulmonary disease
tbi = traumatic brain injury
als = amyotrophic lateral sclerosis
pd = parkinson disease
as = ankylosing spondylitis
ue = arm
le = leg
upper extremity = arm
lower extremity = leg
upper limb = arm
lower limb = leg
collarbone = clavicle
collar bone = clavicle
shoulder blade = scapula
shoulderblade = scapula
scapular = scapula
tailbone = coccyx
tail bone = coccyx
kneecap = patella
knee cap = patella
patellar = patella/patellar
shinbone = tibia
belly = abdominal
tummy = abdominal
stomach = abdominal/stomach
jaw = jaw/temporomandibular
butt = buttock
glute = buttock
gluteal = buttock/gluteal
midback = mid back
upperback = upper back
lowback = low back
lumbo = lumbar
l spine = lumbar
c spine = cervical
t spine = thoracic
lspine = lumbar
cspine = cervical
tspine = thoracic
ls = lumbosacral
hamstrings = hamstring
quads = quadriceps
quad = quadriceps
bicep = biceps
tricep = triceps
trap = trapezius
traps = trapezius
pecs = pectoral
pec = pectoral
delt = deltoid
lats = latissimus
tfl = tensor fasciae latae
scm = sternocleidomastoid
ql = quadratus lumborum
big toe = great toe
mva = motor vehicle accident
mvc = motor vehicle accident
car accident = motor vehicle accident
auto accident = motor vehicle accident
car crash = motor vehicle accident
postop = postoperative
post op = postoperative
postsurgical = postoperative
post surgical = postoperative
post surgery = postoperative
after surgery = postoperative
preg = pregnancy
pregnant = pregnancy
gestation = pregnancy
heart attack = myocardial infarction
high blood pressure = hypertension
cancer = malignant neoplasm
insomniac = insomnia
anxious = anxiety
depressed = depression
burnt out = burnout
`;

export interface LayWord {
  said: string[];
  /** One entry a word; each lists the words of which any will do. */
  meant: string[][];
}

const parsed: LayWord[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [said = '', meant = ''] = line.split(' = ');
    return { said: said.split(' '), meant: meant.split(' ').map((word) => word.split('/')) };
  })
  .toSorted((a, b) => b.said.length - a.said.length);

/** Every word that stands in some phrase. */
export const saidWords: ReadonlySet<string> = new Set(parsed.flatMap(({ said }) => said));

/** By the first word said, longest phrase first. */
const byFirstWord = Map.groupBy(parsed, ({ said }) => said[0] ?? '');

/** The longest phrase that begins at a place; a plural counts as its singular. */
export function layWordAt(words: string[], at: number): LayWord | undefined {
  const first = words[at] ?? '';
  const candidates = byFirstWord.get(first) ?? byFirstWord.get(singular(first));
  const same = (word: string, other = '') => word === other || word === singular(other);
  return candidates?.find(({ said }) => said.every((word, offset) => same(word, words[at + offset])));
}

/** The official words for a phrase, the first where any of several will do. */
export function officialWords(words: string[]): string[] {
  const found: string[] = [];
  for (let at = 0; at < words.length; ) {
    const lay = layWordAt(words, at);
    found.push(...(lay ? lay.meant.map(([first = '']) => first) : [words[at] ?? '']));
    at += lay?.said.length ?? 1;
  }
  return found;
}
