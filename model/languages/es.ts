import { claims } from './claims/es';
import { documentLists } from './documents/es';
import { facts } from './facts/es';
import { pages } from './pages/es';
import { requests } from './requests/es';
import type { Language } from './language';
import { spelledNumbers } from './spelled-numbers';

const ONES = ['uno|un|una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'];
const TEENS = [
  ...['diez', 'once', 'doce', 'trece', 'catorce', 'quince', 'dieciséis|dieciseis', 'diecisiete', 'dieciocho'],
  'diecinueve',
];
const TWENTIES = [
  ...['veinte', 'veintiuno|veintiún|veintiuna', 'veintidós|veintidos', 'veintitrés|veintitres', 'veinticuatro'],
  ...['veinticinco', 'veintiséis|veintiseis', 'veintisiete', 'veintiocho', 'veintinueve'],
];
const TENS = ['treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'];
const joined = (tens: string, ones: string): string =>
  ones
    .split('|')
    .map((one) => `${tens} y ${one}`)
    .join('|');

/** Mexico and its neighbours write numbers as the United States do. */
const WITH_POINT = { numbers: { decimal: '.', groups: ',' } } as const;

export const es: Language = {
  code: 'es',
  spaced: true,
  numbers: {
    decimal: ',',
    groups: '. ',
    spelled: spelledNumbers([
      ...['cero', ...ONES, ...TEENS, ...TWENTIES],
      ...TENS.flatMap((tens) => [tens, ...ONES.map((ones) => joined(tens, ones))]),
    ]),
    to: 'al?|hasta(?: el)?',
    ordinal: String.raw`\.?[oa]`,
  },
  percentages: { behind: 'por ciento|por cien|puntos? porcentual(?:es)?', front: null },
  dates: {
    named: {
      months: [
        ...[
          ['enero', 'ene'],
          ['febrero', 'feb'],
          ['marzo', 'mar'],
          ['abril', 'abr'],
          ['mayo', 'may'],
          ['junio', 'jun'],
        ],
        ...[
          ['julio', 'jul'],
          ['agosto', 'ago'],
          ['septiembre', 'setiembre', 'sept', 'sep', 'set'],
          ['octubre', 'oct'],
        ],
        ...[
          ['noviembre', 'nov'],
          ['diciembre', 'dic'],
        ],
      ],
      behindDay: String.raw`\.?o|er`,
      beforeMonth: 'de|del mes de',
      beforeYear: 'de|del|del año',
    },
    marked: null,
    to: 'al?(?: el)?|hasta(?: el)?|y(?: el)?',
    figures: 'day-first',
  },
  durations: {
    units: {
      second: 'segundos?|seg',
      minute: 'minutos?|min',
      hour: 'horas?|h',
      day: 'd[ií]as?',
      week: 'semanas?',
      month: 'mes(?:es)?',
      year: 'años?(?! de edad)',
    },
    notBehind: '',
    named: { '2 week': 'quincenal(?:es|mente)?' },
    others: [
      '(?:24|veinticuatro) horas (?:al|del|por) d[ií]a|(?:7|siete) d[ií]as (?:a|de|por) la semana|(?:7|siete) d[ií]as por semana',
      String.raw`(?:menores|mayores) de 1\d años|\d{1,3} años (?:de edad|o más)`,
      // times of the day
      String.raw`a las \d{1,2}(?::\d\d)?(?: horas?| h)?|\d{1,2}(?::\d\d)? ?(?:h|horas)? ?(?:-|a) ?\d{1,2}:\d\d ?(?:h|horas)`,
    ],
  },
  amounts: {
    currencies: {
      USD: 'd[óo]lar(?:es)?(?: estadounidenses?)?',
      EUR: 'euros?',
      GBP: 'libras?(?: esterlinas?)?',
      CNY: 'yuanes|yuan|renminbi',
      JPY: 'yenes|yen',
      CHF: 'francos? suizos?',
    },
    of: 'de ',
    scales: [
      { words: 'mil millones', times: 1e9 },
      { words: 'millones|millón', times: 1e6 },
      { words: 'mil', times: 1e3 },
    ],
  },
  sizes: { KB: 'kilobytes?', MB: 'megabytes?', GB: 'gigabytes?', TB: 'terabytes?', PB: 'petabytes?' },
  levels: { front: 'nivel|clase|grado', behind: null },
  certificateNumbers: {
    labels: String.raw`(?:certificado|certificación|registro|informe)\s(?:n\.?[o°]\.?|núm\.?|número|no\.?)|número (?:de |del )(?:certificado|certificación|registro|informe)`,
    is: String.raw`\s(?:es|era)\b`,
  },
  standards: {
    GDPR: 'RGPD|Reglamento General de Protección de Datos',
    'EU Model Clauses': 'cláusulas contractuales tipo',
  },
  numbering: null,
  regions: {
    ...{ MX: WITH_POINT, US: WITH_POINT, PR: WITH_POINT, GT: WITH_POINT, HN: WITH_POINT, NI: WITH_POINT },
    ...{ SV: WITH_POINT, PA: WITH_POINT, DO: WITH_POINT, PE: WITH_POINT, '419': WITH_POINT },
  },
  shown: {
    certifications: 'Certificaciones',
    pages: 'Páginas',
    processors: {
      title: 'Encargados y destinatarios',
      facts: {
        status: 'Estado',
        kind: 'Función',
        organization: 'Empresa',
        purpose: 'Finalidad',
        dataCategories: 'Categorías de datos',
        dataSubjects: 'Interesados',
        countries: 'Países de tratamiento',
        safeguards: 'Garantías',
        services: 'Servicios',
        condition: 'Condición',
        announcedOn: 'Anunciado el',
        objectUntil: 'Oposición hasta',
        objectionsTo: 'Oposición ante',
        effectiveOn: 'En uso desde',
        removedOn: 'Finalizado el',
        url: 'Enlace',
      },
      kinds: {
        subprocessor: 'Subencargado',
        sdk: 'SDK de terceros',
        affiliate: 'Empresa del grupo',
        recipient: 'Destinatario',
        controller: 'Responsable independiente',
      },
      statuses: {
        planned: 'Previsto',
        announced: 'Anunciado',
        'in-use': 'En uso',
        ending: 'Finaliza',
        ended: 'Finalizado',
      },
      listedOn: 'Incluido en la lista el',
      notice: {
        name: 'Nombre',
        titles: {
          added: (name) => `Nuevo destinatario: ${name}`,
          changed: (name) => `Cambio de un destinatario: ${name}`,
          removed: (name) => `Fin de un destinatario: ${name}`,
        },
        begins: (name, day) => `A partir del ${day}, ${name} recibe datos personales.`,
        planned: (name) => `Está previsto que ${name} reciba datos personales. No hay fecha fijada.`,
        receives: (name) => `${name} recibe datos personales.`,
        changes: (name) => `Para ${name}, que recibe datos personales, cambia lo siguiente:`,
        changesAhead: (name) => `Para ${name}, que aún no recibe datos personales, cambia lo siguiente:`,
        ends: (name, day) => `A partir del ${day}, ${name} deja de recibir datos personales.`,
        neverBegins: (name) => `Estaba previsto que ${name} recibiera datos personales. No será así.`,
        before: (value) => ` (hasta ahora: ${value})`,
        objectTo: (address) => `Puede oponerse: ${address}`,
        objectUntil: (day, address) => `Puede oponerse hasta el ${day}${address === null ? '.' : `: ${address}`}`,
      },
    },
    requests,
    trustCenter: 'Centro de confianza',
    labelled: (label, fact) => `${label}: ${fact}`,
    between: ', ',
    onRequest: 'previa solicitud',
    level: (number) => `Nivel ${String(number)}`,
    video: 'Vídeo',
    alerts: { note: 'Nota', tip: 'Consejo', important: 'Importante', warning: 'Advertencia', caution: 'Precaución' },
    backToText: 'Volver al texto',
    plain: {
      complex:
        'Esta página se muestra como texto sin formato porque sus elementos están anidados con demasiada profundidad o se repiten demasiado.',
      slow: 'Esta página se muestra como texto sin formato porque darle formato lleva demasiado tiempo.',
      large: 'Esta página se muestra como texto sin formato porque darle formato requiere demasiada memoria.',
      failed: 'Esta página se muestra como texto sin formato porque no se le pudo dar formato.',
    },
    endedClaim: (standard, on) =>
      on === null
        ? `Esta sección menciona un certificado ${standard} que actualmente no está vigente.`
        : `Esta sección menciona un certificado ${standard} que venció el ${on}.`,
  },
  claims,
  facts,
  statements: null,
  pages,
  documentLists,
};
