import { claims } from './claims/en';
import { facts } from './facts/en';
import { pages } from './pages/en';
import { statements } from './statements/en';
import type { Language } from './language';
import { spelledNumbers } from './spelled-numbers';

const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const TEENS = [
  ...['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];

export const en: Language = {
  code: 'en',
  spaced: true,
  numbers: {
    decimal: '.',
    groups: ',',
    spelled: spelledNumbers([
      ...['zero', ...ONES, ...TEENS],
      ...TENS.flatMap((tens) => [tens, ...ONES.map((one) => `${tens} ${one}`)]),
    ]),
    to: 'to',
    ordinal: 'st|nd|rd|th',
  },
  percentages: { behind: 'percent|per cent|percentage points?', front: null },
  dates: {
    named: {
      months: [
        ...[['January', 'Jan'], ['February', 'Feb'], ['March', 'Mar'], ['April', 'Apr'], ['May']],
        ...[
          ['June', 'Jun'],
          ['July', 'Jul'],
          ['August', 'Aug'],
          ['September', 'Sept', 'Sep'],
          ['October', 'Oct'],
        ],
        ...[
          ['November', 'Nov'],
          ['December', 'Dec'],
        ],
      ],
      behindDay: 'st|nd|rd|th',
      beforeMonth: 'of',
      beforeYear: 'of',
    },
    marked: null,
    to: 'to|through|until|and',
    figures: 'unknown',
  },
  durations: {
    units: {
      second: 'seconds?',
      minute: 'minutes?',
      hour: 'hours?',
      day: '(?:calendar |business |working )?days?',
      week: 'weeks?',
      month: '(?:calendar |billing |consecutive )?months?',
      year: String.raw`years?(?!\s(?:of\sage|old|or\s(?:older|over|above))\b)`,
    },
    notBehind: '',
    named: { '2 week': 'bi-?weekly|fortnight(?:ly)?|every other week' },
    others: [
      '(?:24|twenty-four) hours (?:a|per|each) day|(?:7|seven) days (?:a|per|each) week',
      String.raw`aged (?:\w+ )?\d{1,3} years`,
    ],
  },
  amounts: {
    currencies: {
      USD: '(?:us )?dollars?',
      EUR: 'euros?',
      GBP: '(?:british )?pounds?(?: sterling)?',
      CNY: '(?:chinese )?yuan|renminbi',
      JPY: '(?:japanese )?yen',
      CHF: 'swiss francs?',
    },
    of: null,
    scales: [
      { words: 'thousand', times: 1e3 },
      { words: 'million', times: 1e6 },
      { words: 'billion', times: 1e9 },
    ],
  },
  sizes: { KB: '[Kk]ilobytes?', MB: '[Mm]egabytes?', GB: '[Gg]igabytes?', TB: '[Tt]erabytes?', PB: '[Pp]etabytes?' },
  levels: { front: 'level|tier|grade|class', behind: null },
  certificateNumbers: {
    labels: String.raw`(?:certificate|registration|certification|report|filing|record)\s+(?:number|no\.?|#|id)`,
    is: String.raw`\s(?:is|was)\b`,
  },
  standards: {},
  numbering: null,
  regions: {},
  shown: {
    certifications: 'Certifications',
    pages: 'Pages',
    trustCenter: 'Trust center',
    onRequest: 'on request',
    level: (number) => `Level ${String(number)}`,
    video: 'Video',
    alerts: { note: 'Note', tip: 'Tip', important: 'Important', warning: 'Warning', caution: 'Caution' },
    backToText: 'Back to the text',
    plain: {
      complex: 'This page is shown as plain text, because its parts are nested too deeply or repeated too often.',
      slow: 'This page is shown as plain text, because formatting it takes too long.',
      large: 'This page is shown as plain text, because formatting it takes too much memory.',
      failed: 'This page is shown as plain text, because it could not be formatted.',
    },
  },
  claims,
  facts,
  statements,
  pages,
};
