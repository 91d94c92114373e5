import type { ClaimRole, ClaimWords } from '../claim-words';
import { words } from './words/es';

/** Phrases that have several roles at once. */
const as = (roles: readonly ClaimRole[], phrases: readonly string[]): Record<string, readonly ClaimRole[]> =>
  Object.fromEntries(phrases.map((phrase) => [phrase, roles]));
/** Verbs of the first person, which need no pronoun: each begins a clause about the author. */
const we = (roles: readonly ClaimRole[], verbs: readonly string[]): Record<string, readonly ClaimRole[]> =>
  as(['own', ...roles], verbs);

/** What is said in Spanish of certificates. */
export const claims: ClaimWords = {
  words,
  yes: ['sí', 'por supuesto', 'la tenemos', 'lo tenemos'],
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
