import { claims } from './claims/en';
import { documentLists } from './documents/en';
import { facts } from './facts/en';
import { pages } from './pages/en';
import { requests } from './requests/en';
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
    processors: {
      title: 'Processors and recipients',
      facts: {
        status: 'Status',
        kind: 'Role',
        organization: 'Company',
        purpose: 'Purpose',
        dataCategories: 'Categories of data',
        dataSubjects: 'Data subjects',
        countries: 'Countries of processing',
        safeguards: 'Safeguards',
        services: 'Services',
        condition: 'Condition',
        announcedOn: 'Announced on',
        objectUntil: 'Objections until',
        objectionsTo: 'Objections to',
        effectiveOn: 'In use from',
        removedOn: 'Ended on',
        url: 'Link',
      },
      kinds: {
        subprocessor: 'Subprocessor',
        sdk: 'Third-party SDK',
        affiliate: 'Affiliate',
        recipient: 'Recipient',
        controller: 'Independent controller',
      },
      statuses: { planned: 'Planned', announced: 'Announced', 'in-use': 'In use', ending: 'Ending', ended: 'Ended' },
      listedOn: 'Listed on',
      notice: {
        name: 'Name',
        titles: {
          added: (name) => `New processor: ${name}`,
          changed: (name) => `Change of a processor: ${name}`,
          removed: (name) => `End of a processor: ${name}`,
        },
        begins: (name, day) => `From ${day} on, ${name} receives personal data.`,
        planned: (name) => `It is planned that ${name} receives personal data. No day is set.`,
        receives: (name) => `${name} receives personal data.`,
        changes: (name) => `This changes for ${name}, which receives personal data:`,
        changesAhead: (name) => `This changes for ${name}, which does not receive personal data yet:`,
        ends: (name, day) => `From ${day} on, ${name} no longer receives personal data.`,
        neverBegins: (name) => `${name} was to receive personal data. It will not.`,
        before: (value) => ` (before: ${value})`,
        objectTo: (address) => `You can object: ${address}`,
        objectUntil: (day, address) => `You can object until ${day}${address === null ? '.' : `: ${address}`}`,
      },
    },
    requests,
    trustCenter: 'Trust center',
    labelled: (label, fact) => `${label}: ${fact}`,
    between: ', ',
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
    endedClaim: (standard, on) =>
      on === null
        ? `This section speaks of a certificate for ${standard} that is not held at present.`
        : `This section speaks of a certificate for ${standard} that ended on ${on}.`,
  },
  claims,
  facts,
  statements,
  pages,
  documentLists,
};
