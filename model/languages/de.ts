import { claims } from './claims/de';
import { documentLists } from './documents/de';
import { facts } from './facts/de';
import { pages } from './pages/de';
import { requests } from './requests/de';
import type { Language } from './language';
import { spelledNumbers } from './spelled-numbers';

const ONES = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const TEENS = [
  ...['zehn', 'elf', 'zwölf', 'dreizehn', 'vierzehn', 'fünfzehn', 'sechzehn', 'siebzehn', 'achtzehn', 'neunzehn'],
];
const TENS = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];
const swiss = (word: string): string => (word.includes('ß') ? `${word}|${word.replace('ß', 'ss')}` : word);

export const de: Language = {
  code: 'de',
  spaced: true,
  numbers: {
    decimal: ',',
    groups: ". '’",
    spelled: spelledNumbers([
      ...['null', 'eins|ein|eine|einem|einen|einer', ...ONES.slice(1), ...TEENS],
      ...TENS.flatMap((tens) => [tens, ...ONES.map((one) => `${one}und${tens}`)]).map(swiss),
    ]),
    to: 'bis(?: zu)?',
    ordinal: String.raw`\.`,
  },
  percentages: { behind: 'prozent(?:punkten?|punkts?)?', front: null },
  dates: {
    named: {
      months: [
        ...[
          ['Januar', 'Jänner', 'Jan', 'Jän'],
          ['Februar', 'Feber', 'Febr', 'Feb'],
          ['März', 'Maerz', 'Mär', 'Mrz'],
        ],
        ...[
          ['April', 'Apr'],
          ['Mai'],
          ['Juni', 'Jun'],
          ['Juli', 'Jul'],
          ['August', 'Aug'],
          ['September', 'Sept', 'Sep'],
        ],
        ...[
          ['Oktober', 'Okt'],
          ['November', 'Nov'],
          ['Dezember', 'Dez'],
        ],
      ],
      behindDay: String.raw`\.`,
      beforeMonth: '',
      beforeYear: '',
    },
    marked: null,
    to: 'bis(?: zum)?|und',
    figures: 'day-first',
  },
  durations: {
    units: {
      second: 'sekunden?|sek',
      minute: 'minuten?|min|minütig(?:e[nrsm]?)?',
      hour: 'stunden?|std|h|stündig(?:e[nrsm]?)?',
      day: '(?:kalender|arbeits|werk|geschäfts|bank)?tag(?:en?|es)?|(?:arbeits)?tägig(?:e[nrsm]?)?',
      week: '(?:kalender)?wochen?|wöchig(?:e[nrsm]?)?',
      month: '(?:kalender)?monat(?:en?|s)?|monatig(?:e[nrsm]?)?',
      year: '(?:kalender)?jahr(?:en?|s)?(?! alt)|jährig(?:e[nrsm]?)?',
    },
    notBehind: '',
    named: { '2 week': 'zweiwöchentlich|vierzehntägig|vierzehntäglich' },
    others: [
      '(?:24|vierundzwanzig) stunden (?:am|pro|je|täglich) ?(?:tag)?|(?:7|sieben) tage (?:die|pro|in der|je) woche',
      String.raw`(?:unter|ab) 1\d jahren|\d{1,3} jahre alt`,
    ],
  },
  amounts: {
    currencies: {
      USD: '(?:us-)?dollars?',
      EUR: 'euros?',
      GBP: '(?:britische )?pfund(?: sterling)?',
      CNY: '(?:chinesische )?yuan|renminbi',
      JPY: '(?:japanische )?yen',
      CHF: '(?:schweizer )?franken',
    },
    of: null,
    scales: [
      { words: String.raw`tausend|tsd\.?`, times: 1e3 },
      { words: String.raw`millionen|million|mio\.?`, times: 1e6 },
      { words: String.raw`milliarden|milliarde|mrd\.?`, times: 1e9 },
    ],
  },
  sizes: { KB: 'Kilobytes?', MB: 'Megabytes?', GB: 'Gigabytes?', TB: 'Terabytes?', PB: 'Petabytes?' },
  levels: { front: 'level|stufe|klasse|tier', behind: null },
  certificateNumbers: {
    labels: String.raw`(?:zertifikats?|registrierungs?|registrier|bescheinigungs?|berichts?|prüfberichts?)[\s-]?(?:nummer|nr\.?|no\.?)|nummer des (?:zertifikats|berichts)`,
    is: String.raw`\s(?:ist|lautet|war)\b`,
  },
  standards: { GDPR: 'DS-?GVO|Datenschutz-?Grundverordnung', 'EU Model Clauses': 'Standardvertragsklauseln' },
  numbering: null,
  regions: { CH: { numbers: { decimal: '.', groups: "'’ " } }, LI: { numbers: { decimal: '.', groups: "'’ " } } },
  shown: {
    certifications: 'Zertifizierungen',
    pages: 'Seiten',
    processors: {
      title: 'Auftragsverarbeiter und Empfänger',
      facts: {
        status: 'Status',
        kind: 'Rolle',
        organization: 'Unternehmen',
        purpose: 'Zweck',
        dataCategories: 'Datenkategorien',
        dataSubjects: 'Betroffene Personen',
        countries: 'Länder der Verarbeitung',
        safeguards: 'Garantien',
        services: 'Dienste',
        condition: 'Bedingung',
        announcedOn: 'Angekündigt am',
        objectUntil: 'Widerspruch bis',
        objectionsTo: 'Widerspruch an',
        effectiveOn: 'Im Einsatz ab',
        removedOn: 'Beendet am',
        url: 'Link',
      },
      kinds: {
        subprocessor: 'Unterauftragsverarbeiter',
        sdk: 'SDK eines Dritten',
        affiliate: 'Verbundenes Unternehmen',
        recipient: 'Empfänger',
        controller: 'Eigenständiger Verantwortlicher',
      },
      statuses: {
        planned: 'Geplant',
        announced: 'Angekündigt',
        'in-use': 'Im Einsatz',
        ending: 'Läuft aus',
        ended: 'Beendet',
      },
      listedOn: 'Aufgeführt seit',
      notice: {
        name: 'Name',
        titles: {
          added: (name) => `Neuer Verarbeiter: ${name}`,
          changed: (name) => `Änderung bei einem Verarbeiter: ${name}`,
          removed: (name) => `Ende eines Verarbeiters: ${name}`,
        },
        begins: (name, day) => `Ab ${day} erhält ${name} personenbezogene Daten.`,
        planned: (name) => `Es ist geplant, dass ${name} personenbezogene Daten erhält. Ein Tag steht nicht fest.`,
        receives: (name) => `${name} erhält personenbezogene Daten.`,
        changes: (name) => `Bei ${name}, das personenbezogene Daten erhält, ändert sich:`,
        changesAhead: (name) => `Bei ${name}, das noch keine personenbezogenen Daten erhält, ändert sich:`,
        ends: (name, day) => `Ab ${day} erhält ${name} keine personenbezogenen Daten mehr.`,
        neverBegins: (name) => `${name} sollte personenbezogene Daten erhalten. Dazu kommt es nicht.`,
        before: (value) => ` (bisher: ${value})`,
        objectTo: (address) => `Sie können widersprechen: ${address}`,
        objectUntil: (day, address) => `Sie können bis ${day} widersprechen${address === null ? '.' : `: ${address}`}`,
      },
    },
    requests,
    trustCenter: 'Trust Center',
    labelled: (label, fact) => `${label}: ${fact}`,
    between: ', ',
    onRequest: 'auf Anfrage',
    level: (number) => `Stufe ${String(number)}`,
    video: 'Video',
    alerts: { note: 'Hinweis', tip: 'Tipp', important: 'Wichtig', warning: 'Warnung', caution: 'Vorsicht' },
    backToText: 'Zurück zum Text',
    plain: {
      complex:
        'Diese Seite wird als reiner Text angezeigt, weil ihre Teile zu tief verschachtelt sind oder sich zu oft wiederholen.',
      slow: 'Diese Seite wird als reiner Text angezeigt, weil ihre Formatierung zu lange dauert.',
      large: 'Diese Seite wird als reiner Text angezeigt, weil ihre Formatierung zu viel Speicher braucht.',
      failed: 'Diese Seite wird als reiner Text angezeigt, weil sie nicht formatiert werden konnte.',
    },
    endedClaim: (standard, on) =>
      on === null
        ? `Dieser Abschnitt nennt ein Zertifikat nach ${standard}, das derzeit nicht gilt.`
        : `Dieser Abschnitt nennt ein Zertifikat nach ${standard}, das nur bis ${on} galt.`,
  },
  claims,
  facts,
  statements: null,
  pages,
  documentLists,
};
