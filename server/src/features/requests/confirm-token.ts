import { isSignatureOf, sign } from '../../adapters/strapi/signature';
import type { RequestRow } from '../../adapters/strapi/evidence/request-rows';

type Signed = Pick<RequestRow, 'id' | 'documentId' | 'email'>;

const factsOf = ({ id, documentId, email }: Signed): string[] => ['compliance-request-confirm', id, documentId, email];

/** The secret part of the address with which a person confirms a request; it is in no database. */
export const confirmToken = (row: Signed, secrets: readonly string[]): string =>
  `${row.id}.${sign(factsOf(row), secrets)}`;

/** The id of the request that a token names; null for what is no token. */
export const requestIdIn = (token: string): string | null => /^([\w-]{22})\.[\w-]{43}$/.exec(token)?.[1] ?? null;

/** Whether the app has made this token for the request. */
export const confirms = (token: string, row: Signed, secrets: readonly string[]): boolean =>
  isSignatureOf(token.slice(row.id.length + 1), factsOf(row), secrets);
