import type { DocumentListWords } from './words';

const PERIOD = '(?:per[ií]odo(?:deauditoría|delinforme|cubierto)?)';

export const documentLists: DocumentListWords = {
  called: String.raw`(?<!\p{L})(?:documentos|evidencias|pol[ií]ticas|libros blancos|cuestionarios|informes de auditor[ií]a)(?!\p{L})`,
  columns: {
    file: '(?:nombredel?|rutadel?)?(?:archivo|fichero)|adjuntos?',
    link: '(?:enlace|url|direcci[oó]n)(?:del?(?:archivo|documento)|dedescarga)?',
    public: '(?:es)?p[uú]blic[oa]',
    closed:
      '(?:es)?(?:(?:uso)?intern[oa]|confidencial|privad[oa]|restringid[oa])|nda(?:requerido)?|acuerdodeconfidencialidad',
    access: '(?:nivelde)?acceso|visibilidad|disponibilidad|difusi[oó]n|confidencialidad|clasificaci[oó]n|permisos?',
    title: '(?:nombre|t[ií]tulo)(?:deldocumento)?|documentos?|evidencia|pol[ií]tica|informe',
    description: 'descripci[oó]n|resumen',
    kind: '(?:tipo|clase|categor[ií]a)(?:dedocumento)?',
    standard: 'normas?|est[aá]ndar(?:es)?|marco|certificaci[oó]n(?:es)?|certificado',
    services: '(?:servicios?|productos?)(?:cubiertos|relacionados)?',
    version: 'versi[oó]n|revisi[oó]n',
    validFrom: '(?:v[aá]lid[oa]|vigente)desde|iniciode(?:la)?(?:validez|vigencia)|(?:fechade)?entradaenvigor',
    validUntil:
      '(?:v[aá]lid[oa]|vigente)hasta|(?:fechade)?(?:caducidad|vencimiento|expiraci[oó]n)|validez|vigencia|(?:caduca|vence)(?:el)?',
    renewsOn: '(?:fechade)?renovaci[oó]n',
    periodStart: `inicio(?:del)?${PERIOD}|${PERIOD}(?:desde|inicio)`,
    periodEnd: `fin(?:del)?${PERIOD}|${PERIOD}(?:hasta|fin)`,
  },
  access: {
    public: 'p[uú]blic[oa]|todos|cualquiera|libre',
    'on-request':
      '(?:a|bajo|previa) (?:petici[oó]n|solicitud)|solicitud(?: de acceso)?|(?:bajo|con) (?:nda|acuerdo de confidencialidad)|nda(?: requerido)?|requiere aprobaci[oó]n',
    internal: '(?:uso )?intern[oa]|confidencial|privad[oa]|restringid[oa]|secret[oa]|no p[uú]blic[oa]|nadie',
  },
  yes: 's[ií]|verdadero',
  no: 'falso',
};
