import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { RequestRow, RequestRows } from '../../adapters/strapi/evidence/request-rows';
import { sign } from '../../adapters/strapi/signature';
import { getConfig } from '../../config';
import type { RequestForm } from '../../../../model/contracts/document-requests';
import { networkOf } from '../../../../model/evidence/network-of';
import { isObject } from '../../../../model/readers';
import { formToken, readFormToken, type FormFacts } from './form-token';
import { readOffered } from './offered';
import { isTicked, isTrapped, readRequest } from './read-request';
import { flawed, RefusedRequest } from './refused-request';
import { readTerms, type Terms } from './terms';

const DAY = 86_400_000;
/** Milliseconds that a person needs at least to fill in the form. */
const LEAST_AGE = 3_000;
/** How many requests in 24 hours send mails to one address: anybody may state that of somebody else. */
const PER_PERSON = 3;

/** The surroundings of a request, beside its fields. */
export interface Asking {
  strapi: Core.Strapi;
  now: Date;
  secrets: readonly string[];
}

const newId = (): string => randomBytes(16).toString('base64url');

/** The terms of a document, else those of the option. @throws RefusedRequest (503) where the page with them is not published */
const currentTerms = async (strapi: Core.Strapi, own: string | null, language: string): Promise<Terms | null> => {
  const path = own ?? getConfig(strapi).documentRequests.terms;
  if (path === null) return null;
  const terms = await readTerms(strapi, path, language);
  if (terms === null)
    throw new RefusedRequest(503, 'REQUEST_TERMS_MISSING', 'The page with the terms is not published.');
  return terms;
};

/** A form for a document, in the language of a person. @throws RefusedRequest (404, 503) */
export const makeForm = async (
  { strapi, now, secrets }: Asking,
  documentId: string,
  language: string,
): Promise<RequestForm> => {
  const { terms: own, ...document } = await readOffered(strapi, documentId, language);
  const terms = await currentTerms(strapi, own, language);
  const facts: FormFacts = {
    ...{ nonce: newId(), madeOn: now.toISOString(), language },
    termsSha256: terms?.sha256 ?? null,
  };
  return {
    ...document,
    token: formToken(documentId, facts, secrets),
    from: new Date(now.getTime() + LEAST_AGE).toISOString(),
    until: new Date(now.getTime() + DAY).toISOString(),
    terms: terms === null ? null : { path: terms.path, title: terms.title, sha256: terms.sha256 },
  };
};

const readForm = ({ now, secrets }: Asking, documentId: string, token: unknown): FormFacts => {
  const form = typeof token === 'string' ? readFormToken(documentId, token, secrets) : null;
  const age = form === null ? NaN : now.getTime() - Date.parse(form.madeOn);
  if (form === null || !(age <= DAY))
    throw flawed('expired', 'The form is too old, or of another document. Ask for a new one.');
  if (age < LEAST_AGE) throw flawed('early', 'The form was sent too quickly. Send it again in some seconds.');
  return form;
};

/** @throws RefusedRequest (400, 409) */
const acceptedTerms = (terms: Terms | null, form: FormFacts, accepted: unknown): Terms | null => {
  if ((terms?.sha256 ?? null) !== form.termsSha256)
    throw flawed('termsChanged', 'The terms are no longer those of the form. Ask for a new one.');
  if (terms !== null && !isTicked(accepted))
    throw flawed('termsNotAccepted', '"acceptTerms" must be true: the terms have to be accepted.');
  return terms;
};

/**
 * Whether a stored request stays. It is counted when it is stored, so that of any number at the same time no more stay than may.
 *
 * @throws RefusedRequest (429) by document and by network; by address nobody learns it
 */
const isWithinLimits = async (rows: RequestRows, row: RequestRow, { strapi, now }: Asking): Promise<boolean> => {
  const { perDocument, perAddress } = getConfig(strapi).documentRequests;
  const since = new Date(now.getTime() - DAY);
  const { documentId, sender, email } = row;
  const isTooMany =
    (await rows.count({ documentId }, since)) > perDocument || (await rows.count({ sender }, since)) > perAddress;
  const isPestered = (await rows.count({ email }, since)) > PER_PERSON;
  if (isTooMany || isPestered) await rows.remove([row.id]);
  if (isTooMany) throw flawed('tooMany', 'There have been too many requests in 24 hours. Try again tomorrow.');
  return !isPestered;
};

/**
 * Stores a request. Null: nothing was stored, which nobody may see: the form was used before, a program has filled it in, or the
 * address has been stated too often.
 *
 * @throws RefusedRequest
 */
export const takeRequest = async (
  asking: Asking,
  rows: RequestRows,
  documentId: string,
  { body, address, isConfirmed }: { body: unknown; address: string; isConfirmed: boolean },
): Promise<RequestRow | null> => {
  const { strapi, now, secrets } = asking;
  const given = isObject(body) ? body : {};
  const { terms: own } = await readOffered(strapi, documentId, '');
  if (isTrapped(given['website'])) return null;
  const form = readForm(asking, documentId, given['token']);
  const read = readRequest(given);
  if ('wrong' in read) throw flawed('fields', `Wrong or missing: ${read.wrong.join(', ')}.`);
  const terms = acceptedTerms(await currentTerms(strapi, own, form.language), form, given['acceptTerms']);
  const row: RequestRow = {
    ...read.request,
    ...{ id: newId(), documentId, nonce: form.nonce, language: form.language },
    state: isConfirmed ? 'open' : 'asked',
    sender: sign(['compliance-request-network', networkOf(address)], secrets),
    ...{ termsPath: terms?.path ?? null, termsSha256: terms?.sha256 ?? null },
    ...{ askedOn: now.toISOString(), confirmedOn: null, decidedOn: null, decidedBy: null, refusal: null, link: null },
  };
  if (!(await rows.add(row))) return null;
  return (await isWithinLimits(rows, row, asking)) ? row : null;
};
