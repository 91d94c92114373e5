import type { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { receivePdf } from '../../adapters/receive-pdf';
import { privateStore } from '../../adapters/strapi/evidence/private-store';
import { rightsOf } from '../../adapters/strapi/content-rights';
import { readableEntries, type AdminReader } from '../../auth/readable-entries';
import { getConfig } from '../../config';
import { contentUid } from '../../content/content-type';
import { documentsOf } from '../../content/documents';
import { lockedWrite } from '../../content/locks/locked-write';
import type {
  AddedEvidence,
  EvidenceKind,
  EvidenceOffer,
  EvidenceVisibility,
} from '../../../../model/contracts/evidence';
import type { Locale } from '../../../../model/contracts/values';
import { own } from '../../../../model/own';
import { object, text } from '../../../../model/readers';
import { UPLOAD_RIGHT, type NeededRight } from '../../../../migrator/plan/needed-rights';
import { publishRight } from '../../../../migrator/run/publish/publication';
import type { Actor } from '../../services/actor';
import { refuseMissing } from '../../services/refusal';
import { certificationDrafts, type CertificationDraft } from './certification-drafts';
import { privateDirMissing } from './private-dir-missing';
import { explainUpload } from './explain-upload';
import { addMediaPdf, removeMediaFile } from './media-pdf';
import { findFreeKey } from '../../content/find-free-key';
import { refuseTooLarge, takePrivateFile } from './take-private-file';

/** A PDF, and what is said of it. */
interface NewEvidence {
  /** Of the file. */
  name: string;
  titles: Readonly<Record<Locale, string>>;
  kind: EvidenceKind;
  visibility: EvidenceVisibility;
  publish: boolean;
  /** The body of the request, of which nothing has been read. */
  body: Readable;
  /** Bytes, as the request announces them; null when it does not. */
  announced: number | null;
}

/** A stored file, as a document names it. */
interface NamedFile {
  fields: { file: number } | { privateFile: string };
  sha256: string;
}

const neededFor = (
  locales: readonly Locale[],
  { visibility, publish }: Pick<NewEvidence, 'visibility' | 'publish'>,
): NeededRight[] => {
  const fields = ['key', 'kind', 'sha256', 'title', 'visibility', visibility === 'public' ? 'file' : 'privateFile'];
  return [
    ...(visibility === 'public' ? [UPLOAD_RIGHT] : []),
    ...locales.map((locale): NeededRight => ({ action: 'create', type: 'document', locale, fields })),
    // the other languages follow
    { action: 'update', type: 'certification', locale: locales[0] ?? '', fields: ['documents'] },
    ...(publish ? locales.map((locale) => publishRight('document', locale)) : []),
  ];
};

const localesOf = (drafts: readonly CertificationDraft[]): Locale[] => drafts.map(({ locale }) => locale);

/** The drafts of a certification that the reader may see. @throws Refusal (404) */
const readableDrafts = async (strapi: Core.Strapi, { ability }: AdminReader, certification: string) =>
  certificationDrafts(strapi, certification, readableEntries(strapi, ability, contentUid('certification'), ['name']));

/** The evidence that the reader can add to a certification. @throws Refusal (404) */
export const evidenceOffer = async (
  strapi: Core.Strapi,
  reader: AdminReader,
  actor: Actor,
  certification: string,
): Promise<EvidenceOffer> => {
  const drafts = await readableDrafts(strapi, reader, certification);
  const isPrivateOffered = privateStore(strapi) !== null;
  const visibility = isPrivateOffered ? 'on-request' : 'public';
  const missing = (await rightsOf(strapi, actor.id))(neededFor(localesOf(drafts), { visibility, publish: false }));
  return {
    names: drafts.map(({ locale, name }) => ({ locale, name: name ?? '' })),
    isPrivateOffered,
    isAllowed: missing.length === 0,
  };
};

const refuseTitles = (titles: NewEvidence['titles'], locales: readonly Locale[]): void => {
  const lacking = locales.filter((locale) => (own(titles, locale) ?? '').trim() === '');
  if (lacking.length === 0) return;
  const found = lacking.map((locale) => ({
    path: ['titles', locale],
    message: `"titles.${locale}": the certification has this language, so the evidence needs a title in it`,
    name: 'ValidationError',
  }));
  throw new errors.ValidationError(found.map(({ message }) => message).join('. '), { errors: found });
};

const store = async (strapi: Core.Strapi, actor: Actor, evidence: NewEvidence): Promise<NamedFile> => {
  const limit = strapi.config.get('plugin::upload.sizeLimit', 1_000_000_000);
  const { reserveBytes } = getConfig(strapi).limits;
  const { name, body, announced, visibility } = evidence;
  const place = privateStore(strapi);
  if (visibility !== 'public' && place === null) throw privateDirMissing();
  try {
    if (visibility === 'public' || place === null) {
      refuseTooLarge(announced, limit);
      const { file, sha256 } = await addMediaPdf(strapi, actor, { body, name, limit });
      return { fields: { file }, sha256 };
    }
    const upload = { body, name, limit, announced, reserveBytes, receive: receivePdf };
    const { stored, sha256 } = await takePrivateFile(place, upload);
    return { fields: { privateFile: stored }, sha256 };
  } catch (error) {
    throw explainUpload(error, limit, reserveBytes);
  }
};

/** Writes the document in all languages, and names it in the certification, in the transaction of the caller. */
const write = async (
  strapi: Core.Strapi,
  actor: Actor,
  certification: string,
  { titles, kind, visibility, publish }: NewEvidence,
  { fields, sha256 }: NamedFile,
): Promise<AddedEvidence> => {
  // once more, behind the lock
  const drafts = await certificationDrafts(strapi, certification);
  const locales = localesOf(drafts);
  refuseTitles(titles, locales);
  const [{ locale: main, key }] = drafts;
  const documents = documentsOf(strapi, 'document');
  const by = { updatedBy: actor.id };
  const shared = {
    key: await findFreeKey(strapi, 'document', `${key}-${kind}`),
    kind,
    visibility,
    sha256,
    ...fields,
  };
  const titleIn = (locale: Locale): string => (own(titles, locale) ?? '').trim();
  const created = await documents.create({
    locale: main,
    data: { ...shared, title: titleIn(main), createdBy: actor.id, ...by },
  });
  const { documentId } = object({ documentId: text })(created);
  // a language that is added takes over what all of them share
  for (const locale of locales.slice(1))
    await documents.update({
      ...{ documentId, locale },
      data: { ...('file' in fields && fields), title: titleIn(locale), createdBy: actor.id, ...by },
    });
  await documentsOf(strapi, 'certification').update({
    ...{ documentId: certification, locale: main },
    data: { documents: { connect: [{ documentId }] }, ...by },
  });
  if (publish) for (const locale of locales) await documents.publish({ documentId, locale });
  return { documentId, locales };
};

/**
 * Makes evidence of a PDF in all languages of a certification, and attaches it: all or nothing. A private file that no
 * document names in the end is deleted with the other leftovers.
 *
 * @throws Refusal
 */
export const addEvidence = async (
  strapi: Core.Strapi,
  reader: AdminReader,
  actor: Actor,
  certification: string,
  evidence: NewEvidence,
): Promise<AddedEvidence> => {
  const locales = localesOf(await readableDrafts(strapi, reader, certification));
  refuseTitles(evidence.titles, locales);
  refuseMissing('EVIDENCE_RIGHTS_MISSING', (await rightsOf(strapi, actor.id))(neededFor(locales, evidence)));
  const file = await store(strapi, actor, evidence);
  try {
    return await lockedWrite(strapi, { documents: [{ type: 'certification', documentId: certification }] }, async () =>
      write(strapi, actor, certification, evidence, file),
    );
  } catch (error) {
    if ('file' in file.fields) await removeMediaFile(strapi, file.fields.file);
    throw error;
  }
};
