import type { ClaimRole, ClaimWords } from '../claim-words';

const PROOF = '(proof | certified)';
/** Words before a standard or a certificate that say nothing else of it. */
const A = '(article | valid | all | these | our | topic)*';
/** Words between "certified" or a certificate and its standard: "conforme a las normas". */
const TO = '(preposition | of | article | these | all | topic | valid | proof)*';
/** A standard with or without the name of its certificate: "la certificación ISO 27001", "la ISO 27001". */
const CERTIFICATE = `${A} (${PROOF} ${TO})? colon? LIST`;
const IS = '(be | have adverb* been) adverb*';
/** Before a verb that says "we" by itself: "Con fecha 12 de marzo", "Tras superar la auditoría,". */
const BESIDE =
  '(unknown | topic | thing | preposition | of | article | and | number | time | adverb | our | body | audit | comma | complete)';
/** Behind what is ours: "nuestros servicios de firma en la nube". */
const OF_THING = '(of | article | topic | thing | and | preposition | unknown | open (thing | unknown) close){0,8}';
/** Certificates that are listed below: "las siguientes certificaciones". */
const CERTIFICATES = `${A} ${PROOF}+ (valid | topic | of | preposition | article | these | and | proof)*`;

/** Phrases that have several roles at once. */
const as = (roles: readonly ClaimRole[], phrases: readonly string[]): Record<string, readonly ClaimRole[]> =>
  Object.fromEntries(phrases.map((phrase) => [phrase, roles]));
/** Verbs of the first person, which need no pronoun: each begins a clause about the author. */
const we = (roles: readonly ClaimRole[], verbs: readonly string[]): Record<string, readonly ClaimRole[]> =>
  as(['own', ...roles], verbs);

/** Adjectives and participles in each gender and number. */
const inflected = (...stems: readonly string[]): string[] =>
  stems.flatMap((stem) => ['o', 'a', 'os', 'as'].map((ending) => stem + ending));

/** What is said in Spanish of certificates. */
export const claims: ClaimWords = {
  words: {
    own: [
      ...['nosotros', 'nosotras', 'nosotros mismos', 'nuestra empresa', 'nuestra compañía', 'nuestra organización'],
      ...['nuestra entidad', 'nuestra firma', 'nuestra sociedad', 'nuestra corporación', 'nuestro grupo'],
    ],
    our: ['nuestro', 'nuestra', 'nuestros', 'nuestras'],
    company: ['la empresa', 'la compañía', 'la organización', 'la sociedad', 'la corporación'],
    pronoun: ['ella', 'ellos', 'ellas', 'él'],
    you: [
      ...['puede', 'puedes', 'pueden', 'podrá', 'podrás', 'usted puede', 'se puede', 'a nuestros clientes'],
      // those who are told of it, not those who hold it
      ...['de nuestros clientes', 'para nuestros clientes', 'con nuestros clientes', 'a los clientes'],
      'de los clientes',
      ...['de los usuarios', 'a nuestros usuarios', 'de nuestros usuarios', 'a sus clientes', 'de sus clientes'],
    ],
    thing: [
      ...['plataforma', 'plataformas', 'producto', 'productos', 'servicio', 'servicios', 'software', 'nube'],
      ...['aplicación', 'aplicaciones', 'solución', 'soluciones', 'sistema', 'sistemas', 'sistema de gestión'],
      ...['sgsi', 'sgc', 'sgi', 'sistema integrado de gestión', 'sistemas de gestión', 'operaciones', 'procesos'],
      ...['oficina', 'oficinas', 'sede', 'sedes', 'planta', 'plantas', 'fábrica', 'fábricas', 'instalaciones'],
      ...['laboratorio', 'laboratorios', 'actividad', 'actividades', 'portal', 'web', 'centro', 'centros', 'negocio'],
      ...['tecnología', 'tienda', 'herramienta', 'soporte', 'desarrollo', 'producción', 'red', 'pasarela', 'app'],
      ...['división', 'hospital', 'clínica', 'fundación', 'almacén', 'almacenes', 'entorno'],
      ...['sistemas de información', 'cadena', 'ingeniería', 'departamento', 'proceso'],
    ],
    auditor: ['auditor', 'auditora', 'auditores', 'auditor externo', 'auditores externos', 'auditor independiente'],
    others: [
      ...['pasarela', 'pasarela de pago', 'banco', 'gestoría', 'asesoría', 'contable', 'mensajería', 'imprenta'],
      ...['proveedor', 'proveedora', 'proveedores', 'proveedoras', 'suministrador', 'suministradores', 'encargado'],
      ...['encargados', 'subencargado', 'subencargados', 'subcontratista', 'subcontratistas', 'contratista'],
      ...['contratistas', 'socio', 'socios', 'partner', 'partners', 'distribuidor', 'distribuidores', 'cliente'],
      ...['clientes', 'usuario', 'usuarios', 'comercio', 'comercios', 'competidor', 'competidores', 'competencia'],
      ...['rival', 'rivales', 'centro de datos', 'centros de datos', 'data center', 'data centers', 'datacenter'],
      ...['cpd', 'alojamiento', 'hosting', 'operador', 'operadores', 'matriz', 'filial', 'filiales', 'consultor'],
      ...['consultores', 'consultora', 'consultoras', 'ingeniero', 'ingenieros', 'técnicos', 'empleado', 'empleados'],
      ...['personal', 'equipo', 'equipos', 'profesionales', 'expertos', 'terceros', 'licitador', 'licitadores'],
      ...['adjudicatario', 'empresas', 'organizaciones', 'entidades', 'compañías', 'fabricante', 'fabricantes'],
      ...['cuya', 'cuyo', 'cuyos', 'cuyas', 'tu empresa', 'su empresa', 'su organización', 'tu organización'],
    ],
    be: ['está', 'están', 'es', 'son', 'sigue', 'siguen'],
    been: ['sido'],
    was: ['fue', 'fueron'],
    have: [
      ...['ha', 'han', 'cuenta con', 'cuentan con', 'cuenta, además, con', 'dispone de', 'disponen de'],
      ...['dispone del', 'disponen del', 'tiene', 'tienen', 'está en posesión de', 'están en posesión de'],
      'está en posesión del',
    ],
    hold: ['posee', 'poseen', 'mantiene', 'mantienen', 'ostenta', 'ostentan', 'conserva'],
    obtain: [
      ...['obtenido', 'conseguido', 'logrado', 'recibido', 'renovado', 'alcanzado', 'adquirido', 'revalidado'],
      ...['obtuvo', 'consiguió', 'logró', 'recibió', 'renovó', 'alcanzó', 'obtenida', 'renovada', 'concedida'],
      ...['obtuvieron', 'ampliado'],
    ],
    complete: ['superado', 'completado', 'pasado', 'aprobado', 'superó', 'completó', 'pasó', 'finalizado'],
    award: ['emitido', 'emitió', 'emitieron', 'expedido', 'expidió', 'entregado', 'entregó', 'concedido', 'otorgado'],
    certified: [...inflected('certificad', 'acreditad', 'recertificad')],
    stand: [
      ...['disponible', 'disponibles', 'a disposición', 'a su disposición', 'a tu disposición', 'vigente hasta'],
      ...['en vigor hasta', 'válido hasta', 'válida hasta', 'al día', 'publicado', 'publicada'],
    ],
    valid: ['vigente', 'vigentes', 'en vigor', 'actual', 'actuales', 'activo', 'activa', ...inflected('válid')],
    affirmed: [
      'sí',
      'conforme',
      'aprobado',
      ...inflected('obtenid', 'completad', 'cumplid'),
      '✅',
      '✔',
      '☑',
      '✓',
      '🟢',
    ],
    ask: ['solicitar', 'descargar', 'consultar', 'pedir', 'ver', 'obtener', 'encontrar', 'solicitarnos', 'acceder a'],
    need: [
      ...['debe', 'deben', 'deberá', 'deberán', 'necesita', 'necesitan', 'requiere', 'requieren', 'exige', 'exigen'],
      ...['tiene que', 'tienen que', 'ha de', 'han de', 'es obligatorio', 'hay que'],
    ],
    level: [
      ...['', 'de ', 'en ', 'en su ', 'con ', 'para la ', 'en la '].flatMap((before) =>
        ['alta', 'media', 'básica'].map((level) => `${before}categoría ${level}`),
      ),
      ...['', 'de ', 'en ', 'con '].flatMap((before) =>
        ['alto', 'medio', 'básico', '1', '2', '3'].map((level) => `${before}nivel ${level}`),
      ),
      ...['', 'de '].flatMap((before) => ['i', 'ii', '1', '2'].map((level) => `${before}tipo ${level}`)),
      ...['type i', 'type ii', 'type 1', 'type 2', 'oro', 'plata', 'bronce'],
    ],
    proof: [
      ...['certificación', 'certificaciones', 'certificado de conformidad', 'certificados de conformidad', 'informe'],
      ...['informes', 'acreditación', 'acreditaciones', 'atestación', 'sello', 'sellos', 'distintivo', 'distintivos'],
      ...['informe de auditoría', 'informes de auditoría', 'conformidad', 'homologación', 'certificados en vigor'],
      ...['certificado en vigor', 'reconocimiento', 'distintivo de conformidad'],
    ],
    audit: [
      ...['auditoría', 'auditoria', 'auditorías', 'auditoría externa', 'auditoría anual'],
      ...['auditoría de certificación', 'auditoría de renovación', 'auditoría de seguimiento'],
      ...['auditoría de recertificación', 'auditoría de vigilancia', 'auditorías externas', 'auditorías anuales'],
      ...['auditoría independiente', 'proceso de certificación', 'examen'],
    ],
    body: [
      ...['empresa', 'compañía', 'organización', 'entidad', 'prestador', 'prestador de servicios'],
      ...['una de las primeras empresas', 'una de las pocas empresas', 'primera empresa', 'única empresa'],
    ],
    topic: [
      ...['norma', 'normas', 'estándar', 'estándares', 'une', 'une-en', 'une-iso', 'en iso', 'marco', 'esquema'],
      ...['calidad', 'seguridad', 'información', 'privacidad', 'medioambiente', 'medioambiental', 'ambiental'],
      ...['medio ambiente', 'gestión', 'continuidad', 'negocio', 'continuidad de negocio', 'continuidad del negocio'],
      ...['internacional', 'internacionales', 'oficial', 'oficiales', 'nacional', 'cumplimiento', 'requisitos'],
      ...['salud', 'trabajo', 'protección', 'datos', 'datos personales', 'energética', 'ti'],
      ...['inteligencia artificial', 'seguridad laboral', 'salud en el trabajo', 'servicios de ti', 'reconocido'],
      ...['reconocida', 'reconocidas', 'prestigioso', 'prestigiosa', 'exigente', 'referencia'],
    ],
    these: [
      ...['siguiente', 'siguientes', 'estas', 'estos', 'este', 'esta', 'las siguientes', 'a continuación', 'abajo'],
      ...['que se indican a continuación', 'que se detallan a continuación', 'que se muestran a continuación'],
      ...['que se relacionan a continuación', 'y su estado', 'que figuran a continuación'],
      'indicadas a continuación',
    ],
    all: ['todos', 'todas', 'ambos', 'ambas', 'tanto', 'diversas', 'diversos', 'varias', 'varios', 'múltiples'],
    adverb: [
      ...['también', 'además', 'ya', 'actualmente', 'recientemente', 'hoy', 'ahora', 'oficialmente', 'plenamente'],
      ...['formalmente', 'anualmente', 'nuevamente', 'de nuevo', 'con éxito', 'satisfactoriamente', 'exitosamente'],
      ...['de forma satisfactoria', 'asimismo', 'así mismo', 'igualmente', 'por ello', 'por tanto', 'no solo'],
      ...['no sólo', 'orgullosamente', 'por supuesto', 'cada año', 'en la actualidad', 'a día de hoy'],
      ...['de manera continuada', 'con el objetivo de', 'con el fin de', 'con la finalidad de', 'con orgullo'],
      ...['nos complace anunciar que', 'nos complace comunicar que', 'nos enorgullece anunciar que'],
      ...['por primera vez', 'nos alegra anunciar que', 'nos complace informar de que'],
      ...['tenemos el placer de anunciar que', 'incluyendo', 'estamos orgullosos de anunciar que'],
      ...['es un placer anunciar que', 'entre otras', 'entre otros', 'como', 'nos complace informarle de que'],
      ...['a la fecha', 'voluntariamente', 'de forma voluntaria', 'íntegramente'],
    ],
    article: [
      ...['el', 'la', 'los', 'las', 'un', 'una', 'unos', 'unas', 'dos', 'tres', 'cuatro', 'cinco', 'último'],
      ...['última', 'propio', 'propia', 'nuevo', 'nueva', 'primer', 'primera', 'doble', 'triple', 'preciada'],
      'importante',
    ],
    preposition: [
      ...['en', 'a', 'al', 'bajo', 'según', 'conforme a', 'conforme al', 'conforme con', 'de acuerdo con', 'con'],
      ...['de conformidad con', 'con arreglo a', 'para', 'por la norma', 'frente a', 'respecto a', 'sobre', 'contra'],
      ...['con respecto a', 'en base a', 'acorde a', 'en materia de', 'relativa a', 'relativo a', 'en el marco de'],
      ...['en cumplimiento de', 'en virtud de', 'como conforme con', 'dentro de', 'tras', 'gracias a', 'conformes a'],
      'conformes con',
    ],
    by: ['por'],
    cover: ['cubre', 'cubren', 'abarca', 'abarcan', 'incluye'],
    of: ['de', 'del'],
    and: ['y', 'e', 'así como', 'además de', 'junto con', '&', 'como también'],
    turn: ['pero', 'aunque', 'mientras que', 'sin embargo', 'si bien'],
    time: [
      ...['desde', 'desde hace', 'año', 'años', 'enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio'],
      ...['agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre', 'mes', 'meses', 'trimestre', 'primavera'],
      ...['verano', 'otoño', 'invierno', 'pasado', 'pasada', 'principios', 'finales', 'semana', 'este año'],
      ...['este mes', 'el pasado', 'a principios de', 'a finales de', 'durante', 'más de'],
    ],
    link: [
      ...['que', 'lo que', 'lo cual', 'la cual', 'sin excepciones', 'sin salvedades', 'sin no conformidades', 'aquí'],
      ...['de la mano de', 'otorgada', 'otorgado', 'emitida', 'emitido por', 'emitidas', 'expedida', 'expedido'],
      ...['concedida', 'otorgadas', 'cubriendo', 'garantizando', 'demostrando', 'prueba de', 'auditada', 'auditadas'],
      ...['avalada', 'avalado', 'que avala', 'que acredita', 'mediante', 'como proveedor de servicios'],
      ...['como prestador de servicios', 'no conformidades', 'renovada', 'un tercero independiente'],
      'terceros independientes',
    ],
    negation: [
      ...['no', 'ni', 'nunca', 'jamás', 'tampoco', 'sin', 'salvo', 'excepto', 'ninguno', 'ninguna', 'ningún', 'nada'],
      ...['nadie', 'carece', 'carecen', 'rechazado', 'denegado', 'denegada', 'perdido', 'renunciado'],
    ],
    plan: [
      ...['prevé', 'prevén', 'planea', 'planean', 'quiere', 'espera', 'pretende', 'aspira', 'busca', 'será', 'serán'],
      ...['estará', 'estarán', 'tendrá', 'obtendrá', 'va a', 'van a', 'en curso', 'en proceso', 'en trámite'],
      ...['en tramitación', 'en preparación', 'en marcha', 'en progreso', 'en fase', 'en evaluación', 'en revisión'],
      ...inflected('previst', 'planificad', 'iniciad', 'programad', 'solicitad', 'planead'),
      ...['pendiente', 'pendientes', 'próximo', 'próxima', 'próximos', 'próximamente', 'objetivo', 'meta'],
      'hoja de ruta',
      ...['futuro', 'futura', 'futuras', 'trabajando', 'preparando', 'tramitando', 'gustaría', 'borrador'],
      'preliminar',
      ...['hacia', 'camino de', 'preparación', 'análisis de brechas', 'gap analysis', 'por obtener', 'proyecto'],
      ...['auditoría interna', 'auditorías internas', 'que viene', 'obtener', 'conseguir', 'antes de'],
      'preparado para',
    ],
    past: [
      ...['hasta', 'antes', 'anteriormente', 'antiguamente', 'en el pasado', 'tenía', 'tuvo', 'contaba con'],
      ...['disponía de', 'poseía', 'estaba', 'estuvo', 'era', 'caducó', 'caducaron', 'expiró', 'venció'],
      ...inflected('caducad', 'expirad', 'vencid', 'retirad', 'suspendid', 'revocad', 'cancelad'),
      ...['caduca', 'vence', 'dejó de', 'dejamos de', 'ya no', 'contábamos con', 'teníamos', 'tuvimos', 'estábamos'],
      ...['estuvimos', 'disponíamos de', 'poseíamos', 'manteníamos', 'éramos', 'perdimos', 'renunciamos', 'baja'],
      ...['retirada', 'pasadas', 'anteriores', 'históricas'],
    ],
    condition: [
      ...['si', 'cuando', 'una vez', 'en caso de', 'siempre que', 'en cuanto', 'a menos que', 'imagine', 'imagina'],
      ...['supongamos', 'suponga', 'salvo que', 'cómo', 'como si', 'hasta que', 'ojalá'],
    ],
    told: [
      ...['dice', 'dicen', 'afirma', 'afirman', 'asegura', 'aseguran', 'pregunta', 'preguntan', 'explica', 'comenta'],
      ...['señala', 'declaró', 'ejemplo', 'plantilla', 'plantillas', 'a diferencia de', 'supuestamente', 'casi'],
      ...['parcialmente', 'significa', '“', '”', '"', '«', '»'],
    ],
    uses: [
      ...['alojada', 'alojado', 'alojados', 'alojadas', 'alojamos', 'aloja', 'alojan', 'utiliza', 'usa', 'utilizan'],
      ...['almacenados', 'almacenamos', 'almacena', 'almacenan', 'trabajamos con', 'nos apoyamos en', 'confiamos en'],
      ...['operado', 'operada', 'gestionado por', 'hospedado', 'hospedada', 'contratamos', 'subcontratamos'],
      ...['utilizamos', 'usamos', 'se ejecuta en', 'se basa en', 'se basan en', 'ayudamos', 'ayuda', 'ofrecemos'],
      ...['consultoría', 'formación', 'curso', 'cursos', 'auditar', 'asesoramos', 'acompañamos'],
    ],
  },
  contracted: {
    ...we(['be'], ['estamos', 'somos', 'seguimos estando', 'permanecemos', 'nos mantenemos']),
    ...we(['have'], ['hemos', 'tenemos', 'contamos con', 'contamos también con', 'contamos además con']),
    ...we(['have'], ['disponemos de', 'disponemos del', 'disponemos también de', 'nos han', 'nos ha']),
    ...we(['have'], ['estamos en posesión de', 'estamos en posesión del', 'contamos actualmente con']),
    // "orgullosos de contar con"
    ...as(['have'], ['orgullosos de contar con', 'orgullosos de tener', 'orgullosos de disponer de']),
    ...as(['have', 'obtain'], ['orgullosos de haber obtenido']),
    ...as(['obtain'], ['en obtener', 'en conseguir', 'en lograr', 'en recibir']),
    ...as(['have', 'proof'], ['con certificación', 'con la certificación']),
    ...we(['have'], ['nos enorgullece contar con', 'nos complace contar con', 'tenemos el orgullo de contar con']),
    ...we(['be', 'certified'], ['nos hemos certificado', 'nos certificamos', 'hemos logrado certificarnos']),
    ...we(['be', 'certified'], ['hemos conseguido certificarnos', 'nos hemos recertificado']),
    ...we(['hold'], ['mantenemos', 'poseemos', 'ostentamos', 'conservamos', 'seguimos manteniendo']),
    ...we(['obtain'], ['obtuvimos', 'conseguimos', 'logramos', 'recibimos', 'renovamos', 'alcanzamos']),
    ...we(['have', 'obtain'], ['nos han concedido', 'nos ha concedido', 'nos han otorgado', 'nos ha otorgado']),
    ...we(['have', 'obtain'], ['nos fue concedida', 'se nos ha concedido', 'hemos sido reconocidos con']),
    ...we(['complete'], ['superamos', 'completamos', 'pasamos', 'aprobamos']),
    ...we(['plan'], ['prevemos', 'planeamos', 'planificamos', 'queremos', 'esperamos', 'aspiramos', 'pretendemos']),
    ...we(['plan'], ['preparamos', 'buscamos', 'vamos a', 'tendremos', 'estaremos', 'obtendremos', 'trabajaremos']),
    ...we(['need'], ['exigimos', 'requerimos', 'pedimos', 'necesitamos', 'debemos']),
    ...we(['negation'], ['carecemos de', 'carecemos']),
    ...we(['link'], ['cumplimos', 'aplicamos', 'realizamos', 'garantizamos', 'protegemos', 'seguimos', 'trabajamos']),
    ...we(['link'], ['revisamos', 'auditamos', 'operamos', 'desarrollamos', 'cuidamos', 'ciframos']),
    ...as(['you', 'ask'], ['solicite', 'solicita', 'descargue', 'descarga']),
    ...as(['body', 'certified'], ['empresa certificada']),
    ...as(['certified', 'preposition'], ['certificados en', 'certificada en', 'certificado en', 'certificadas en']),
  },
  commas: false,
  list: '(open? standard close? ((comma | open)? level close?)* ((comma | and | comma and) (article | of | preposition | proof | topic)* open? standard close? ((comma | open)? level close?)*)*)',
  lead: '((affirmed | adverb | time | number | preposition own comma | preposition | article time | of | and) comma?)*',
  bound:
    '(by (article | our | unknown | link) | comma | colon | dash | open | preposition | link | time | and | adverb | valid | of (article | our)* (topic | level | thing | audit))',
  subjects: {
    own: `(${BESIDE}{0,20} own+ | (all article)? our thing ${OF_THING} | article thing ${OF_THING} of own) adverb*`,
    company: 'company adverb*',
    pronoun: 'pronoun adverb*',
  },
  statements: [
    `${IS} certified adverb* (by (article | unknown){1,3})? ${TO} colon? LIST`,
    `${IS} article* body certified ${TO} LIST`,
    `be article* body (unknown | of | article | topic | preposition | adverb){0,8} (have | obtain) ${CERTIFICATE}`,
    `be? (have | hold) adverb* ${CERTIFICATE}`,
    `(have | hold) (unknown | adverb | and){0,3} certified ${A} thing (of | article | topic)* ${TO} LIST`,
    `(have | hold) adverb* article* thing (of | article | topic)* certified ${TO} LIST`,
    `have? adverb* obtain adverb* ${CERTIFICATE}`,
    `have? adverb* complete adverb* ${A} audit (audit | ${PROOF} | preposition | of | article | topic | adverb)* LIST`,
  ],
  impersonal: [
    `our ${A} ${PROOF} ${TO} LIST (be | have been | was) adverb* (stand | valid | obtain)`,
    `our (topic | proof)+ (preposition | of | article)* LIST ${IS} (certified | obtain)`,
    `our ${A} ${PROOF} ${TO} LIST cover (all | article | our | of)* (thing | topic | unknown)`,
    `you ask our ${A} ${PROOF} ${TO} LIST`,
    `our auditor have? adverb* award ${CERTIFICATE}`,
    `article? auditor adverb* own have adverb* award ${CERTIFICATE}`,
    `article? body? certified ${TO} LIST`,
    `(these be)? article? our ${CERTIFICATES} be?`,
  ],
  introductions: [
    `${IS} certified ${TO}`,
    `(have | hold) adverb* ${CERTIFICATES}`,
    `have? adverb* obtain adverb* ${CERTIFICATES}`,
  ],
  refusals: [
    'others (unknown | comma | and | adverb | others | preposition | of | article){0,6} (be | have | hold | obtain | need)',
    '(own | company) adverb* (past | plan | negation)',
    '(negation | plan | past | uses | need) .* (proof | certified | these)',
    ...['(proof | certified | these) .* (plan | past | uses)', 'these .* negation'],
    '(proof | certified) of (article | our | these)* others',
  ],
  heads: { status: ['estado', 'situación', 'estado actual', 'estado de la certificación'] },
  elsewhere: [
    ...['proveedores', 'proveedor', 'subencargados', 'encargados del tratamiento', 'socios', 'partners', 'clientes'],
    ...['hoja de ruta', 'roadmap', 'próximamente', 'próximos pasos', 'previstas', 'previstos', 'planificadas'],
    ...['en curso', 'plantilla', 'plantillas', 'ejemplo', 'ejemplos', 'guía', 'guías', 'glosario', 'requisitos'],
    ...['casos de éxito', 'testimonios', 'responsabilidades', 'responsabilidad', 'centros de datos'],
    ...['centro de datos', 'alojamiento', 'objetivos', 'historial', 'anteriores', 'consultoría', 'cursos'],
  ],
};
