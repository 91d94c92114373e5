import type { FactPhrases } from './facts';
import type { CapitalNames } from './names';

/** How German texts print the names of bodies. */
const inCapitals: CapitalNames = {
  article: /(?:der|die|das|den|dem)\s+/,
  role: /(?:(?:der|die|das|den|dem|eine[mnrs]?|unsere[mnrs]?)\s+)?(?:(?:unabhängige|akkreditierte|externe|anerkannte|internationale)[mnrs]?\s+)*(?:zertifizierungsstelle|zertifizierungsgesellschaft|zertifizierer|prüfstelle|prüfgesellschaft|prüforganisation|prüfdienstleister|wirtschaftsprüfungsgesellschaft|wirtschaftsprüfer|auditoren|auditor|prüfern?|stelle)[,:]?\s+/i,
  legalForm: /GmbH|mbH|AG|SE|KG|UG|e\.\s?V\.|Wirtschaftsprüfungsgesellschaft/,
  link: /für|und|&|zur|der|des/,
  linkInFull: /für|und|zur|der/,
  possessive: /['’]s?$/,
  abbreviated: /e\.\s?V\.$/,
  notFirst:
    /(?:Unabhängige|Externe|Akkreditierte|Anerkannte|Internationale|Dritte|Prüfer|Auditor|Auditoren|Experten|Fachleute|Sachverständige|Behörden?|Kunden|Partner|Lieferanten|Dienstleister|Mitarbeiter|Unternehmen|Organisationen|Zertifizierungsstellen?|Prüfstellen?|Prüfgesellschaft|Wirtschaftsprüfer|Wirtschaftsprüfungsgesellschaft|Stellen?|Stichproben|Audits?|Prüfungen|Beginn|Anfang|Ende|Wir|Unser\p{Ll}*|Diese\p{Ll}*|Es)(?!\p{L})/u,
  qualified: /-(?:akkreditiert|zertifiziert|anerkannt|zugelassen|geprüft)\w*$/i,
  clause: /^\s+(?:hat|haben|hatte|ist|sind|war|waren|kann|wird|werden|wurde)\b/,
};

const DONE =
  '(?:zertifiziert|rezertifiziert|geprüft|überprüft|auditiert|ausgestellt|durchgeführt|bestätigt|bescheinigt|attestiert|testiert|erteilt|verliehen|begutachtet|erstellt|bewertet|vergeben)';

/** Marks by which a noun is the name of a body: a legal form, or several capitals. */
const needs = /\b(?:GmbH|mbH|AG|SE|KG|UG)\b|e\.\s?V\.|Wirtschaftsprüf|[A-ZÄÖÜ]{2}/;
/** Text between the body and its verb: no other verb, and no comma. */
const ON = String.raw`(?:(?!\s(?:ist|sind|war|wird|werden|wurde|wurden|hat|haben|aus|bis)\s)[^.;,])`;

/** How German texts name the issuer of a certificate. */
const issuer: FactPhrases['issuer'] = {
  label:
    /ausgestellt (?:von|durch)|aussteller(?:in)?|ausstellende stelle|zertifizierungs(?:stelle|gesellschaft)|zertifiziert (?:von|durch)|zertifizierer|prüf(?:stelle|gesellschaft|er|organisation|dienstleister)|auditor|(?:auditiert|geprüft) (?:von|durch)/i,
  role: null,
  issued: [
    {
      behind: /\b(?:ausgestellt|erteilt|verliehen|vergeben)\s+(?:von|durch)\s+(?:(?:der|die|den|dem|das)\s+)?/gi,
      needs,
    },
  ],
  examined: [
    {
      behind: new RegExp(
        String.raw`\b(?:von|durch)\s+(?:(?:der|die|den|dem|das)\s+)?(?=${ON}{2,90}?\s${DONE}(?![a-zäöüß]))`,
        'gi',
      ),
      needs,
    },
    {
      behind: new RegExp(String.raw`(?<![a-zäöüß])${DONE}\s+(?:von|durch)\s+(?:(?:der|die|den|dem|das)\s+)?`, 'gi'),
      needs,
    },
    {
      before: new RegExp(String.raw`\s+(?:hat|haben)\s+(?:uns|unser\w*)\b(?=[^.;]{0,140}\s${DONE}(?![a-zäöüß]))`, 'g'),
      needs,
    },
  ],
  organized: [],
  aboutAudit: /zertifi|prüf|audit/i,
  partOf: null,
  holds: /(?:hat|haben|ist|sind|wurde|wurden|hält|besitzt|verfügt|erhielt)\b/,
  issues: null,
};

/** The wordings of German pages for the facts of a certificate. */
export const facts: FactPhrases = {
  auditCycle: {
    about: /audit|zertifi|prüf|begutacht|überwach/i,
    cycles: [
      { wording: /\b(?:jährlich(?:e[mnrs]?)?|jedes jahr|einmal (?:im|pro) jahr)(?![a-zäöüß])/gi, months: 12 },
      { wording: /\balle (\d|zwei|drei|vier|fünf) jahre\b/gi, months: 12 },
      { wording: /\balle (\d{1,2}|drei|vier|sechs) monate\b/gi, months: 1 },
      { wording: /\bhalbjährlich(?:e[mnrs]?)?\b|\bzweimal (?:im|pro) jahr\b/gi, months: 6 },
      { wording: /\bvierteljährlich(?:e[mnrs]?)?\b|\bquartalsweise\b/gi, months: 3 },
    ],
  },
  authorization: { about: null, holds: null },
  certificateNumber: {
    named:
      /zertifikats?[\s-]*(?:register|registrier)?[\s-]*(?:nummer|nr\.?|no\.?|id)(?![a-zäöü])|nummer des zertifikats/iu,
    is: /ist\s|lautet\s/u,
    abbreviated: /\bzertifikats?[\s-]*(?:register|registrier)?[\s-]*(?:nr|no)\.\s*$/i,
  },
  days: {
    printed: (month) =>
      [String.raw`\d{1,2}\.?\s*${month}\s+\d{4}`, String.raw`${month}\s+\d{4}`].map((day) => new RegExp(day)),
    goesOn: null,
  },
  firstIssue: {
    label:
      /(?:erstmals|erstmalig)\s+(?:ausgestellt|zertifiziert|erteilt)(?:\s+am)?|(?:datum der\s+)?erst(?:ausstellung|zertifizierung)(?:\s+am|sdatum)?/i,
    statements: (day) => [
      new RegExp(
        String.raw`\b(?:erstmals|erstmalig|ursprünglich)\s+am\s+${day}\s+(?:ausgestellt|erteilt|verliehen)`,
        'gi',
      ),
      new RegExp(
        String.raw`\b(?:erstmals|erstmalig|ursprünglich)\s+(?:ausgestellt|erteilt)\s+(?:wurde\s+)?(?:es\s+)?am\s+${day}`,
        'gi',
      ),
    ],
    certificate: /zertifi|testat|bescheinig/i,
    other: /\b(?:ausgabe|fassung)\b/i,
  },
  grant: { behind: null, between: null, subjects: [] },
  header: null,
  issuer,
  level: { label: /level|stufe|assessment[- ]level|prüftiefe|schutzniveau/i, called: null },
  linked: {
    document: /zertifikat|bericht|testat|bescheinigung/i,
    results: /(?<![a-zäöüß])(?:überprüf|verifizier|nachprüf)\w*|\b(?:gelistet|eingetragen|registriert)\b/i,
    register: /register|verzeichnis/i,
  },
  names: { inCapitals, inHan: null },
  organization: {
    authorization: null,
    body: /(?:amt|behörde|ausschuss)$/,
    family: /\b(?:reihe|normenreihe|familie)$/i,
    publisher: /Internationale Organisation für Normung.*/i,
  },
  records: {
    called: /zertifi(?:kate?|zierung(?:en)?)(?!\p{L})|\btestate?\b/iu,
    standard: /^(?:norm(?:en)?|standards?|regelwerk|rahmenwerk|zertifi(?:kat|zierung))$/,
    named: /^(?:name|titel|bezeichnung)$/,
    status: /^(?:aktueller)?(?:status|stand|(?:zertifikats|zertifizierungs)status)$/,
    holder: /^(?:(?:zertifikats)?inhaber|unternehmen|firma|lieferant|anbieter|dienstleister|partner|kunde)$/,
    verification: /^(?:prüflink|nachweislink|verifizierung(?:slink)?|register)$/,
    labels: [],
  },
  recognition: [
    {
      behind:
        /\b(?:akkreditiert|anerkannt|zugelassen|benannt)e?[mnrs]?\s+(?:von|durch)\s+(?:(?:der|die|den|dem|das)\s+)?/gi,
    },
    {
      behind:
        /\b(?:von|durch)\s+(?:der|die|den|dem)\s+(?=[^.;,]{2,60}\s(?:akkreditiert|anerkannt|zugelassen)e?[mnrs]?\b)/gi,
    },
  ],
  scope: {
    label:
      /(?:geltungs|anwendungs|zertifizierungs)bereich(?: (?:des|der) [a-zäöüß\s/-]{1,40})?|(?:umfang|gegenstand) der (?:zertifizierung|prüfung)|scope/i,
    covers: [
      /\b(?:geltungs|anwendungs)bereich\s+(?:(?:des|der)\s+[^.]{2,60}?\s+)?(?:ist|umfasst|beinhaltet|erstreckt sich auf|lautet:?)\s+(.+)$/i,
      /(?:\b|-)(?:zertifikat|zertifizierung|testat)\s+(?:[^.,;]{2,60}?\s+)?(?:umfasst|gilt für|erstreckt sich auf)\s+(?:nur\s+)?(.+)$/i,
    ],
    not: /^(?:den\s+)?(?:zeitraum|monate?|jahre?)\b|\b(?:kriterien|anforderungen|grundsätze)\b|^\d/i,
    only: null,
  },
  services: {
    label:
      /(?:zertifizierte|geprüfte|abgedeckte)?\s*(?:cloud-?)?(?:dienste|services|leistungen|produkte)(?: im (?:geltungsbereich|scope))?/i,
    and: /und\s+/,
    joins: null,
    separates: /\s+(?:und|sowie)\s+/,
    holders: () => [],
    subjects: () => [],
    opens: null,
    before: /^(?:der|die|das)\s+/i,
    behind: null,
  },
  type: {
    selfAssessed: /selbst(?:bewertung|einschätzung|erklärung|auskunft)/i,
    level: null,
    attestation: /\btestat\b|attestierung/i,
  },
  validity: {
    endOf: /(?:zum\s+)?(?:ende\s+)?/,
    from: /(?:vom|von|ab)\s+/,
    begins: null,
    to: /bis(?:\s+zum)?/,
    ends: null,
    statements: ({ day, first, goesOn }) =>
      [
        String.raw`\bgültig(?:keit)?(?:\s+ist)?\s+bis\s*[:：]?\s*(?:einschließlich\s+)?${day}`,
        String.raw`\bgültig(?:keit)?(?:\s+ist)?\s*[:：]?\s*(?:vom|von|ab)\s+${first}\s*(?:bis(?:\s+zum)?|[-–—~])\s*${day}`,
        String.raw`\b(?:vom|von)\s+${first}\s*(?:bis(?:\s+zum)?|[-–—~])\s*${day}\s+gültig`,
        String.raw`\bbis\s+(?:einschließlich\s+)?${day}\s+gültig`,
        String.raw`\bgültig\s+(?:ab|seit)\s*[:：]?\s*(?:dem\s+)?${first}(?!${goesOn}|\s*(?:bis|[–—~])\s*)`,
        String.raw`\b(?:läuft|ablauf(?:datum)?)\s*[:：]?\s*(?:am|bis)?\s*${day}`,
      ].map((form) => new RegExp(form, 'gi')),
    states: /gültig|läuft|ablauf/i,
    label:
      /gültig(?:keit)?(?:\s+bis)?|gültigkeits(?:dauer|zeitraum|ende)|ablauf(?:datum)?|(?:läuft|ablauf)\s+(?:ab\s+)?am/i,
    firstLabel: /gültig\s+(?:ab|seit|von)|gültigkeitsbeginn|beginn der gültigkeit/i,
    besideLast: null,
    other:
      /(?<![a-zäöüß])(?:übergangs[a-zäöüß]*|vertrags?|vertrages|lizenz\w*|angebot\w*|passw\w*|kennw\w*|entwurf)\b/i,
  },
};
