import type { ClaimWords } from '../claim-words';
import { words } from './words/fr';

/** Words before a standard or a certificate that say nothing else of it. */
const A = '(article | of | valid | our)*';
/** What a certificate is for: "pour nos services d'hébergement". */
const SCOPE = '(preposition (all | article | our | of)* thing (thing | of | article)*)';
const M = `(adverb | time | number | by (article | of | our)* (auditor | unknown){1,4} | preposition (time | number) | ${SCOPE})*`;
/** What may stand between a participle and the standards: "conformes à la norme". */
const TO = '(preposition | article | of | topic | affirmed | all)*';
const OF_LEVEL = '(of? level+)? (open level close)?';
/** A certificate or a report of standards: "le certificat ISO 9001", "un rapport SOC 2 de type II en cours de validité". */
const PROOF = 'proof+ valid* (topic | preposition | article | of)* LIST valid*';
const PROOFS = `${PROOF} ((comma | and) ${A} ${PROOF})*`;
const AUDITED = '(audit | proof)+ (topic | preposition | article | of | audit | valid)* LIST';
const IS = '(be | have adverb* been) adverb*';
/** With nothing behind it that takes it back or gives it to another. */
const CERTIFIED = '(certified | again)';

/** What is said in French of certificates. */
export const claims: ClaimWords = {
  words,
  yes: ['oui'],
  asked: { nous: ['vous', 'votre entreprise', 'votre société'], nos: ['votre', 'vos'] },
  contracted: {
    "venons d'obtenir": ['have', 'obtain'],
    "vient d'obtenir": ['have', 'obtain'],
    'venons de recevoir': ['have', 'obtain'],
    'vient de recevoir': ['have', 'obtain'],
    'venons de décrocher': ['have', 'obtain'],
    'vient de décrocher': ['have', 'obtain'],
    'venons de renouveler': ['have', 'obtain'],
    'vient de renouveler': ['have', 'obtain'],
    "venons d'être": ['be'],
    "vient d'être": ['be'],
    'pouvons présenter': ['hold'],
    'peut présenter': ['hold'],
    "sommes fiers d'être": ['be'],
    "est fière d'être": ['be'],
    "sommes heureux d'être": ['be'],
    "sommes fiers d'avoir": ['have'],
    "sommes heureux d'avoir": ['have'],
  },
  commas: false,
  list: `(standard ${OF_LEVEL} (open (unknown | thing | topic | number | article | of | proof | and){1,7} close)? ((comma | and | comma and) (article | of | topic | proof | preposition)* standard ${OF_LEVEL} (open (unknown | thing | topic | number | article | of | proof | and){1,7} close)?)*)`,
  lead: `((affirmed | adverb | time | number | preposition | and | article | turn | ${SCOPE}) comma?)*`,
  bound:
    '(of article* auditor | by | comma | colon | dash | open | preposition | link | time | number | and | adverb | valid | semicolon)',
  subjects: {
    own: `(own | (article thing (thing | of | article)* | all of?)? (our thing (thing | of | article | (comma | and) (of | article)* thing | open thing close)* (of unknown)? | of own)) ${M}`,
    company: 'company adverb*',
    pronoun: 'pronoun adverb*',
  },
  statements: [
    `${IS} ${M} ${CERTIFIED} ${M} ${TO} these? topic? colon? LIST ((comma | and | comma and) ${CERTIFIED} ${TO} LIST)*`,
    `${IS} article? (body | others) ${CERTIFIED} ${TO} LIST`,
    `have ${M} (obtain | complete) ${M} all? ${A} (these? proof+ these? (preposition | colon) LIST | ${PROOFS})`,
    `have ${M} (obtain | complete) ${M} all? ${A} ${AUDITED}`,
    `have ${M} obtain ${M} ${A} LIST`,
    `(have | hold) ${M} all? ${A} (${PROOFS} | proof+ (comma? these)? colon? ${A} LIST)`,
    `hold ${M} all? ${A} LIST`,
    `have ${M} been ${M} award ${A} ${PROOF}`,
    `opens ${M} our ${A} ${PROOF}`,
  ],
  impersonal: [
    `${A} ${PROOF} own have ${M} been ${M} award`,
    `(article | our)* auditor own have ${M} award ${A} ${PROOF}`,
    `our auditor have ${M} award ${A} ${PROOF}`,
    `our ${A} ${PROOF} ${IS} ${M} (stand | valid | obtain)+`,
    `our ${A} ${PROOF} stand`,
    `our ${A} ${PROOF} cover (all | of | article | our)* (thing | unknown | topic)`,
    `you can ask our ${A} ${PROOF}`,
    `${A} ${PROOF} be ${M} stand+`,
  ],
  speaking: ['own', 'our', 'company', 'stand'],
  introductions: [
    `${IS} ${M} ${CERTIFIED} ${TO} these? topic? these?`,
    `(have | hold) ${M} all? ${A} these? proof+ these? (and ${A} proof+ these?)?`,
    `have ${M} obtain ${M} all? ${A} these? proof+ these?`,
    `all? of? our ${A} proof ((comma | and) ${A} proof)* valid?`,
  ],
  heads: {
    certificates: [
      ...['certifications', 'nos certifications', 'nos certificats', 'certificats', 'certifications et attestations'],
      ...['certifications et labels', 'nos certifications et labels', 'certifications et qualifications', 'nos labels'],
      ...[
        'nos certifications et qualifications',
        'certifications obtenues',
        'nos agréments',
        'certifications et agréments',
      ],
      ...['certifications et audits', 'certifications et normes', 'nos certifications et attestations'],
    ],
    column: [
      'certification',
      'certificat',
      'attestation',
      'certifié depuis',
      'valable jusqu’au',
      'date de certification',
    ],
    status: ['statut', 'état', 'état d’avancement', 'statut actuel', 'avancement', 'situation'],
  },
  refusals: [
    'others (unknown | comma | and | adverb | others | can | preposition | uses | article | thing){0,6} (be | have | hold | obtain | need)',
    '(own | company) adverb* (past | plan | negation)',
    '(negation | plan | past | uses | need) .* (proof | these | certified)',
    '(proof | these | certified) .* (plan | past)',
    'these .* negation',
    'own adverb* (unknown | audit | ask | can | need | uses | you)',
    'proof of (article | our | these)* others',
    'pronoun (be | have | hold)',
  ],
  places: ['centre de données', 'centres de données', 'datacenter', 'datacenters', 'data center', 'data centers'],
  lapsed: [
    'expiré',
    'expirée',
    'expirés',
    'expirées',
    'retiré',
    'retirée',
    'révoqué',
    'révoquée',
    'suspendu',
    'suspendue',
    'périmé',
    'périmée',
    'échu',
    'échue',
    'annulé',
    'annulée',
    'plus valable',
    'plus valide',
    'plus en vigueur',
  ],
  elsewhere: [
    ...[
      'fournisseur',
      'fournisseurs',
      'prestataires',
      'prestataire',
      'sous-traitants',
      'sous-traitance',
      'partenaires',
    ],
    ...['clients', 'client', 'feuille de route', 'à venir', 'prévues', 'prévus', 'en préparation', 'achats', 'modèle'],
    ...[
      'modèles',
      'exemple',
      'exemples',
      'guide',
      'guides',
      'lexique',
      'glossaire',
      'témoignages',
      'témoignage',
      'cas client',
    ],
    ...[
      'études de cas',
      'offre',
      'recrutement',
      'carrières',
      'emplois',
      'comparatif',
      'concurrents',
      'responsabilités',
    ],
    ...['hébergement', 'hébergeur', 'hébergeurs', 'centres de données', 'datacenters', 'perspectives', 'ressources'],
  ],
};
