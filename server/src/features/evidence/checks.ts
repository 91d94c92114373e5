import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { namedFiles, readLeftovers } from '../../adapters/strapi/evidence/evidence-leftovers';
import { privateStore } from '../../adapters/strapi/evidence/private-store';
import { proveProvider } from '../../adapters/strapi/evidence/private-provider';
import { plainMessage } from '../../adapters/strapi/plain-message';
import { getConfig } from '../../config';
import { ok, problem, warning, type Check } from '../../core/check';
import { getService } from '../../get-service';
import { number, plural } from '../../../../migrator/report/text/plural';

/** Files of evidence without a document. */
interface LeftoverCount {
  /** Where they are. */
  place: string;
  files: number;
  bytes: number;
  /** How many of them a server should have deleted by now. */
  late: number;
  /** Whether another database has files in the folder. */
  isShared: boolean;
}

const LATE = 2 * 86_400_000;

/** Null where the option is not set, or where folder or database cannot be read: lines of their own examine these. */
const readCount = async (strapi: Core.Strapi): Promise<LeftoverCount | null> => {
  const store = privateStore(strapi);
  if (store === null) return null;
  try {
    const found = await readLeftovers(strapi, store);
    const now = getService(strapi, 'clock').now().getTime();
    return {
      place: store.place,
      files: found.length,
      bytes: found.reduce((sum, { bytes }) => sum + bytes, 0),
      late: found.filter(({ since }) => since !== null && now - since.getTime() > LATE).length,
      isShared: await store.isShared(),
    };
  } catch {
    return null;
  }
};

export const checkLeftovers = ({ place, files, bytes, late, isShared: isOthers }: LeftoverCount): Check => {
  if (isOthers)
    return warning(
      'evidence',
      'privateDir also has the files of another database, so that servers delete nothing there',
      'Give each app a folder of its own, or delete the .owner file of a database that is gone.',
    );
  if (files === 0) return ok('evidence', `every file in ${place} has a document`);
  const says = `${plural(files, 'file')} in ${place} without a document (${number(bytes)} bytes)`;
  if (late === 0) return ok('evidence', `${says}; a server deletes them after a day`);
  return warning(
    'evidence',
    `${says}, ${number(late)} of them for more than two days`,
    'Start Strapi: it deletes them. If it runs, its log says why it cannot.',
  );
};

/** How many files that documents name are not where they should be; null as for leftovers. */
const readMissing = async (strapi: Core.Strapi): Promise<{ place: string; missing: number } | null> => {
  const store = privateStore(strapi);
  if (store === null) return null;
  try {
    let missing = 0;
    for (const stored of await namedFiles(strapi)) if ((await store.size(stored)) === null) missing += 1;
    return { place: store.place, missing };
  } catch {
    return null;
  }
};

export const checkMissing = ({ place, missing }: { place: string; missing: number }): Check[] =>
  missing === 0
    ? []
    : [
        problem(
          'evidence',
          `${plural(missing, 'file')} that documents name not found in ${place}`,
          'If privateFiles was changed, move them: strapi-compliance files --to folder, --to database or --to provider. If privateDir is a folder of one server, share it, or store them in the database. Otherwise restore them, or upload them again.',
        ),
      ];

/** Why the upload provider takes no private files; null if it does, or if another store is configured. */
const readProviderFlaw = async (strapi: Core.Strapi): Promise<string | null> => {
  if (getConfig(strapi).privateFiles !== 'provider') return null;
  try {
    await proveProvider(strapi, randomUUID());
    return null;
  } catch (error) {
    return plainMessage(error);
  }
};

export const checkProvider = (flaw: string | null): Check[] =>
  flaw === null
    ? []
    : [
        problem(
          'evidence',
          `privateFiles is "provider", and a test file could not be stored there privately: ${flaw}`,
          'Have the bucket refuse requests without a signature, with addresses that the provider signs (no baseUrl of a CDN), or set privateFiles to "database".',
        ),
      ];

export const checks = async (strapi: Core.Strapi): Promise<Check[]> => {
  const count = await readCount(strapi);
  const missing = await readMissing(strapi);
  return [
    ...(count === null ? [] : [checkLeftovers(count)]),
    ...(missing === null ? [] : checkMissing(missing)),
    ...checkProvider(await readProviderFlaw(strapi)),
  ];
};
