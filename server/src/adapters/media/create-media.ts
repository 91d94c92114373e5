import type { Core } from '@strapi/strapi';
import { diagnostic, FILE_START, type Diagnostic, type DiagnosticCode } from '../../migrator/diagnostics';
import { checkSize, type MediaLimits } from '../../migrator/media/check-file';
import { mediaDocumentId, mediaSourceId } from '../../migrator/media/media-identity';
import type { BroughtMedia, Journal, KnownMedia, Media, MediaAsset, OpenRun } from '../../migrator/ports';
import { chunks } from '../strapi/chunks';
import { inTransaction } from '../../database/in-transaction';
import { isDiskFull } from '../../database/transient-error';
import { examineFile } from './examine-file';
import { explainStorageError } from './explain-storage-error';
import { createFileRows } from './file-rows';
import { createMediaLedger } from './media-ledger';
import { mediaFolder } from './media-folder';
import { checkPrepared, prepareFiles, type PreparedFiles } from './prepare-files';
import { createRemoval, type Guarded } from './remove-files';
import { inTurn } from './in-turn';
import { storeFile, type MediaRecord } from './store-file';
import { uploadPlugin, type StoredFile } from './upload-plugin';
import { inWorkFolder } from './work-folder';

const about = (code: DiagnosticCode, { path }: MediaAsset, message: string, hint: string): Diagnostic =>
  diagnostic(code, path, FILE_START, message, hint);

const refused = (...diagnostics: Diagnostic[]): BroughtMedia => ({ file: null, isNew: false, diagnostics });

/** Throws when there is no room: then no other file can be stored either, and the run pauses. */
const notStored = (asset: MediaAsset, error: unknown): BroughtMedia => {
  if (isDiskFull(error)) throw error;
  return refused(about('ASSET_NOT_STORED', asset, explainStorageError(error), 'Repair the cause and import again.'));
};

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
 * `guard` throws inside a transaction of a run that has lost its place.
 */
export const createMedia = (
  strapi: Core.Strapi,
  limits: MediaLimits,
  now: () => Date,
  guard: Journal['guard'],
): Media => {
  const upload = uploadPlugin(strapi);
  const ledger = createMediaLedger(strapi);
  const rows = createFileRows(strapi);
  const turn = inTurn();
  const guarded: Guarded = async (run, work) =>
    inTransaction(strapi, async () => {
      await guard(run);
      return work();
    });
  const removal = createRemoval(strapi, ledger, rows, guarded, now);

  const store = async ({ main, formats }: PreparedFiles) => {
    const stored: Record<string, MediaRecord> = {};
    for (const [key, file] of Object.entries(formats)) stored[key] = await storeFile(strapi, file);
    return { main: await storeFile(strapi, main), formats: stored };
  };

  const persist = async (run: OpenRun, asset: MediaAsset, files: PreparedFiles): Promise<BroughtMedia> => {
    await guarded(run, () => ledger.begin(run.id, asset, allOf(files).map(identity)));
    let stored;
    try {
      stored = await store(files);
    } catch (error) {
      return notStored(asset, error);
    }
    const record = { ...stored.main, formats: stored.formats, alternativeText: asset.alternativeText };
    const folder = await mediaFolder(strapi);
    const row = await guarded(run, async () => {
      await ledger.finish(asset.sha256, allOf(stored).map(identity));
      return rows.create(mediaDocumentId(asset.sha256), record, folder);
    });
    await rows.announce('media.create', row);
    return { file: rows.fileOf(row), isNew: true, diagnostics: [] };
  };

  const bringNew = async (run: OpenRun, asset: MediaAsset, read: () => Promise<Uint8Array>): Promise<BroughtMedia> => {
    const size = checkSize(asset.path, asset.size, limits);
    if (size.length > 0) return refused(...size);
    let bytes;
    try {
      bytes = await read();
    } catch (error) {
      return notStored(asset, error);
    }
    const { sha256, type, diagnostics } = await examineFile(asset.path, bytes, limits);
    if (sha256 !== asset.sha256) {
      return refused(about('ASSET_CHANGED', asset, 'The content has changed since the plan was made.', 'Plan again.'));
    }
    if (type === null) return refused(...diagnostics);
    return inWorkFolder(strapi, async (folder) => {
      let prepared;
      try {
        prepared = await prepareFiles(asset, type, bytes, folder, upload, limits);
        if (prepared.files !== null) await upload.providerService.checkFileSize(prepared.files.main);
      } catch (error) {
        return notStored(asset, error);
      }
      if (prepared.files === null) return refused(...diagnostics, ...prepared.diagnostics);
      const brought = await persist(run, asset, prepared.files);
      return { ...brought, diagnostics: [...diagnostics, ...brought.diagnostics] };
    });
  };

  const bring = async (run: OpenRun, asset: MediaAsset, read: () => Promise<Uint8Array>): Promise<BroughtMedia> => {
    const present = await rows.find(mediaDocumentId(asset.sha256));
    if (present === null) return bringNew(run, asset, read);
    const isNew = await ledger.isOf(run.id, asset.sha256);
    return { file: rows.fileOf(present), isNew, diagnostics: [] };
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

  const check = async (asset: MediaAsset, read: () => Promise<Uint8Array>): Promise<Diagnostic[]> => {
    try {
      const bytes = await read();
      const { type } = await examineFile(asset.path, bytes, limits);
      return type === null ? [] : await checkPrepared(asset, type, bytes, upload, limits);
    } catch (error) {
      return notStored(asset, error).diagnostics;
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
    bring: (run, asset, read) => turn(() => bring(run, asset, read)),
    remove: (run, sha256) => turn(() => removal.remove(run, sha256)),
    sweep: (run) => turn(() => removal.sweep(run)),
  };
};
