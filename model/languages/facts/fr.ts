import type { FactPhrases } from './facts';
import type { CapitalNames } from './names';

/** How French texts print the names of bodies. */
const inCapitals: CapitalNames = {
  article: /l['’]|(?:le|la|les)\s+/,
  role: /(?:l['’]|(?:le|la|les|un|une|notre)\s+)?(?:organisme|cabinet|soci[ée]t[ée]|auditeur|auditrice|certificateur|entreprise)(?:\s+(?:de\s+certification|d['’](?:audit|[ée]valuation)|certificateur|ind[ée]pendante?|accr[ée]dit[ée]e?|externe|tiers|[ée]valuateur|international[e]?))*[,:]?\s+/i,
  legalForm: /SAS|SASU|SARL|SA/,
  link: /de|du|des|la|pour|et|&/,
  linkInFull: /de|du|des|pour|et/,
  possessive: /['’]$/,
  abbreviated: /S\.A\.S?\.$/,
  notFirst:
    /(?:Organismes?|Auditeurs?|Cabinets?|Experts?|Tiers|Clients?|Partenaires?|Nous|Notre|Nos|Cette?|Ces|Il|Elle)(?!\p{L})/u,
  qualified: /-(?:accrédité|certifié|agréé)e?s?$/i,
  clause: /^\s+(?:a|ont|est|sont|avait|était|peut|sera)\b/,
};

/** Letters behind which a word goes on: `\b` knows none with accents. */
const END = '(?![a-zà-ÿ])';
const BY = String.raw`(?<!(?:hébergé|opéré|exploité|fourni|géré|utilisé|développé|accrédité|agréé|reconnu|exigé|requis|proposé|édité)e?s?\s)par\s+`;

/** Text between a verb and its body: no other clause. */
const ON = String.raw`(?:(?!\set\s)[^.;])`;

/** How French texts name the issuer of a certificate. */
const issuer: FactPhrases['issuer'] = {
  label:
    /(?:délivré|émis|certifié|audité|évalué)e?s? par|organisme(?: (?:de certification|certificateur|d['’]audit|auditeur|évaluateur|d['’]évaluation))?|certificateur|auditeur|cabinet d['’]audit/i,
  role: null,
  issued: [
    {
      behind: new RegExp(
        String.raw`(?<![a-zà-ÿ])(?:délivré|émis|remis|attribué|octroyé|décerné)e?s?${END}${ON}{0,60}?${BY}`,
        'gi',
      ),
    },
  ],
  examined: [
    {
      behind: new RegExp(
        String.raw`(?<![a-zà-ÿ])(?:certifié|recertifié|audité|évalué|attesté|réalisé|mené|effectué|conduit|vérifié|validé|confirmé|examiné)e?s?${END}${ON}{0,90}?${BY}`,
        'gi',
      ),
    },
    {
      behind:
        /\b(?:certificat|certification|attestation|rapport|audit)\s+(?:de|du|par)\s+(?=l['’]organisme|(?:la\s+)?société|(?:le\s+)?cabinet)/gi,
    },
    {
      before: new RegExp(
        String.raw`\s+(?:nous\s+)?(?:a|ont)\s+(?:certifié|audité|évalué|attesté|délivré|renouvelé)e?s?${END}`,
        'g',
      ),
    },
  ],
  organized: [],
  aboutAudit: /certifi|audit|évalu/i,
  partOf: null,
  holds: /(?:a|ont|est|sont|détient|possède|dispose|obtient)\b/,
  issues: /\b(?:a|ont) délivré/,
};

/** The wordings of French pages for the facts of a certificate. */
export const facts: FactPhrases = {
  auditCycle: {
    about: /audit|certifi|évalu|contrôl|surveillance|vérifi/i,
    cycles: [
      { wording: /\b(?:annuel(?:le)?s?|annuellement|chaque année|tous les ans|une fois par an)\b/gi, months: 12 },
      { wording: /\btous les (\d|deux|trois|quatre|cinq) ans\b/gi, months: 12 },
      { wording: /\btous les (\d{1,2}|trois|quatre|six) mois\b/gi, months: 1 },
      { wording: /\b(?:semestriel(?:le)?s?|semestriellement|deux fois par an)\b/gi, months: 6 },
      { wording: /\b(?:trimestriel(?:le)?s?|trimestriellement|chaque trimestre)\b/gi, months: 3 },
    ],
  },
  authorization: { about: null, holds: null },
  certificateNumber: {
    named:
      /(?:n\s?[°ºo]\.?|numéro)\s*(?:de\s+|du\s+)?certificat(?:ion)?(?![a-z])|certificat\s*(?:n\s?[°º]|no\.?|num\.?|numéro)/iu,
    is: /est\s(?:le\s)?/u,
    abbreviated: /\bcertificat\s+(?:no|num)\.\s*$/i,
  },
  days: {
    printed: (month) => [
      new RegExp(String.raw`\d{1,2}(?:er)?\s+${month}\s+\d{4}`),
      new RegExp(String.raw`${month}\s+\d{4}`),
    ],
    goesOn: null,
  },
  firstIssue: {
    label:
      /(?:date de\s+)?(?:première|1re|1ère)\s+(?:délivrance|émission|certification)|(?:date de\s+)?(?:première\s+)?certification initiale|(?:date d['’]émission|délivrance) initiale|(?:délivré|émis)e? initialement le/i,
    statements: (day) => [
      new RegExp(
        String.raw`(?<![a-zà-ÿ])(?:délivré|émis|obtenu)e?s?\s+(?:initialement|pour la première fois)\s+le\s+${day}`,
        'gi',
      ),
      new RegExp(String.raw`\binitialement\s+(?:délivré|émis|obtenu)e?s?\s+le\s+${day}`, 'gi'),
    ],
    certificate: /certifi|attestation/i,
    other: /(?<![a-zà-ÿ])(?:édition|version|norme)s?(?![a-zà-ÿ])/i,
  },
  grant: { behind: null, between: null, subjects: [] },
  header: null,
  issuer,
  level: { label: /niveau(?: de (?:certification|protection|maturité))?/i, called: null },
  linked: {
    document: /certificat|rapport|attestation/i,
    results: /\b(?:consultables?|vérifiables?|vérifier|répertoriée?s?|référencée?s?)\b/i,
    register: /\b(?:registre|annuaire)\b/i,
  },
  names: { inCapitals, inHan: null },
  organization: {
    authorization: null,
    body: /^(?:Agence|Commission|Comité|Conseil)\b/,
    family: /\b(?:série|famille)$/i,
    publisher: /Organisation internationale de normalisation.*|Commission électrotechnique internationale.*/i,
  },
  records: {
    called: /\bcertificats?\b/i,
    standard: /^(?:normes?|référentiels?|standards?|certificats?|certifications?)$/,
    named: /^(?:nom|titre|intitulé)$/,
    status: /^(?:statut|état)(?:actuel)?$/,
    holder: /^(?:titulaire|entreprise|société|fournisseur|prestataire|soustraitant|partenaire|client)$/,
    verification: /^(?:(?:lien|url)de)?vérification$/,
    labels: [],
  },
  recognition: [{ behind: /(?:accrédité|agréé|reconnu|habilité)e?s?\s+par\s+/gi }],
  scope: {
    label:
      /périmètre(?: (?:de (?:la )?|d['’])(?:certification|certificat|application|audit|accréditation)| du certificat| certifié)?|(?:domaine|champ|portée) (?:de (?:la )?|d['’])(?:certification|certificat|application|accréditation)|(?:domaine|champ|portée) du certificat/i,
    covers: [
      /(?:périmètre|domaine|champ)\s+(?:(?:de|du|d['’])\s*[^.]{2,60}?\s+)?(?:est|couvre|comprend|inclut|englobe)\s*:?\s+(.+)$/i,
      /\b(?:certificat|certification|attestation)\s+(?:[^.,;]{2,80}?\s+)?(?:ne\s+)?(?:couvre|porte sur|concerne|s['’]applique à)\s+(.+)$/i,
    ],
    not: /^(?:la\s+)?(?:période|mois|années?)\b|\b(?:critères|principes|exigences)\b|^\d/i,
    only: null,
  },
  services: {
    label: /(?:services|produits|offres|activités)(?: (?:certifiée?s|couverte?s|concernée?s|dans le périmètre))?/i,
    and: /et\s+/,
    joins: null,
    separates: /\s+(?:et|ainsi que)\s+/,
    holders: () => [],
    subjects: () => [],
    opens: null,
    before: /^(?:le|la|les)\s+/i,
    behind: null,
  },
  type: { selfAssessed: /auto-?(?:évaluation|déclaration)/i, level: null, attestation: /\battestation\b/i },
  validity: {
    endOf: /(?:(?:la\s+)?fin\s+(?:de\s+)?)?/,
    from: /(?:du|à partir du)\s+/,
    begins: null,
    to: /au|jusqu['’]au/,
    ends: null,
    statements: ({ day, first, goesOn }) =>
      [
        String.raw`\b(?:val(?:able|ide)s?|validité)\s*[:：]?\s*jusqu['’](?:au|à|en)\s*[:：]?\s*${day}`,
        String.raw`\b(?:val(?:able|ide)s?|validité)\s*[:：]?\s*du\s+${first}\s*(?:au|[-–—~])\s*${day}`,
        String.raw`\bval(?:able|ide)s?\s+(?:à compter|à partir)\s+du\s+${first}(?!${goesOn}|\s*(?:au|[–—~])\s*)`,
        String.raw`(?<![a-zà-ÿ])(?:expire|expirera|expirant|expiration|échéance)\s*(?:est\s+)?[:：]?\s*(?:le|en|au)?\s*${day}`,
      ].map((form) => new RegExp(form, 'gi')),
    states: /val(?:able|id)|expir|échéance/i,
    label:
      /val(?:able|ide)s?(?:\s+jusqu['’](?:au|à|en))?|(?:date\s+de\s+)?(?:fin\s+de\s+)?validité|(?:date\s+d['’])?(?:expiration|échéance)|expire\s+le/i,
    firstLabel: /val(?:able|ide)s?\s+(?:à compter|à partir)\s+du|(?:date\s+de\s+)?début\s+de\s+validité/i,
    besideLast: null,
    other: /(?<![a-zà-ÿ])(?:transition|édition|offre|contrat|licence|mots? de passe|clés?)(?![a-zà-ÿ])/i,
  },
};
