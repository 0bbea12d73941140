/** Everyday words one slip away from a clinical one. They are read as they stand. */
export const ordinaryWords: ReadonlySet<string> = new Set(
  [
    'message messages messaged should shouldn would could angle angles think thing things thick third these there their',
    'plain plains stain stained train trained training spine spain strange strait straight stretch stretches stretching',
    'trail trial trials treat treats treated first chair chain cheat cheap chess chose close closed clear cleared',
    'below elbows hands handed handle hours house horse joint joints point points paint print prior price',
    'leave leaves level levels lever lower slower flower total tonal local vocal focal legal large later lateral',
    'medial median medical radial radius facial fascial racial social special initial partial spatial',
    'write wrote writs grist waist waste west twist rest chest crest breast beast least feast',
    'neural neutral central ventral dorsal normal formal manual annual usual equal',
    'sprint spring string strong stain steam stems steps shape share sharp shirt short shoes shoulders',
    'tension tensions tender attention intention extension tendon tendons pending bending',
    'bother brother mother other father fewer fever serve nerve never severe several',
    'trigger bigger finger fingers lingers ginger anger hunger',
    'muscle muscles muscular master marked market',
    'stress dress press pressure distress address addressed actress stressed stresses',
    'report reports repeat repeats refer refers referral referrals reference relief relieve relieved release released',
    'headed heading heads heading header healed healing health healthy heard heart heavy',
    'patient patients patience parental prenatal postnatal perinatal paternal',
    'scare scarf scars scale scales scalp carry cares cards carried careful',
    'footing football footer booth tooth smooth foods',
    'sitting setting fitting getting siting hitting lifting lighting fighting',
    'plant plants planter planned plan plans planing plane place placed plate platen',
    'glute gluten glutes glucose globes gloves',
    'risky wrist worst worse burst first crust trust',
    'ankle uncle ankles candle handle single',
    'knead kneed knees kneel needs need needed needle',
    'chronic chronicle clinic clinics clinical cynic',
    'strict strike stroke stoke stock struck structure structures',
    'upper supper super paper pepper copper proper',
    'frozen dozen chosen broken spoken token golden',
    'facet faced faces facts faced facets',
    'migrant migrants mitigate moderate',
    'lumber number numbers limber timber member members',
    'hipaa ships chips whips trips',
    'armed alarm farms harms warms warm',
    'joined coined pained gained',
    'range ranges strange change changes',
    'daily weekly monthly yearly early really fully totally',
    'temper template templates temples temporal temporary',
    'perineal perineum massed massive passage message passive',
    'cello brazos pyramidal hombre',
  ]
    .join(' ')
    .split(' '),
);

/** Real clinical words that the list above would otherwise hold back. */
export const correctedAnyway: Readonly<Record<string, string>> = {
  lumber: 'lumbar',
  planter: 'plantar',
};
