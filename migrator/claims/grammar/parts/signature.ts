import type { Token } from '../tokens';
import { BESIDE, ELSE, has, hasRole, NOUNS, PARTICIPLES, roles, type Part } from './part';

/** Signs between the parts of a line that signs a page: "© Globex | ISO 27001 certified | Est. 1998". */
const SEPARATOR = /[|·•©–—]/;
const VERBS = roles(
  'be',
  'was',
  'have',
  'hold',
  'operate',
  'stand',
  'told',
  'plan',
  'negation',
  'past',
  'condition',
  'need',
);

/** Whether a part is nothing but a title with standards: "Entreprise certifiée ISO 9001", ISO27001认证企业. */
const isTitle = ({ tokens, audits }: Part): boolean =>
  has(tokens, TITLING) &&
  tokens.every(({ role }, at) => {
    // ISO27001认证服务商, but not "ISO 9001 certified suppliers"
    const isCompany = audits && role === 'others' && at === tokens.length - 1 && has(tokens.slice(0, at), TITLING);
    return TITLED.has(role) || BESIDE.has(role) || NOUNS.has(role) || PARTICIPLES.has(role) || isCompany;
  });
const TITLING = roles('proof', 'certificate', 'certified', 'again', 'body', 'obtain');
const TITLED = roles('standard', 'affirmed', 'obtain', 'comma', 'bar');

/** The parts of a line that names its author, and what its author is, without a verb. */
export const signedParts = (parts: readonly Part[], words: string): readonly Part[] => {
  const named = parts.filter(({ tokens }) => !hasRole(tokens, 'standard'));
  const isSigned = named.some(({ tokens }) => tokens.some(isAuthor));
  const isLine =
    parts.length > 1 &&
    SEPARATOR.test(words) &&
    !parts.some(({ tokens }) => has(tokens, VERBS)) &&
    !named.some(({ tokens }) => has(tokens, ELSE));
  return isSigned && isLine ? parts.filter((part) => hasRole(part.tokens, 'standard') && isTitle(part)) : [];
};

const isAuthor = ({ role, isName }: Token): boolean => role === 'own' && isName === true;
