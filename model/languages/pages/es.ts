import type { PagePhrases } from './pages';

export const pages: PagePhrases = {
  topics: {
    privacy: String.raw`privacidad|subencargados|protección\sde\sdatos\spersonales`,
    sla: String.raw`nivel(?:es)?\sde\sservicio`,
    announcement: String.raw`\b(?:anuncios?|comunicados?)\b`,
    faq: String.raw`preguntas\sfrecuentes`,
    compliance: 'cumplimiento|certificaci(?:ón|ones)',
    transparency: 'transparencia',
    legal: String.raw`términos|\bcondiciones\b|aviso\slegal|\bcontratos?\b|\bacuerdos?\b|derechos?\sde\sautor|\babuso|uso\saceptable`,
    security: String.raw`seguridad|vulnerabilidad|divulgación\sresponsable`,
    policy: String.raw`políticas?\b`,
    news: 'noticias|novedades',
  },
  names: {
    ...{ privacidad: 'privacy', seguridad: 'security', cumplimiento: 'compliance', certificaciones: 'compliance' },
    ...{ transparencia: 'transparency', términos: 'legal', condiciones: 'legal', 'aviso-legal': 'legal' },
    ...{ 'política-de-privacidad': 'privacy', 'aviso-de-privacidad': 'privacy', 'protección-de-datos': 'privacy' },
    ...{ 'política-de-seguridad': 'security', subencargados: 'privacy', rgpd: 'privacy' },
    ...{ 'medidas-de-seguridad': 'security', 'seguridad-de-la-información': 'security' },
    ...{ política: 'policy', políticas: 'policy', anuncios: 'announcement', noticias: 'news' },
  },
  headings: {
    numbered: String.raw`(?:capítulo|sección|artículo|parte|paso|cláusula)\s+[\divx]+\b`,
    asks: String.raw`^(?:¿|(?:qué|cómo|cuándo|dónde|quién(?:es)?|cuál(?:es)?)\s+(?:es|son|se|puedo|puede|hacer|debo)\s)`,
    opens: String.raw`introducción|presentación|resumen|visión general|antecedentes|prefacio|prólogo|preámbulo|objeto|objetivo|ámbito(?: de aplicación)?|alcance|definiciones|disposiciones generales|índice|contenidos?|acerca de(?: esta página| este documento)?|primeros pasos|descripción|notas?|aviso importante|importante|puntos clave`,
    for: String.raw`para(?:\s(?:el|la|los|las))?`,
    history: String.raw`historial\sde\s(?:versiones|cambios|revisiones)`,
  },
  dates: {
    updated: String.raw`(?:fecha\sde\s)?(?:(?:la\s)?última\s)?(?:actualización|modificación|revisión)|(?:última\svez\s)?actualiz(?:ad[oa]|ó)(?:\spor\súltima\svez)?`,
    effective: String.raw`(?:fecha\sde\s)?entrada\sen\svigor|(?:en\svigor|vigente)\sdesde|publicad[oa]|fecha\sde\spublicación|fecha`,
    inForce: (day) => [
      String.raw`(?:fecha\sde\s)?(?:entrada\sen\svig(?:or|encia)|vigencia)(?:\sel)?\s?[:：]?\s?${day}`,
      String.raw`(?:fecha\s)?(?:efectiv[oa]|en\svigor|vigente|aplicable|válid[oa])(?:\s(?:desde|a\spartir)(?:\s(?:del?|el))?)?\s?[:：]?\s?${day}`,
      String.raw`(?:est(?:[ea]|[oa]s)|(?:el|l[oa]s?)\spresentes?|nuestr[oa]s?)\s(?:[^\s,.;:]+\s){0,5}?(?:entran?\sen\svigor|entr(?:ó|aron)\sen\svigor|está\sen\svigor\sdesde|están\sen\svigor\sdesde|se\saplican?\sdesde|surten?\sefecto)\s(?:el\s|a\spartir\sdel\s)?${day}`,
    ],
    version: 'versión|revisión|v|rev',
    is: 'el|en|de',
    behind: '',
    page: String.raw`(?:est(?:[ea]|[oa]s)|(?:el|l[oa]s?)\spresentes?)\s(?:página|política|aviso|declaración|documento|acuerdo|contrato|términos|condiciones)(?:\s(?!que\s)[^\s,.;:]+){0,4}?\s(?:fue(?:ron)?|ha(?:n)?\ssido|se)\s`,
  },
  older: 'archivo|archivad[oa]s?|anterior(?:es)?|antigu[oa]s?',
  validUntil: String.raw`(?:válid[oa]s?|vigentes?|validez|vigencia)\s(?:\S+\s){0,3}?hasta|caduca|vence|vencimiento|expira|fecha\sde\scaducidad`,
  toTop: String.raw`(?:volver|ir)\s(?:arriba|al\sinicio)|inicio\sde\s(?:la\s)?página`,
  close: 'cerrar',
  waiting: 'cargando|espere|un momento|(?:active|habilite|requiere) javascript',
  documents: {
    questionnaire: 'cuestionario',
    whitepaper: String.raw`libros?\sblancos?|documento\stécnico`,
    'audit-report': String.raw`informes?\sde\s(?:auditoría|evaluación|atestación)`,
    certificate: String.raw`certificados?\b`,
    policy: String.raw`políticas?\b`,
    legal: String.raw`\b(?:contratos?|acuerdos?|términos|condiciones)\b`,
  },
  inviting:
    'por favor|haga|haz|clic|aquí|para|el|la|los|las|este|esta|de|del|en|una?|vea|ver|leer|lea|consultar|abrir|obtener|descargar|descargue|enlaces?|archivos?|ficheros?|documentos?|versión|más|detalles|español|inglés',
  prevailing: {
    languages: {
      ...{ en: 'inglesa|inglés', zh: 'china|chino', de: 'alemana|alemán', fr: 'francesa|francés' },
      ...{ ja: 'japonesa|japonés', es: 'española|español' },
    },
    says: (language) => [
      // prevalecerá la versión española; la versión en inglés es la vinculante
      String.raw`(?<!\bno\s)prevalec(?:e|erá)\s(?:siempre\s)?(?:la\s(?:versión|redacción)|el\stexto)\s(?:en\s(?:idioma\s)?)?${language}`,
      String.raw`(?:versión|redacción|texto)\s(?:en\s(?:idioma\s)?)?${language}[^.;:!?]{0,60}?\s(?<!no\s)(?:prevalece|prevalecerá|(?:es|será)\s(?:la\s|el\s)?(?:vinculante|válid[ao]|auténtic[ao]))`,
    ],
  },
};
