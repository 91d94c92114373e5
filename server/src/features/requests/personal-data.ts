import type { Core } from '@strapi/strapi';
import { createEvidenceLinks } from '../../adapters/strapi/evidence/evidence-links';
import { createRequestRows, type RequestRow } from '../../adapters/strapi/evidence/request-rows';
import { inTransaction } from '../../database/in-transaction';
import type { EvidenceLink } from '../../../../model/contracts/evidence';
import type { PersonalData, PersonalRequest } from '../../../../model/contracts/document-requests';
import { addressIn } from '../../../../model/evidence/address-in';

/** Counts and signatures say nothing about the person. */
const personal = ({ nonce: _nonce, sender: _sender, link: _link, ...rest }: RequestRow): PersonalRequest => rest;

/** All that requests and links hold of the person with this address, in any case of its letters. */
export const readPersonalData = async (strapi: Core.Strapi, address: string, now: Date): Promise<PersonalData> => {
  const email = address.trim().toLowerCase();
  const requests = await createRequestRows(strapi).ofPerson(email);
  const isTheirs = ({ id, recipient }: EvidenceLink): boolean =>
    addressIn(recipient)?.toLowerCase() === email || requests.some(({ link }) => link === id);
  const links = (await createEvidenceLinks(strapi, () => now).all()).filter(isTheirs);
  return { email, requests: requests.map(personal), links };
};

/** Deletes it: requests go, and links end and lose their recipient. What was downloaded stays on record. */
export const deletePersonalData = async (
  strapi: Core.Strapi,
  address: string,
  { by, now }: { by: string; now: Date },
): Promise<PersonalData> =>
  inTransaction(strapi, async () => {
    const found = await readPersonalData(strapi, address, now);
    const links = createEvidenceLinks(strapi, () => now);
    for (const { id, state } of found.links) if (state === 'valid') await links.revoke(id, by, now);
    await links.forgetRecipients(found.links.map(({ id }) => id));
    await createRequestRows(strapi).remove(found.requests.map(({ id }) => id));
    return found;
  });
