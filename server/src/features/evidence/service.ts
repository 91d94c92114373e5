import type { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { privateStore } from '../../adapters/strapi/evidence/private-store';
import { privateDirMissing } from './private-dir-missing';
import { explainUpload } from './explain-upload';
import { takePrivateFile } from './take-private-file';
import { rightsOf } from '../../adapters/strapi/content-rights';
import { createEvidenceLinks } from '../../adapters/strapi/evidence/evidence-links';
import { hasOwnProvider } from '../../adapters/strapi/app-email';
import { isSigned, linkKeyOf, newLinkKey, signLink } from '../../adapters/strapi/evidence/link-signature';
import { readableEntries, type AdminReader } from '../../auth/readable-entries';
import { contentUid } from '../../content/content-type';
import { documentsOf } from '../../content/documents';
import { lockedWrite } from '../../content/locks/locked-write';
import type {
  Evidence,
  EvidenceLink,
  LinkDays,
  LinkMail,
  MailLanguage,
  PrivateFile,
  SentLink,
} from '../../../../model/contracts/evidence';
import { addressIn } from '../../../../model/evidence/address-in';
import { spokenFirst } from '../../../../model/spoken-first';
import { dayAt } from '../../../../model/status/calendar-day';
import { findRow } from '../../database/rows';
import { readStoredName } from '../../../../model/evidence/stored-name';
import { getConfig } from '../../config';
import { contentLocales } from '../../services/pages-locales';
import { shownVersion } from '../../services/shown-version';
import { getService } from '../../get-service';
import { apiAddress } from '../../services/api-address';
import { text } from '../../../../model/readers';
import { Refusal, refuseMissing } from '../../services/refusal';
import { sendNow } from '../../services/send-now';
import type { Actor } from '../../services/actor';
import { linkMail } from './link-mail';
import { fileUrl, localFile, readPublished } from './public-file';
import type { OpenFile } from './open-file';
import { draftEvidence, publishedEvidence, readEvidence, type StoredEvidence } from './stored-evidence';

interface Upload {
  name: string;
  /** The body of the request, of which nothing has been read. */
  body: Readable;
  /** Bytes, as the request announces them; null when it does not. */
  announced: number | null;
}

/** The file behind a link. `note` records the download, before the first byte is sent. */
type Opened =
  { state: 'valid'; file: OpenFile; note: (isPart: boolean) => Promise<void> } | { state: 'over' | 'unknown' };

/**
 * The file of a document for readers: a file that anybody may read, on this server or elsewhere, nothing without a link,
 * or nothing.
 */
type Published =
  { state: 'here'; file: OpenFile } | { state: 'elsewhere'; url: string } | { state: 'on-request' | 'none' };

/** The files of evidence, and the links that hand out those that are not public. */
export interface EvidenceService {
  /** @throws Refusal (404) for who may not read the document */
  one(reader: AdminReader, documentId: string, maySend: boolean): Promise<Evidence>;
  /** The file of the draft, or of what is published. @throws Refusal (404) */
  file(reader: AdminReader, documentId: string, version: 'draft' | 'published'): Promise<OpenFile>;
  /** Stores a file and names it, with its hash, in the draft. @throws Refusal */
  store(actor: Actor, documentId: string, upload: Upload): Promise<void>;
  /** Makes a link for one recipient. @throws Refusal (409) for what is not published and on request */
  send(
    sender: { id: number | null; name: string },
    documentId: string,
    recipient: string,
    days: LinkDays,
  ): Promise<SentLink>;
  /** Sends the mail with a link that is valid to its recipient. @throws Refusal (404, 409) */
  mail(actor: Actor, documentId: string, link: string, language: MailLanguage): Promise<void>;
  /** @throws Refusal (404) */
  revoke(actor: Actor, documentId: string, link: string): Promise<void>;
  /** Where the published file of public evidence is, in this language or in the first one that has it. */
  published(documentId: string, locale: string | null): Promise<Published>;
  /** The file that the address of a link opens now. */
  open(documentId: string, address: string): Promise<Opened>;
}

const DAY = 86_400_000;

const notFound = (): Refusal => new Refusal(404, 'ENTRY_NOT_FOUND', 'There is no such document.');

export const evidence = ({ strapi }: { strapi: Core.Strapi }): EvidenceService => {
  const now = () => getService(strapi, 'clock').now();
  const links = createEvidenceLinks(strapi, now);
  const secrets = (): string[] => strapi.config.get('server.app.keys', []);
  const reserve = (): number => getConfig(strapi).limits.reserveBytes;
  const limit = (): number => strapi.config.get('plugin::upload.sizeLimit', 1_000_000_000);

  const shownFile = async (version: StoredEvidence | null): Promise<PrivateFile | null> => {
    const stored = version?.privateFile ?? '';
    if (version === null || stored === '') return null;
    const bytes = (await privateStore(strapi)?.size(stored)) ?? null;
    return { name: readStoredName(stored).name, bytes, sha256: version.sha256 };
  };
  const openFile = async (version: StoredEvidence | null): Promise<OpenFile | null> => {
    const stored = version?.privateFile ?? '';
    const store = privateStore(strapi);
    if (store === null || stored === '' || !(await store.bring(stored))) return null;
    return { folder: await store.folder(), stored, name: readStoredName(stored).name };
  };
  const readable = async ({ ability }: AdminReader, documentId: string): Promise<StoredEvidence[]> => {
    const uid = contentUid('document');
    const query = readableEntries(strapi, ability, uid, ['visibility', 'privateFile', 'sha256']);
    const where = query === null ? null : { $and: [query, { documentId }] };
    if (where === null || (await findRow(strapi, uid, { documentId: text }, { where })) === null) throw notFound();
    return readEvidence(strapi, documentId);
  };
  /** The published file that may be handed out on request. */
  const offered = (versions: readonly StoredEvidence[]): StoredEvidence | null => {
    const published = publishedEvidence(versions);
    return published?.visibility === 'on-request' ? published : null;
  };
  const ownLink = async (documentId: string, key: string): Promise<EvidenceLink> => {
    const link = await links.one(key);
    if (link?.documentId !== documentId)
      throw new Refusal(404, 'EVIDENCE_LINK_NOT_FOUND', 'There is no such link for this document.');
    const { documentId: _own, ...shown } = link;
    return shown;
  };
  const address = (documentId: string, link: string): string =>
    apiAddress(strapi, `/documents/${documentId}/download/${link}`);

  const titleIn = async (versions: readonly StoredEvidence[], language: MailLanguage): Promise<string> => {
    const titled = versions.filter(({ publishedAt, title }) => publishedAt !== null && title !== '');
    return shownVersion(titled, spokenFirst(language, await contentLocales(strapi)))?.title ?? '';
  };
  /** Only with an address of its own the server can write a link that opens elsewhere. */
  const canMail = (): boolean => hasOwnProvider(strapi) && apiAddress(strapi, '').startsWith('http');
  const urlOf = (documentId: string, { id, expiresOn }: EvidenceLink): string =>
    address(documentId, signLink({ key: id, documentId, expiresOn }, secrets()));
  const mailFor = async (
    sender: { name: string },
    documentId: string,
    link: EvidenceLink,
    language: MailLanguage,
  ): Promise<LinkMail> => {
    const title = await titleIn(await readEvidence(strapi, documentId), language);
    const lastDay = dayAt(new Date(link.expiresOn), getConfig(strapi).timeZone);
    return linkMail({ title, url: urlOf(documentId, link), lastDay, sender: sender.name }, language);
  };

  return {
    async one(reader, documentId, maySend) {
      const versions = await readable(reader, documentId);
      return {
        isConfigured: privateStore(strapi) !== null,
        draft: await shownFile(draftEvidence(versions)),
        published: await shownFile(publishedEvidence(versions)),
        links: maySend ? await links.of(documentId) : null,
      };
    },
    async file(reader, documentId, version) {
      const versions = await readable(reader, documentId);
      const file = await openFile(version === 'draft' ? draftEvidence(versions) : publishedEvidence(versions));
      if (file === null) throw new Refusal(404, 'ENTRY_NOT_FOUND', 'The document has no such file.');
      return file;
    },
    async store(actor, documentId, { name, body, announced }) {
      const place = privateStore(strapi);
      if (place === null) throw privateDirMissing();
      const draft = draftEvidence(await readEvidence(strapi, documentId));
      if (draft === null) throw notFound();
      const fields = ['privateFile', 'sha256'];
      const rights = await rightsOf(strapi, actor.id);
      refuseMissing(
        'EVIDENCE_RIGHTS_MISSING',
        rights([{ action: 'update', type: 'document', locale: draft.locale, fields }]),
      );
      try {
        const upload = { body, name, limit: limit(), announced, reserveBytes: reserve() };
        const { stored, sha256 } = await takePrivateFile(place, upload);
        await lockedWrite(strapi, { documents: [{ type: 'document', documentId }] }, async () => {
          const current = draftEvidence(await readEvidence(strapi, documentId));
          if (current === null) throw notFound();
          if (current.visibility === 'public' || current.visibility === null)
            throw new Refusal(
              409,
              'EVIDENCE_PUBLIC',
              'The document is public: put its file into the Media Library, or change its visibility and save first.',
            );
          await documentsOf(strapi, 'document').update({
            ...{ documentId, locale: current.locale },
            data: { privateFile: stored, sha256, updatedBy: actor.id },
          });
        });
      } catch (error) {
        throw explainUpload(error, limit(), reserve());
      }
    },
    async send(sender, documentId, recipient, days) {
      const file = await openFile(offered(await readEvidence(strapi, documentId)));
      if (file === null)
        throw new Refusal(
          409,
          'EVIDENCE_NOT_OFFERED',
          'Only a published file of a document that is on request can be sent.',
        );
      const sentOn = now();
      const expiresOn = new Date(sentOn.getTime() + days * DAY);
      const key = newLinkKey();
      await links.add({ key, documentId, recipient, sender, sentOn, expiresOn });
      const link = await ownLink(documentId, key);
      const mails = {
        en: await mailFor(sender, documentId, link, 'en'),
        'zh-Hans': await mailFor(sender, documentId, link, 'zh-Hans'),
      };
      return { link, url: urlOf(documentId, link), mails, address: addressIn(recipient), canMail: canMail() };
    },
    async mail(actor, documentId, key, language) {
      const link = await ownLink(documentId, key);
      const to = link.state === 'valid' && canMail() ? addressIn(link.recipient) : null;
      if (to === null)
        throw new Refusal(
          409,
          'EVIDENCE_MAIL_NOT_OFFERED',
          'The server sends a valid link to one e-mail address, with an e-mail provider of the app and the "url" of its server configuration.',
        );
      const mail = { to, ...(await mailFor(actor, documentId, link, language)) };
      await sendNow(strapi, mail, { code: 'EVIDENCE_MAIL_REFUSED', what: 'a link to evidence' });
    },
    async revoke(actor, documentId, link) {
      await ownLink(documentId, link);
      await links.revoke(link, actor.name, now());
    },
    async published(documentId, locale) {
      const versions = await readPublished(strapi, documentId);
      if (versions.some(({ visibility }) => visibility === 'internal')) return { state: 'none' };
      if (versions.some(({ visibility }) => visibility === 'on-request')) return { state: 'on-request' };
      const order = [...(locale === null ? [] : [locale]), ...(await contentLocales(strapi))];
      const file = order
        .flatMap((one) => versions.filter((version) => version.locale === one))
        .find((version) => version.file !== null)?.file;
      if (file === undefined || file === null) return { state: 'none' };
      const here = await localFile(strapi, file.id);
      return here === null
        ? { state: 'elsewhere', url: await fileUrl(strapi, file.id) }
        : { state: 'here', file: here };
    },
    async open(documentId, given) {
      const key = linkKeyOf(given);
      const link = key === null ? null : await links.one(key);
      if (key === null || link?.documentId !== documentId) return { state: 'unknown' };
      if (!isSigned(given, { key, documentId, expiresOn: link.expiresOn }, secrets())) return { state: 'unknown' };
      const version = offered(await readEvidence(strapi, documentId));
      const file = link.state === 'valid' ? await openFile(version) : null;
      if (file === null) return { state: 'over' };
      const sha256 = version?.sha256 ?? null;
      return { state: 'valid', file, note: async (isPart) => links.noteDownload(key, { sha256, isPart }, now()) };
    },
  };
};
