import type { ClaimWords } from '../claim-words';
import { words } from './words/en';

/** Words that change nothing, wherever they stand. */
const ANYHOW = '(adverb | often | time)*';
/** Words before a standard or a certificate that say nothing else of it; an adjective that no list has stands behind an article. */
const A = '(article | valid | often | all)* (article unknown{1,2})?';
const IS = `(be | have ${ANYHOW} been) ${ANYHOW}`;
/** Who has looked, before it is said for what: "certified by Northwind Cert to". */
const HELD = `(audited (comma | and | adverb)*)* (certified | again) ${ANYHOW} (by (article | valid | unknown){1,4})?`;
const PROOF = '(proof | certificate | report)';
const CERTIFICATES = `${A} LIST ${A} ${PROOF} ((comma | and | comma and) ${A} LIST ${A} ${PROOF})*`;
const PROOFS = `${PROOF} (and topic? ${PROOF})*`;
/** A noun of one's own with what describes it, which stands before it: "our online banking platform". */
const OUR_THING =
  '(our (unknown | thing | adverb | and){0,3} (thing | body) (open (thing | unknown){1,2} close)? (preposition unknown{1,2})?)';

/** What is said in English of certificates. */
export const claims: ClaimWords = {
  words,
  yes: ['yes'],
  asked: { our: ['your', 'your company’s'], we: ['you', 'your company', 'your organization', 'your organisation'] },
  contracted: {
    "we're": ['own', 'be'],
    "we've": ['own', 'have'],
    "it's": ['pronoun', 'be'],
    "they're": ['pronoun', 'be'],
  },
  commas: false,
  compounds: true,
  // "ISO 13485" may be one that the catalogue lacks
  list: '((unknown number+ (comma | and | comma and))? open? standard close? level* ((comma | and | comma and) article* (open? standard close? level* | unknown number+))*)',
  lead: '((affirmed | adverb | often | time | number | preposition own comma | (preposition | these) article{0,2} unknown? audit comma | preposition | and) comma?)* (own be adverb* (unknown | preposition){1,4} link)?',
  bound:
    '(by (article | our | unknown) | comma | colon | dash | open | preposition | link | time | and | adverb | often | own | number | can number)',
  subjects: {
    own: `(own | all? (all | article)? of? ${OUR_THING} (and ${OUR_THING})?) ${ANYHOW}`,
    company: `(company | article thing{1,3}) ${ANYHOW}`,
    pronoun: `pronoun ${ANYHOW}`,
  },
  statements: [
    `${IS} all? LIST ${HELD} (and LIST certified)?`,
    `${IS} ${HELD} preposition? ${A} these? topic? colon? LIST topic?`,
    `${IS} article LIST certified body`,
    `${IS} article standard level+ body`,
    `(was | ${IS}) ${ANYHOW} (audited | certified) preposition article? LIST body`,
    `${IS} article LIST body comma ${HELD}`,
    `(have | hold | operate) ${A} LIST certified (unknown | thing){0,4} thing`,
    `(have | hold | operate) ${A} (unknown | thing){0,4} thing comma? link be ${ANYHOW} ${HELD} preposition LIST`,
    `have? ${ANYHOW} add ${A} LIST preposition our (unknown | topic)? ${PROOF}`,
    `${IS} (certified preposition)? article certified LIST body`,
    `${IS} certified preposition article LIST body`,
    `${IS} listed preposition ${A} LIST topic`,
    `(have | hold) ${ANYHOW} our? ${CERTIFICATES}`,
    `hold ${ANYHOW} ${A} LIST`,
    `hold ${ANYHOW} ${A} these colon ${A} LIST`,
    `have? ${ANYHOW} complete ${ANYHOW} ${A} audit preposition ${A} LIST`,
    `pass ${ANYHOW} our ${A} LIST ${A} ${PROOF}`,
    `(have | hold) ${ANYHOW} ${A} these? ${A} ${PROOF} (preposition | colon) ${A} LIST`,
    `have ${ANYHOW} held ${ANYHOW} ${A} LIST ${PROOF}? (time | number)+`,
    `have? ${ANYHOW} obtain ${ANYHOW} our? (${CERTIFICATES} | ${A} LIST ${A} compliance?)`,
    `have? ${ANYHOW} complete ${ANYHOW} (article | valid | often | all | our)* LIST ${A} (${PROOF} | audit)`,
    `pass ${ANYHOW} (often ${A} LIST audit | ${A} LIST audit ${ANYHOW} often)`,
    `have? ${ANYHOW} obtain ${ANYHOW} ${A} these? ${A} ${PROOF} (preposition | colon) ${A} LIST`,
    `(have been | was) ${ANYHOW} award ${ANYHOW} ${A} LIST ${A} ${PROOF}`,
    `(was | be | have been) ${ANYHOW} again preposition* LIST`,
    `share ${ANYHOW} our? ${A} LIST ${A} report`,
  ],
  impersonal: [
    `our ${A} (LIST ${A} ${PROOF} | ${PROOF} (preposition | open)? LIST) cover (all | article | our)* (thing | unknown | topic)`,
    `our ${A} (LIST ${A} ${PROOF} | ${PROOF} (preposition | open)? LIST) (be | was | have been) ${ANYHOW} (stand | valid | obtain | award | again)`,
    `our ${A} (LIST ${A} ${PROOF} | ${PROOF} (preposition | open)? LIST) stand`,
    `our ${A} LIST ${A} audit (preposition article? (unknown | level){1,3})? (was | have been) ${ANYHOW} complete`,
    `our ${A} (unknown | topic)? ${PROOFS} (cover | colon | be) ${A} LIST`,
    `article our ${A} LIST ${A} ${PROOF} be ${ANYHOW} stand`,
    `(our | article)? ${A} auditor have? ${ANYHOW} award (our | us)? ${A} LIST ${A} ${PROOF}`,
    `(our | article)? ${A} auditor have? ${ANYHOW} award our compliance preposition LIST`,
    `(our | article)? ${A} auditor have? ${ANYHOW} certified our (unknown | thing){0,3} thing preposition LIST`,
    `our compliance preposition LIST be ${ANYHOW} audited`,
    `you can ask our ${A} LIST ${A} ${PROOF}`,
    `LIST colon own ${IS} ${HELD}`,
    `preposition article LIST certified body comma (?=own)`,
    `(have? been)? certified preposition LIST (time | number)* comma (?=own)`,
    `(our | article)? ${A} auditor have? ${ANYHOW} (certified | award) link own (unknown | compliance){1,2} (preposition | article | of | topic | unknown){0,4} LIST`,
    `(our | article)? ${A} unknown{1,4} award (our | us) ${A} LIST ${A} (report | certificate | proof)`,
    `${A} LIST ${A} ${PROOF} be? ${ANYHOW} stand (preposition | link) (unknown | ask)`,
  ],
  presupposed: [
    // "Please ask us for a copy of our SOC 2 report": there is one
    `ask+ our ${A} LIST ${A} (report | certificate)`,
    `of our ${A} LIST ${A} ${PROOF} (?= cover | be)`,
  ],
  introductions: [
    `${IS} certified preposition? ${A} these? ${A} topic?`,
    `(have | hold) ${ANYHOW} ${A} these? ${A} topic? ${PROOFS} these?`,
    `have? ${ANYHOW} obtain ${ANYHOW} ${A} these? ${A} topic? ${PROOFS} these?`,
    'hold',
    `our ${A} topic? ${PROOF} ((comma | and | comma and) article* ${PROOF})* (be these | cover these?)?`,
    `these you ask our ${PROOFS}`,
    `article* ${PROOF} own adverb* (hold | have)`,
  ],
  refusals: [
    'others',
    'others (unknown | comma | and | adverb | others | can | preposition){0,4} (be | have | hold | obtain | complete | held | need)',
    '(own | company) adverb* (held | past | was | plan | negation)',
    `(negation | plan | past) .* (${PROOF} | these)`,
    `(${PROOF} | these) .* (plan | past)`,
    'these .* negation',
    'own adverb* (unknown | audit | ask | can | need)',
    `${PROOF} of (article | our | these)* others`,
    `others unknown{0,2} (article | these | valid)* ${PROOF}`,
    `need .* (${PROOF} | these)`,
  ],
  places: [
    'data center',
    'data centers',
    'data centre',
    'data centres',
    'datacenter',
    'datacenters',
    'datacentre',
    'datacentres',
  ],
  lapsed: [
    'expired',
    'lapsed',
    'withdrawn',
    'revoked',
    'suspended',
    'cancelled',
    'canceled',
    'ran out',
    'surrendered',
    'no longer valid',
  ],
  elsewhere: [
    ...[
      'planned',
      'roadmap',
      'upcoming',
      'coming soon',
      'in progress',
      'suppliers',
      'supplier',
      'vendors',
      'vendor',
      'provider',
      'providers',
    ],
    ...['subprocessors', 'processors', 'partners', 'customers', 'customer', 'template', 'templates', 'example'],
    ...['examples', 'sample', 'samples', 'checklist', 'guide', 'guides', 'responsibilities', 'responsibility'],
    ...['stories', 'story', 'case study', 'case studies', 'testimonials'],
  ],
};
