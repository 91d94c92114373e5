import { isSignatureOf, sign } from '../../adapters/strapi/signature';
import { listOf, orNull, text } from '../../../../model/readers';

/** The purpose of a form. */
export interface FormFacts {
  /** One form is one request. */
  nonce: string;
  /** ISO 8601, UTC. */
  madeOn: string;
  /** In which the person reads. */
  language: string;
  /** Of the terms that the form shows; null: none. */
  termsSha256: string | null;
}

const KIND = 'compliance-request-form';

/** The token of a form of one document: what it was made for, and a signature of it. */
export const formToken = (
  documentId: string,
  { nonce, madeOn, language, termsSha256 }: FormFacts,
  secrets: readonly string[],
): string => {
  const facts = Buffer.from(JSON.stringify([nonce, madeOn, language, termsSha256])).toString('base64url');
  return `${facts}.${sign([KIND, documentId, facts], secrets)}`;
};

/** The content of the token of a form; null for one that this app has not made for the document. */
export const readFormToken = (documentId: string, token: string, secrets: readonly string[]): FormFacts | null => {
  const [, facts = '', signature = ''] = /^([\w-]{1,500})\.([\w-]{43})$/.exec(token) ?? [];
  if (facts === '' || !isSignatureOf(signature, [KIND, documentId, facts], secrets)) return null;
  const [nonce, madeOn, language, sha256] = listOf(orNull(text))(
    JSON.parse(Buffer.from(facts, 'base64url').toString()),
  );
  if (typeof nonce !== 'string' || typeof madeOn !== 'string' || typeof language !== 'string') return null;
  return { nonce, madeOn, language, termsSha256: sha256 ?? null };
};
