import type { ClaimWords } from '../claim-words';
import { words } from './words/de';

/** Words before a standard or a certificate that say nothing else of it. */
const A = '(article | valid)*';
/** What a certificate is for: "für unsere Plattform". */
const SCOPE = '((preposition | of) (all | article | our)* thing+ ((comma | and | comma and) thing+)*)';
/** What may stand in the middle of a sentence without a change of what is said. */
const M = `(adverb | time | number | by (article | unknown | auditor){1,4} | (preposition | of) (time | number) | ${SCOPE})*`;
/** What may stand between a verb and the standards: "nach der Norm". */
const TO = '(preposition | of | article | topic)*';
const OF_LEVEL = '(preposition? level+)? (open level+ close)?';
/** A certificate or a report of standards. */
const PROOF = `(LIST ${A} proof ${OF_LEVEL} | proof ${OF_LEVEL} ${TO} LIST)`;
const DONE = `(LIST ${A} (proof | audit) ${OF_LEVEL} | (proof | audit) ${OF_LEVEL} ${TO} LIST | LIST)`;
/** With nothing behind it that could be the end of the verb: "wir haben ein Zertifikat … angefordert". */
const END = `${SCOPE}? (?= $ | comma | dash | open | and | link | by)`;
const IS = '(be | was)';
const WHICH = '(all | article | valid | our | topic | these)*';

/** What is said in German of certificates: the verb stands in the second place, before the subject, or at the end. */
export const claims: ClaimWords = {
  words,
  yes: ['ja'],
  asked: { wir: ['sie', 'ihr unternehmen', 'ihre firma'], unsere: ['ihre', 'ihr'] },
  contracted: {
    'sie ist': ['pronoun', 'be'],
    'sie sind': ['pronoun', 'be'],
    'sie verfügt': ['pronoun', 'hold'],
    'sie verfügen': ['pronoun', 'hold'],
    'sie besitzt': ['pronoun', 'hold'],
    'sie hält': ['pronoun', 'hold'],
    'sie hat': ['pronoun', 'have'],
  },
  commas: false,
  capitals: false,
  list: `(standard ${OF_LEVEL} (open (unknown | thing | topic | number | article | preposition | proof | and){1,6} close)? ((comma | and | comma and) (article | preposition | topic | valid)* standard ${OF_LEVEL} (open (unknown | thing | topic | number | article | preposition | proof | and){1,6} close)?)*)`,
  lead: `((affirmed | adverb | time | number | preposition | of | and | turn | article | ${SCOPE}) comma?)*`,
  bound: '(by | comma | colon | dash | open | preposition | of | link | time | number | and | adverb | valid)',
  subjects: {
    own: `(own | all? (article thing (and article thing)?)? our valid* (thing | all | open thing close)+ (of unknown)? ${SCOPE}? | article thing+ own) adverb*`,
    company: 'company adverb*',
    pronoun: 'pronoun adverb*',
  },
  statements: [
    // sind nach ISO 27001 zertifiziert
    `${IS} ${M} ${TO} LIST topic? ${M} (certified | again) been?`,
    `${IS} SUBJECT ${M} ${TO} LIST topic? ${M} (certified | again) been?`,
    `${M} ${TO} LIST topic? ${M} (certified | again) been? ${IS}`,
    // sind zertifiziert nach ISO 27001
    `${IS} ${M} (certified | again) ${TO} these? topic? colon? LIST`,
    `${IS} SUBJECT ${M} (certified | again) ${TO} these? topic? colon? LIST`,
    `(certified | again) ${IS} SUBJECT ${M} ${TO} LIST`,
    `be ${M} article ${TO} LIST ${M} certified (body | others)`,
    // haben das Zertifikat nach ISO 27001 erhalten
    `have ${M} ${WHICH} ${DONE} ${M} (obtain | complete | held)`,
    `have SUBJECT ${M} ${WHICH} ${DONE} ${M} (obtain | complete | held)`,
    `${M} ${WHICH} ${DONE} ${M} (obtain | complete | held) have`,
    `held ${M} ${WHICH} ${DONE}`,
    `held SUBJECT ${M} ${WHICH} ${DONE}`,
    // das Zertifikat nach ISO 27001 haben wir erhalten
    `${WHICH} ${DONE} have SUBJECT ${M} (obtain | complete | held)`,
    // haben uns nach ISO 27001 zertifizieren lassen
    `have own ${M} ${TO} LIST ${M} again`,
    // verfügen über ein Zertifikat nach ISO 27001
    `(have | hold) ${M} preposition? ${WHICH} (proof (colon | comma? these) LIST | ${PROOF} (comma ${WHICH} ${PROOF})* (and ${WHICH} ${PROOF})?) ${END}`,
    `(have | hold) SUBJECT ${M} preposition? ${WHICH} (proof (colon | comma? these) LIST | ${PROOF} (and ${WHICH} ${PROOF})?) ${END}`,
    `hold adverb* preposition ${A} LIST ${END}`,
    `can ${M} ${WHICH} ${PROOF} ${M} closes`,
    `opens you? ${M} our ${A} ${PROOF} ${M} closes`,
    `opens SUBJECT you? ${M} our ${A} ${PROOF} ${M} closes`,
  ],
  impersonal: [
    `${A} ${DONE} adverb* own? adverb* stand`,
    `${A} ${PROOF} (be | opens) own? ${M} (stand | closes)`,
    `(opens | be) own? ${M} ${A} ${PROOF} ${M} (stand | closes)`,
    `own (opens | be) ${M} ${A} ${PROOF} ${M} (stand | closes)`,
    // folgende Testate liegen vor
    `${WHICH} these ${WHICH} proof (opens closes | stand)`,
    `${WHICH} these ${WHICH} proof (opens own closes | own stand)`,
    `all? our ${A} ${PROOF} (be | opens | was | have been) own? (${M} past? (time | number)*) (stand | closes | valid | obtain | held)`,
    `all? our ${A} ${PROOF} stand`,
    `all? our ${A} ${PROOF} cover (all | article | our)* (thing | unknown | topic)`,
    `article ${A} ${PROOF} ${IS} own ${M} award been?`,
    `own was ${M} article ${A} ${PROOF} ${M} award`,
    `${IS} own ${M} article ${A} ${PROOF} ${M} award`,
    `(article | our)* auditor have own? ${M} ${A} ${PROOF} ${M} award`,
    `our auditor have ${M} ${A} ${PROOF} ${M} award`,
    `(you can | can you) our ${A} ${PROOF} ${M} ask`,
    `our ${A} ${PROOF} can you ${M} ask`,
    `adverb* ask you our ${A} ${PROOF}`,
    `our ${A} ${PROOF} ask you`,
    `our ${A} ${PROOF} can ${M} ask`,
    `article ${A} ${PROOF} can preposition own ${M} ask`,
  ],
  speaking: ['own', 'our', 'company', 'stand', 'opens'],
  introductions: [
    `${IS} ${M} (certified | again) ${TO} these? topic?`,
    `${IS} SUBJECT ${M} (certified | again) ${TO} these? topic?`,
    `${IS} ${M} ${TO} these topic? ${M} (certified | again)`,
    `${IS} SUBJECT ${M} ${TO} these topic? ${M} (certified | again)`,
    `(have | hold) ${M} preposition? ${WHICH} proof these? (and ${WHICH} proof)?`,
    `(have | hold) SUBJECT ${M} preposition? ${WHICH} proof these? (and ${WHICH} proof)?`,
    `have ${M} ${WHICH} proof ${M} (obtain | held)`,
    `have SUBJECT ${M} ${WHICH} proof ${M} (obtain | held)`,
    `${WHICH} proof have SUBJECT ${M} (obtain | held)`,
    `all? our ${A} proof ((comma | and) ${A} proof)*`,
    `held ${M} ${WHICH} proof`,
    `own (opens | be) ${M} ${WHICH} proof ${M} (stand | closes)`,
    `all? our ${A} proof ((comma | and) ${A} proof)* (be these?)?`,
  ],
  heads: {
    certificates: [
      ...[
        'zertifikate',
        'zertifizierungen',
        'unsere zertifikate',
        'unsere zertifizierungen',
        'zertifikate und testate',
      ],
      ...['zertifikate und zertifizierungen', 'zertifizierungen und testate', 'zertifizierungen und prüfungen'],
      ...['zertifizierungen und audits', 'zertifizierungen und nachweise', 'aktuelle zertifikate', 'zertifizierung'],
      ...['aktuelle zertifizierungen', 'zertifizierungen und auszeichnungen', 'zertifizierungen und standards'],
    ],
    column: ['zertifikat', 'zertifizierung', 'zertifikate', 'testat', 'zertifiziert seit', 'gültig bis', 'aussteller'],
    status: ['status', 'stand', 'zustand', 'zertifizierungsstatus', 'aktueller status', 'aktueller stand', 'sachstand'],
  },
  refusals: [
    'others (unknown | comma | and | adverb | others | can | preposition){0,4} (be | was | have | hold | obtain | held | need)',
    '(be | was | have | hold | held | need) (article | our | unknown)* others',
    '(own | company) adverb* (past | plan | negation)',
    '(negation | plan | past | uses) .* (proof | these | certified)',
    '(proof | these | certified) .* (plan | past)',
    'these .* negation',
    'own adverb* (unknown | audit | ask | can | need | uses)',
    'unknown own',
    'proof by (article | our | these)* others',
    'need .* (proof | these)',
    'pronoun (be | have | hold)',
  ],
  places: ['rechenzentrum', 'rechenzentrums', 'rechenzentren', 'datacenter'],
  lapsed: [
    'abgelaufen',
    'ausgelaufen',
    'erloschen',
    'erlosch',
    'ungültig',
    'zurückgezogen',
    'entzogen',
    'widerrufen',
    'ausgesetzt',
    'verfallen',
    'nicht mehr gültig',
    'lief aus',
    'lief ab',
  ],
  elsewhere: [
    ...[
      'geplant',
      'geplante',
      'geplanten',
      'roadmap',
      'fahrplan',
      'ausblick',
      'in vorbereitung',
      'zukünftig',
      'künftige',
    ],
    ...[
      'lieferanten-',
      'lieferant',
      'lieferanten',
      '-lieferanten',
      'dienstleister',
      '-dienstleister',
      'partner',
      '-partner',
    ],
    ...['unterauftragnehmer', 'unterauftragsverarbeiter', 'auftragsverarbeiter', 'subunternehmer', 'kunden', 'kunden-'],
    ...[
      '-kunden',
      'einkauf',
      'beschaffung',
      'vorlage',
      'vorlagen',
      '-vorlage',
      'muster',
      'muster-',
      'beispiel',
      'beispiele',
    ],
    ...[
      'checkliste',
      'leitfaden',
      '-leitfaden',
      'ratgeber',
      'verantwortlichkeiten',
      'referenzen',
      'fallstudie',
      'fallstudien',
    ],
    ...[
      'hosting',
      'hoster',
      'rechenzentrum',
      'rechenzentren',
      'anbieter',
      'glossar',
      'lexikon',
      'wissen',
      'stellenangebote',
    ],
    ...['karriere', 'jobs', 'wettbewerb', 'vergleich'],
  ],
};
