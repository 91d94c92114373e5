import { claims } from './claims/es';
import { facts } from './facts/es';
import { pages } from './pages/es';
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
    trustCenter: 'Centro de confianza',
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
  },
  claims,
  facts,
  statements: null,
  pages,
};
