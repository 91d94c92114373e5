import type { FactPhrases } from './facts';
import type { CapitalNames } from './names';

/** How Spanish texts print the names of bodies. */
const inCapitals: CapitalNames = {
  article: /(?:el|la|los|las)\s+/,
  role: /(?:(?:el|la|los|las|una?|nuestr[oa])\s+)?(?:entidad|organismo|empresa|firma|auditora?|consultora|certificadora)(?:\s+(?:certificadora?|de\s+(?:certificación|auditoría)|acreditad[oa]|independiente|auditora?|extern[oa]|evaluadora?|internacional))*[,:]?\s+/i,
  legalForm: /S\.A\.U?\.?|S\.L\.U?\.?|S\.L\.P\.?|SAU?|SLU?/,
  link: /de|del|la|y|para|e/,
  linkInFull: /de|del|y|para/,
  possessive: /['’]$/,
  abbreviated: /S\.(?:A|L)\.(?:U|P)?\.?$/,
  notFirst:
    /(?:Entidad(?:es)?|Organismos?|Auditor(?:es|a|as)?|Expertos?|Terceros|Clientes?|Proveedores?|Nosotros|Nuestr[oa]s?|Est[ae]s?)(?!\p{L})/u,
  qualified: /-(?:acreditad|certificad)[oa]s?$/i,
  clause: /^\s+(?:ha|han|es|son|está|había|era|puede|será)\b/,
};

const BY = String.raw`(?<!(?:alojad|operad|gestionad|prestad|ofrecid|exigid|utilizad|desarrollad|acreditad|reconocid|requerid)[oa]s?\s)\bpor\s+`;

/** Text between a verb and its body: no other clause. */
const ON = String.raw`(?:(?!\s[ye]\s)[^.;])`;

/** How Spanish texts name the issuer of a certificate. */
const issuer: FactPhrases['issuer'] = {
  label:
    /(?:emitid|expedid|otorgad|certificad|auditad|evaluad)[oa]s? por|entidad (?:certificadora|de certificación|emisora|auditora|evaluadora)|organismo (?:certificador|de certificación)|certificadora?|auditora?(?: extern[oa])?/i,
  role: null,
  issued: [{ behind: new RegExp(String.raw`\b(?:emitid|expedid|otorgad|concedid)[oa]s?\b${ON}{0,60}?${BY}`, 'gi') }],
  examined: [
    {
      behind: new RegExp(
        String.raw`\b(?:certificad|recertificad|auditad|evaluad|realizad|verificad|validad|examinad|llevad|renovad)[oa]s?\b${ON}{0,90}?${BY}`,
        'gi',
      ),
    },
    { before: /\s+(?:nos\s+)?(?:ha|han)\s+(?:certificado|auditado|evaluado|otorgado|concedido|renovado|emitido)\b/g },
  ],
  organized: [],
  aboutAudit: /certific|audit|evalua/i,
  partOf: null,
  holds: /(?:ha|han|es|son|está|posee|dispone|tiene|cuenta|obtuvo)\b/,
  issues: /\b(?:ha|han) (?:emitido|otorgado|concedido)\b/,
};

/** The wordings of Spanish pages for the facts of a certificate. */
export const facts: FactPhrases = {
  auditCycle: {
    about: /audit|certific|evalua|revis|seguimiento|verific/i,
    cycles: [
      { wording: /\b(?:anual(?:es)?|anualmente|cada año|todos los años|una vez al año)(?![a-zà-ÿ])/gi, months: 12 },
      { wording: /\bcada (\d|dos|tres|cuatro|cinco) años(?![a-zà-ÿ])/gi, months: 12 },
      { wording: /\bcada (\d{1,2}|tres|cuatro|seis) meses\b/gi, months: 1 },
      { wording: /\b(?:semestral(?:es)?|semestralmente|dos veces al año)(?![a-zà-ÿ])/gi, months: 6 },
      { wording: /\b(?:trimestral(?:es)?|trimestralmente|cada trimestre)\b/gi, months: 3 },
    ],
  },
  authorization: { about: null, holds: null },
  certificateNumber: {
    named:
      /(?:n\.?\s?[º°]|núm(?:ero|\.)?|nro\.?|no\.)\s*(?:de\s+|del\s+)?certificado(?![a-z])|certificado\s*(?:n\.?\s?[º°]|núm(?:ero|\.)?|nro\.?|no\.)/iu,
    is: /es\s(?:el\s)?/u,
    abbreviated: /\bcertificado\s+(?:nro|no)\.\s*$/i,
  },
  days: {
    printed: (month) =>
      [
        String.raw`\d{1,2}\s+de\s+${month}\s+(?:de|del)\s+\d{4}`,
        String.raw`\d{1,2}\s+${month}\s+\d{4}`,
        String.raw`${month}\s+(?:(?:de|del)\s+)?\d{4}`,
      ].map((day) => new RegExp(day)),
    goesOn: null,
  },
  firstIssue: {
    label:
      /(?:fecha\s+de\s+)?(?:primera\s+(?:emisión|certificación|concesión)|(?:emisión|certificación|concesión)\s+inicial)|emitid[oa]\s+por\s+primera\s+vez(?:\s+el)?/i,
    statements: (day) => [
      new RegExp(
        String.raw`\b(?:emitid|expedid|otorgad|concedid|obtenid)[oa]s?\s+por\s+primera\s+vez\s+el\s+${day}`,
        'gi',
      ),
    ],
    certificate: /certific/i,
    other: /\b(?:edición|versión|norma)/i,
  },
  grant: { behind: null, between: null, subjects: [] },
  header: null,
  issuer,
  level: { label: /nivel(?: de (?:certificación|seguridad|madurez))?|categoría/i, called: null },
  linked: {
    document: /certificado|informe|atestación/i,
    results: /\b(?:consultar(?:se)?|consultables?|verificar(?:se)?|verificables?|publicad[oa]s?)\b/i,
    register: /\b(?:registro|directorio|catálogo)\b/i,
  },
  names: { inCapitals, inHan: null },
  organization: {
    authorization: null,
    body: /^(?:Agencia|Comisión|Comité|Consejo|Centro)\b/,
    family: /\b(?:serie|familia)$/i,
    publisher: /Organización Internacional de (?:Normalización|Estandarización).*/i,
  },
  records: {
    called: /certificad(?:o|os)(?!\p{L})|certificaci[oó]n(?:es)?(?!\p{L})/iu,
    standard: /^(?:normas?|est[aá]ndar(?:es)?|marco|certificados?|certificaci[oó]n(?:es)?)$/,
    named: /^(?:nombre|t[ií]tulo)$/,
    status: /^estado(?:actual)?$/,
    holder: /^(?:titular|empresa|proveedor|encargado|socio|cliente)$/,
    verification: /^(?:(?:enlace|url)de)?verificaci[oó]n$/,
    labels: [],
  },
  recognition: [{ behind: /\b(?:acreditad|reconocid|autorizad|habilitad)[oa]s?\s+por\s+/gi }],
  scope: {
    label:
      /alcance(?: (?:de la certificación|del certificado|certificado|de la auditoría|del? sgsi|del sistema))?|ámbito de (?:aplicación|certificación|la certificación)/i,
    covers: [
      /(?<![a-zà-ÿ])(?:alcance|ámbito)\s+(?:(?:de|del)\s+[^.]{2,60}?\s+)?(?:es|cubre|comprende|incluye|abarca)\s*:?\s+(.+)$/i,
      /\b(?:certificado|certificación)\s+(?:[^.,;]{2,60}?\s+)?(?:cubre|abarca|comprende|se aplica a)\s+(.+)$/i,
    ],
    not: /^(?:el\s+)?(?:período|periodo|meses|años?)\b|\b(?:criterios|principios|requisitos)\b|^\d/i,
    only: null,
  },
  services: {
    label: /(?:servicios|productos)(?: (?:certificados|cubiertos|incluidos|en el alcance|dentro del alcance))?/i,
    and: /y\s+/,
    joins: null,
    separates: /\s+(?:y|e)\s+/,
    holders: () => [],
    subjects: () => [],
    opens: null,
    before: /^(?:el|la|los|las)\s+/i,
    behind: null,
  },
  type: { selfAssessed: /auto-?(?:evaluación|declaración)/i, level: null, attestation: /\batestación/i },
  validity: {
    endOf: /(?:(?:el\s+)?(?:fin(?:al)?(?:es)?)\s+de\s+)?/,
    from: /(?:del?|desde(?:\s+el)?)\s+/,
    begins: null,
    to: /al?|hasta(?:\s+el)?/,
    ends: null,
    statements: ({ day, first, goesOn }) =>
      [
        String.raw`\b(?:válid[oa]s?|vigentes?|vigencia|validez)\s*(?:es\s+)?[:：]?\s*hasta\s*(?:el\s+)?(?:día\s+)?[:：]?\s*${day}`,
        String.raw`\b(?:válid[oa]s?|vigentes?|vigencia|validez)\s*(?:es\s+)?[:：]?\s*(?:del?|desde(?:\s+el)?)\s+${first}\s*(?:al?|hasta(?:\s+el)?|[-–—~])\s*${day}`,
        String.raw`\b(?:válid[oa]s?|vigentes?)\s+(?:desde|a partir de)\s*(?:el|l)?\s+${first}(?!${goesOn}|\s*(?:al?|hasta|[–—~])\s*)`,
        String.raw`\b(?:caduca(?:rá)?|vence(?:rá)?|expira(?:rá)?|caducidad|vencimiento)\s*[:：]?\s*(?:el|en)?\s*(?:día\s+)?${day}`,
      ].map((form) => new RegExp(form, 'gi')),
    states: /válid|vigen|validez|caduc|venc|expira/i,
    label:
      /(?:válid[oa]s?|vigentes?|vigencia|validez)(?:\s+hasta(?:\s+el)?)?|(?:fecha\s+de\s+)?(?:caducidad|vencimiento|expiración|validez)|(?:caduca|vence|expira)(?:\s+el)?/i,
    firstLabel: /(?:válid[oa]s?|vigentes?)\s+desde(?:\s+el)?|inicio\s+de\s+(?:la\s+)?(?:validez|vigencia)/i,
    besideLast: null,
    other: /\b(?:transición|edición|oferta|contrato|licencia|contraseña|clave)/i,
  },
};
