import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { CodedError } from '../../../../../model/coded-error';
import type { RefusalCode } from '../../../../../model/contracts/refusals';
import { object, text } from '../../../../../model/readers';

/** A file at the app's upload provider, as Strapi describes it to providers and they complete it: `url` is theirs. */
export type ProviderFile = Record<string, unknown>;

/** The methods that are used here of those that Strapi's documentation names for upload providers. */
interface UploadProvider {
  uploadStream?: (file: ProviderFile, options?: object) => Promise<unknown>;
  getSignedUrl: (file: ProviderFile) => Promise<unknown>;
  delete: (file: ProviderFile) => Promise<unknown>;
}

/** The upload provider does not keep files from everybody. */
export class NotPrivateError extends CodedError<Extract<RefusalCode, 'PROVIDER_NOT_PRIVATE'>> {
  override name = 'NotPrivateError';

  constructor(provider: string, reason: string) {
    super('PROVIDER_NOT_PRIVATE', `The upload provider "${provider}" does not keep files private: ${reason}`);
  }
}

const ANSWER_MILLISECONDS = 30_000;
const FILE_MILLISECONDS = 10 * 60_000;
/** How stores refuse: some say of a private file that there is none. */
const REFUSALS: readonly number[] = [401, 403, 404];

const addressOf = object({ url: text });

/** The provider's name in the app's configuration. */
export const providerName = (strapi: Core.Strapi): string => strapi.config.get('plugin::upload.provider', 'local');

// Strapi adds it when it registers the plugin, past its type
const providerOf = (strapi: Core.Strapi): UploadProvider =>
  (strapi.plugin('upload') as unknown as { provider: UploadProvider }).provider;

const statusOf = async (url: string): Promise<number> => {
  const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(ANSWER_MILLISECONDS) });
  await answer.body?.cancel();
  return answer.status;
};

const signedAddress = async (strapi: Core.Strapi, file: ProviderFile): Promise<string> =>
  addressOf(await providerOf(strapi).getSignedUrl(file)).url;

const withoutQuery = (url: string): string => url.replace(/[?#].*$/su, '');

/**
 * Why a stored file is not private, or cannot be read again; null where it is and can. Only the provider's own answers
 * tell: `isPrivate()` knows neither a private bucket without access lists nor a public one behind another address.
 */
const flawOf = async (strapi: Core.Strapi, file: ProviderFile): Promise<string | null> => {
  const { url: plain } = addressOf(file);
  const signed = await signedAddress(strapi, file);
  if (!/^https?:/iu.test(plain)) return 'its files are in the public folder of this server';
  if (signed === plain) return 'it signs no addresses';
  const own = await statusOf(signed);
  if (own !== 200) return `its signed address answers ${String(own)}`;
  for (const address of new Set([plain, withoutQuery(plain), withoutQuery(signed)])) {
    const status = await statusOf(address);
    if (!REFUSALS.includes(status)) return `without a signature its address answers ${String(status)}`;
  }
  return null;
};

/** How Strapi describes a file to a provider, before it is sent. */
export const describeFile = (hash: string, bytes: number): ProviderFile => ({
  ...{ name: hash, hash, ext: '', mime: 'application/octet-stream', path: 'compliance-private' },
  ...{ size: bytes / 1000, sizeInBytes: bytes },
});

/** Options of an upload: whether it names an access list, which a bucket may not take. */
export type SendOptions = Readonly<{ ACL?: 'private' }>;

/** Amazon's provider publishes by default, and a bucket without access lists takes none. */
const WAYS: readonly SendOptions[] = [{ ACL: 'private' }, {}];

/** Sends a file to the provider, and answers it as the provider describes it. The stream is destroyed. */
export const sendFile = async (
  strapi: Core.Strapi,
  described: ProviderFile,
  stream: Readable,
  options: SendOptions,
): Promise<ProviderFile> => {
  const { uploadStream } = providerOf(strapi);
  if (uploadStream === undefined) throw new NotPrivateError(providerName(strapi), 'it takes no streams');
  const own = strapi.config.get<object>('plugin::upload.actionOptions.uploadStream', {});
  const file: ProviderFile = { ...described, stream };
  try {
    await uploadStream(file, { ...own, ...options });
  } finally {
    stream.destroy();
  }
  const { stream: _sent, ...stored } = file;
  return stored;
};

/**
 * Asks for a stored file with and without a signature.
 *
 * @throws NotPrivateError when it is not private, or cannot be read again
 */
export const refusePublic = async (strapi: Core.Strapi, file: ProviderFile): Promise<void> => {
  const flaw = await flawOf(strapi, file);
  if (flaw !== null) throw new NotPrivateError(providerName(strapi), flaw);
};

/** Deletes a file at the provider. */
export const removeFile = async (strapi: Core.Strapi, file: ProviderFile): Promise<void> => {
  await providerOf(strapi).delete(file);
};

const PROBE = Buffer.from('Strapi asks for this file without a signature, and deletes it.\n');

/**
 * Stores bytes that tell nothing, sees that nobody can ask for them without a signature, and deletes them. Answers the options
 * with which it was kept private: only with these may a file follow.
 *
 * @param hash a name that no other file at the provider has
 * @throws NotPrivateError
 */
export const proveProvider = async (strapi: Core.Strapi, hash: string): Promise<SendOptions> => {
  const described = describeFile(hash, PROBE.length);
  let refused: unknown = null;
  for (const options of WAYS) {
    try {
      const probe = await sendFile(strapi, described, Readable.from([PROBE]), options);
      await refusePublic(strapi, probe);
      await removeFile(strapi, probe);
      return options;
    } catch (error) {
      refused ??= error;
      await removeFile(strapi, described).catch(() => undefined);
      // what is public with an access list is public without
      if (error instanceof NotPrivateError) break;
    }
  }
  throw refused;
};

/** The provider does not answer the bytes of a file. */
export class NotAnsweredError extends CodedError<'PROVIDER_NOT_ANSWERED'> {
  override name = 'NotAnsweredError';

  constructor(status: number) {
    super('PROVIDER_NOT_ANSWERED', `The upload provider answers ${String(status)} for a private file`);
  }
}

/** The bytes of a stored file. @throws NotAnsweredError */
export async function* readFile(strapi: Core.Strapi, file: ProviderFile): AsyncGenerator<Uint8Array> {
  const url = await signedAddress(strapi, file);
  const answer = await fetch(url, { signal: AbortSignal.timeout(FILE_MILLISECONDS) });
  if (answer.status !== 200 || answer.body === null) throw new NotAnsweredError(answer.status);
  yield* answer.body as AsyncIterable<Uint8Array>;
}
