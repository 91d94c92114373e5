import type { ClaimWords } from '../claim-words';
import { words } from './words/en';

/** What is said in English of certificates. */
export const claims: ClaimWords = {
  words,
  yes: ['yes', 'of course', 'certainly', 'absolutely', 'check'],
  asked: { our: ['your', 'your company’s'], we: ['you', 'your company', 'your organization', 'your organisation'] },
  contracted: {
    "we're": ['own', 'be'],
    "we've": ['own', 'have'],
    "it's": ['pronoun', 'be'],
    "they're": ['pronoun', 'be'],
  },
  commas: false,
  compounds: true,
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
