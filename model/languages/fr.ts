import { claims } from './claims/fr';
import { documentLists } from './documents/fr';
import { facts } from './facts/fr';
import { pages } from './pages/fr';
import { requests } from './requests/fr';
import type { Language } from './language';
import { spelledNumbers } from './spelled-numbers';

const ONES = ['un|une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];
const TEENS = ['dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize', 'dix sept', 'dix huit', 'dix neuf'];
const each = (names: string, spell: (name: string) => string): string => names.split('|').map(spell).join('|');
/** Twenty to ninety-nine: one and eleven are joined by "et", except above eighty. */
const joined = (tens: string, ones: string, et: boolean): string =>
  each(ones, (one) => (et ? `${tens} et ${one}` : `${tens} ${one}`));
const decade = (tens: string): string[] => [tens, ...ONES.map((one, at) => joined(tens, one, at === 0))];

export const fr: Language = {
  code: 'fr',
  spaced: true,
  numbers: {
    decimal: ',',
    groups: ' .',
    spelled: spelledNumbers([
      ...['zéro', ...ONES, ...TEENS],
      ...['vingt', 'trente', 'quarante', 'cinquante', 'soixante'].flatMap(decade),
      // Belgium and Switzerland count on from here in tens
      ...TEENS.map((teen, at) => {
        const here = decade('septante')[at] ?? '';
        return `${joined('soixante', teen, at === 1)}|${here}`;
      }),
      ...['quatre vingts|quatre vingt', ...ONES.map((one) => joined('quatre vingt', one, false))],
      ...TEENS.map((teen, at) => `${joined('quatre vingt', teen, false)}|${decade('nonante')[at] ?? ''}`),
    ]),
    to: 'à',
    ordinal: 'er|re|e|ème',
  },
  percentages: { behind: 'pour cent|pour-cent|points? de pourcentage', front: null },
  dates: {
    named: {
      months: [
        ...[['janvier', 'janv'], ['février', 'fevrier', 'févr', 'fevr', 'fév'], ['mars'], ['avril', 'avr'], ['mai']],
        ...[['juin'], ['juillet', 'juil'], ['août', 'aout'], ['septembre', 'sept'], ['octobre', 'oct']],
        ...[
          ['novembre', 'nov'],
          ['décembre', 'decembre', 'déc'],
        ],
      ],
      behindDay: 'er',
      beforeMonth: '',
      beforeYear: '',
    },
    marked: null,
    to: "au|à|et|jusqu'au|jusqu’au",
    figures: 'day-first',
  },
  durations: {
    units: {
      second: 'secondes?|sec',
      minute: 'minutes?|min',
      hour: 'heures?(?! du (?:matin|soir))|h',
      day: 'jours?|j',
      week: 'semaines?',
      month: 'mois',
      year: "ans|années|an(?! d'âge)|année",
    },
    notBehind: '',
    named: {},
    others: [
      String.raw`(?:24|vingt-quatre) ?h(?:eures)? ?(?:sur|/) ?(?:24|vingt-quatre)|24 heures par jour|(?:7|sept) ?j(?:ours)? ?(?:sur|/) ?(?:7|sept)|(?:7|sept) jours par semaine`,
      String.raw`(?:moins de|plus de|âgée?s? de|au moins) 1\d ans|\d{1,3} ans (?:révolus|et plus)`,
      // times of the day
      String.raw`(?:1?\d|2[0-3]) ?h ?[0-5]\d|(?:1?\d|2[0-3]) ?h ?(?:-|à) ?(?:1?\d|2[0-3]) ?h`,
    ],
  },
  amounts: {
    currencies: {
      USD: 'dollars?(?: américains?| us)?',
      EUR: 'euros?',
      GBP: 'livres?(?: sterling)?',
      CNY: 'yuans?|renminbi',
      JPY: 'yens?',
      CHF: 'francs? suisses?',
    },
    of: "d['’]|de ",
    scales: [
      { words: 'mille', times: 1e3 },
      { words: 'millions?', times: 1e6 },
      { words: 'milliards?', times: 1e9 },
    ],
  },
  sizes: {
    KB: '[Kk]o|kilooctets?',
    MB: 'Mo|mégaoctets?',
    GB: 'Go|gigaoctets?',
    TB: 'To|téraoctets?',
    PB: 'Po|pétaoctets?',
  },
  levels: { front: 'niveau|classe|palier', behind: null },
  certificateNumbers: {
    labels: String.raw`(?:certificat|certification|enregistrement|attestation|rapport)\s(?:n[°o]\.?|numéro|no\.?)|numéro (?:de |du |d['’])(?:certificat|certification|enregistrement|attestation|rapport)`,
    is: String.raw`\s(?:est|était)\b`,
  },
  standards: {
    GDPR: 'RGPD|règlement général sur la protection des données',
    'EU Model Clauses': 'clauses contractuelles types',
  },
  numbering: null,
  regions: { CA: { dates: { figures: 'unknown' } }, CH: { numbers: { groups: " '’" } } },
  shown: {
    certifications: 'Certifications',
    pages: 'Pages',
    processors: {
      title: 'Sous-traitants et destinataires',
      facts: {
        status: 'Statut',
        kind: 'Rôle',
        organization: 'Société',
        purpose: 'Finalité',
        dataCategories: 'Catégories de données',
        dataSubjects: 'Personnes concernées',
        countries: 'Pays de traitement',
        safeguards: 'Garanties',
        services: 'Services',
        condition: 'Condition',
        announcedOn: 'Annoncé le',
        objectUntil: 'Opposition jusqu’au',
        objectionsTo: 'Opposition auprès de',
        effectiveOn: 'Utilisé à partir du',
        removedOn: 'Terminé le',
        url: 'Lien',
      },
      kinds: {
        subprocessor: 'Sous-traitant ultérieur',
        sdk: 'SDK tiers',
        affiliate: 'Société affiliée',
        recipient: 'Destinataire',
        controller: 'Responsable de traitement indépendant',
      },
      statuses: { planned: 'Prévu', announced: 'Annoncé', 'in-use': 'Utilisé', ending: 'Prend fin', ended: 'Terminé' },
      listedOn: 'Ajouté à la liste le',
      notice: {
        name: 'Nom',
        titles: {
          added: (name) => `Nouveau destinataire : ${name}`,
          changed: (name) => `Modification concernant un destinataire : ${name}`,
          removed: (name) => `Fin du recours à un destinataire : ${name}`,
        },
        begins: (name, day) => `À partir du ${day}, ${name} reçoit des données personnelles.`,
        planned: (name) => `Il est prévu que ${name} reçoive des données personnelles. Aucune date n’est fixée.`,
        receives: (name) => `${name} reçoit des données personnelles.`,
        changes: (name) => `Pour ${name}, qui reçoit des données personnelles, il y a les changements suivants :`,
        changesAhead: (name) =>
          `Pour ${name}, qui ne reçoit pas encore de données personnelles, il y a les changements suivants :`,
        ends: (name, day) => `À partir du ${day}, ${name} ne reçoit plus de données personnelles.`,
        neverBegins: (name) => `Il était prévu que ${name} reçoive des données personnelles. Ce ne sera pas le cas.`,
        before: (value) => ` (jusqu’ici : ${value})`,
        objectTo: (address) => `Vous pouvez vous y opposer : ${address}`,
        objectUntil: (day, address) =>
          `Vous pouvez vous y opposer jusqu’au ${day}${address === null ? '.' : ` : ${address}`}`,
      },
    },
    requests,
    trustCenter: 'Centre de confiance',
    labelled: (label, fact) => `${label} : ${fact}`,
    between: ', ',
    onRequest: 'sur demande',
    level: (number) => `Niveau ${String(number)}`,
    video: 'Vidéo',
    alerts: {
      note: 'Remarque',
      tip: 'Conseil',
      important: 'Important',
      warning: 'Avertissement',
      caution: 'Attention',
    },
    backToText: 'Retour au texte',
    plain: {
      complex:
        'Cette page est affichée en texte brut, car ses éléments sont imbriqués trop profondément ou répétés trop souvent.',
      slow: 'Cette page est affichée en texte brut, car sa mise en forme prend trop de temps.',
      large: 'Cette page est affichée en texte brut, car sa mise en forme demande trop de mémoire.',
      failed: 'Cette page est affichée en texte brut, car elle n’a pas pu être mise en forme.',
    },
    endedClaim: (standard, on) =>
      on === null
        ? `Cette section mentionne un certificat ${standard} qui n’est pas valable actuellement.`
        : `Cette section mentionne un certificat ${standard} qui a expiré le ${on}.`,
  },
  claims,
  facts,
  statements: null,
  pages,
  documentLists,
};
