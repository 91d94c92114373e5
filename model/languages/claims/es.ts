import type { ClaimRole, ClaimWords } from '../claim-words';
import { words } from './words/es';

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

/** What is said in Spanish of certificates. */
export const claims: ClaimWords = {
  words,
  yes: ['sí'],
  asked: { nosotros: ['ustedes', 'vosotros', 'su empresa'], nuestra: ['su', 'sus', 'vuestra', 'vuestro'] },
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
  heads: {
    certificates: [
      ...['certificaciones', 'nuestras certificaciones', 'certificados', 'nuestros certificados', 'acreditaciones'],
      ...[
        'certificaciones y acreditaciones',
        'certificaciones y sellos',
        'certificaciones obtenidas',
        'nuestros sellos',
      ],
      ...['certificaciones de seguridad', 'certificaciones y cumplimiento', 'certificaciones y atestaciones'],
      ...['certificaciones que tenemos', 'certificaciones vigentes', 'certificaciones y homologaciones'],
    ],
    status: ['estado', 'situación', 'estado actual', 'estado de la certificación'],
  },
  places: ['centro de datos', 'centros de datos', 'data center', 'data centers', 'datacenter'],
  lapsed: [
    'caducó',
    'caducaron',
    'expiró',
    'expiraron',
    'venció',
    'vencieron',
    'caducado',
    'caducada',
    'expirado',
    'vencido',
    'retirado',
    'retirada',
    'suspendido',
    'suspendida',
    'revocado',
    'revocada',
    'ya no es válido',
    'ya no está vigente',
  ],
  elsewhere: [
    ...['proveedores', 'proveedor', 'subencargados', 'encargados del tratamiento', 'socios', 'partners', 'clientes'],
    ...['hoja de ruta', 'roadmap', 'próximamente', 'próximos pasos', 'previstas', 'previstos', 'planificadas'],
    ...['en curso', 'plantilla', 'plantillas', 'ejemplo', 'ejemplos', 'guía', 'guías', 'glosario', 'requisitos'],
    ...['casos de éxito', 'testimonios', 'responsabilidades', 'responsabilidad', 'centros de datos'],
    ...['centro de datos', 'alojamiento', 'objetivos', 'historial', 'anteriores', 'consultoría', 'cursos'],
  ],
};
