import type { Core } from '@strapi/strapi';
import { quoted, say, type Said } from '../../../../model/say';
import { newFinding, FILE_START, type Finding, type FindingCode } from '../../../../migrator/findings';
import { checkSize, type MediaLimits } from '../../../../migrator/reader/media/check-file';
import { mediaDocumentId, mediaSourceId } from '../../../../migrator/reader/media/media-identity';
import type { Journal } from '../../../../migrator/model/ports/journal';
import type { BroughtMedia, KnownMedia, Media, MediaAsset } from '../../../../migrator/model/ports/media';
import type { OpenRun } from '../../../../migrator/model/ports/runs';
import type { Attempt } from '../../../../migrator/model/ports/target';
import { chunks } from '../../database/chunks';
import { inBoundedTransaction } from '../../database/in-bounded-transaction';
import { isDiskFull } from '../../database/transient-error';
import { examineFile } from './examine-file';
import { explainStorageError } from './explain-storage-error';
import { createFileRows, mediaFolder } from './file-rows';
import { createMediaLedger } from './media-ledger';
import { checkPrepared, prepareFiles, type PreparedFiles } from './prepare-files';
import { createRemoval } from './remove-files';
import { inTurn, inTurnBy } from '../../queues/in-turn';
import { storeFile, type MediaRecord } from './store-file';
import { uploadPlugin, type StoredFile } from './upload-plugin';
import { inWorkFolder } from './work-folder';

const about = (code: FindingCode, { path }: MediaAsset, message: Said, hint: Said): Finding =>
  newFinding(code, path, FILE_START, message, hint);

const refused = (...findings: Finding[]): BroughtMedia => ({ file: null, isNew: false, findings });

/** Throws when the disk is full: then no other file can be stored either, and the run pauses. */
const notStored = (asset: MediaAsset, error: unknown): BroughtMedia => {
  if (isDiskFull(error)) throw error;
  return refused(about('ASSET_NOT_STORED', asset, quoted(explainStorageError(error)), say('removeCause')));
};

const once: Attempt = (work) => work(0);

const identity = ({ name, hash, ext, mime, url, provider_metadata }: StoredFile): StoredFile => ({
  name,
  hash,
  ext,
  mime,
  ...(url !== undefined && { url }),
  ...(provider_metadata !== undefined && { provider_metadata }),
});

const allOf = <File>({ main, formats }: { main: File; formats: Record<string, File> }): File[] => [
  main,
  ...Object.values(formats),
];

/**
 * The media library of this Strapi, through whichever upload provider it has. The upload plugin's service checks
 * nothing and names files at random, so type, limits and names are decided here. `now` gives the current instant;
 * `assertLease` throws inside a transaction of a run that has lost its place.
 */
export const createMedia = (
  strapi: Core.Strapi,
  limits: MediaLimits,
  now: () => Date,
  assertLease: Journal['assertLease'],
): Media => {
  const upload = uploadPlugin(strapi);
  const ledger = createMediaLedger(strapi);
  const rows = createFileRows(strapi);
  /** Files of different contents come together; nothing is swept meanwhile. */
  const turnOf = inTurnBy();
  const folderTurn = inTurn();
  const underWay = new Set<Promise<unknown>>();
  const together = async <Result>(sha256: string, work: () => Promise<Result>): Promise<Result> => {
    const begun = turnOf(sha256)(work);
    const ended = begun.catch(() => undefined);
    underWay.add(ended);
    try {
      return await begun;
    } finally {
      underWay.delete(ended);
    }
  };
  /** Runs transactions in the name of a run. @throws LeaseLostError */
  const writing =
    (run: OpenRun, attempt: Attempt): Attempt =>
    async (work) =>
      attempt(async (tries) =>
        inBoundedTransaction(strapi, async () => {
          await assertLease(run);
          return work(tries);
        }),
      );
  const removal = createRemoval(strapi, ledger, rows, now);

  const store = async ({ main, formats }: PreparedFiles) => {
    const stored: Record<string, MediaRecord> = {};
    for (const [key, file] of Object.entries(formats)) stored[key] = await storeFile(strapi, file);
    return { main: await storeFile(strapi, main), formats: stored };
  };

  const persist = async (
    run: OpenRun,
    asset: MediaAsset,
    files: PreparedFiles,
    attempt: Attempt,
  ): Promise<BroughtMedia> => {
    const write = writing(run, attempt);
    await write(() => ledger.begin(run.id, asset, allOf(files).map(identity)));
    let stored;
    try {
      stored = await store(files);
    } catch (error) {
      return notStored(asset, error);
    }
    const record = { ...stored.main, formats: stored.formats, alternativeText: asset.alternativeText };
    const folder = await folderTurn(() => attempt(() => mediaFolder(strapi)));
    const row = await write(async (tries) => {
      // a connection that broke in a commit does not tell whether it was one
      const present = tries > 0 ? await rows.find(mediaDocumentId(asset.sha256)) : null;
      if (present !== null) return present;
      await ledger.finish(asset.sha256, allOf(stored).map(identity));
      return rows.create(mediaDocumentId(asset.sha256), record, folder);
    });
    await rows.announce('media.create', row);
    return { file: rows.fileOf(row), isNew: true, findings: [] };
  };

  const bringNew = async (
    run: OpenRun,
    asset: MediaAsset,
    read: () => Promise<Uint8Array>,
    attempt: Attempt,
  ): Promise<BroughtMedia> => {
    const size = checkSize(asset.path, asset.size, limits);
    if (size.length > 0) return refused(...size);
    let bytes;
    try {
      bytes = await read();
    } catch (error) {
      return notStored(asset, error);
    }
    const { sha256, type, findings } = await examineFile(asset.path, bytes, limits);
    if (sha256 !== asset.sha256) {
      return refused(about('ASSET_CHANGED', asset, say('contentChanged'), say('planAgain')));
    }
    if (type === null) return refused(...findings);
    return inWorkFolder(strapi, async (folder) => {
      let prepared;
      try {
        prepared = await prepareFiles(asset, type, bytes, folder, upload, limits);
        if (prepared.files !== null) await upload.providerService.checkFileSize(prepared.files.main);
      } catch (error) {
        return notStored(asset, error);
      }
      if (prepared.files === null) return refused(...findings, ...prepared.findings);
      const brought = await persist(run, asset, prepared.files, attempt);
      return { ...brought, findings: [...findings, ...brought.findings] };
    });
  };

  const bring = async (
    run: OpenRun,
    asset: MediaAsset,
    read: () => Promise<Uint8Array>,
    attempt: Attempt,
  ): Promise<BroughtMedia> => {
    const present = await attempt(() => rows.find(mediaDocumentId(asset.sha256)));
    if (present === null) return bringNew(run, asset, read, attempt);
    const isNew = await attempt(() => ledger.isOf(run.id, asset.sha256));
    return { file: rows.fileOf(present), isNew, findings: [] };
  };

  const known = async (sha256s: readonly string[]): Promise<Map<string, KnownMedia>> => {
    const files = new Map<string, KnownMedia>();
    for (const some of chunks([...new Set(sha256s)])) {
      const entries = await ledger.finished({ sourceId: { $in: some.map(mediaSourceId) } });
      const present = await rows.present([...entries.keys()].map(mediaDocumentId));
      for (const [sha256, { base }] of entries) {
        const removed = !present.has(mediaDocumentId(sha256));
        files.set(sha256, { url: base.files[0]?.url ?? '', removed });
      }
    }
    return files;
  };

  const check = async (asset: MediaAsset, bytes: Uint8Array): Promise<Finding[]> => {
    try {
      const { type } = await examineFile(asset.path, bytes, limits);
      return type === null ? [] : await checkPrepared(asset, type, bytes, upload, limits);
    } catch (error) {
      return notStored(asset, error).findings;
    }
  };

  return {
    known,
    check,
    async broughtBy(run) {
      const entries = [...(await ledger.finished({ run: { id: run } }))];
      const files = entries.map(([sha256, { sourcePath }]) => ({ path: sourcePath, sha256 }));
      return files.sort((a, b) => (a.path < b.path ? -1 : 1));
    },
    bring: (run, asset, read, attempt = once) => together(asset.sha256, () => bring(run, asset, read, attempt)),
    remove: (run, sha256, attempt = once) => together(sha256, () => removal.remove(writing(run, attempt), sha256)),
    async sweep(run, attempt = once) {
      await Promise.all(underWay);
      await removal.sweep(writing(run, attempt), attempt);
    },
  };
};
