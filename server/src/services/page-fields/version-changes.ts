import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { VersionChanges } from '../../../../model/contracts/page-versions';
import { inTurn } from '../../../../model/status/version-in-force';
import { recallByRevision } from '../../content/revision/request-revision';
import { versionsOfRows } from '../../content/versions/in-force';
import { versionTexts, type PublishedVersion } from '../../content/versions/published-versions';
import type { Moment } from '../../delivery/computed/moment';
import { changedText, MOST_COMPARED } from '../versions/changed-text';
import { versionsOf } from '../versions/stated';

const recall = recallByRevision<VersionChanges | null>((changes) =>
  (changes?.sentences ?? []).reduce((sum, { before, after }) => sum + (before ?? '').length + (after ?? '').length, 0),
);

/** The version of the same page before one, in its language. */
const versionBefore = async (strapi: Core.Strapi, version: PublishedVersion): Promise<PublishedVersion | null> => {
  const { own } = await versionsOf(strapi, { documentId: version.page, locale: version.locale });
  const versions = inTurn(own);
  return versions[versions.findIndex(({ id }) => id === version.id) - 1] ?? null;
};

/** @throws ValidationError (400) where a body is too long to be compared while a request waits */
const changesOf = async (strapi: Core.Strapi, version: PublishedVersion): Promise<VersionChanges | null> => {
  const since = await versionBefore(strapi, version);
  if (since === null) return null;
  const texts = await versionTexts(strapi, [since.id, version.id]);
  const textOf = ({ id }: PublishedVersion) => texts.get(id) ?? { title: '', body: null };
  const sentences = changedText(textOf(since), textOf(version), version.locale);
  if (sentences === null)
    throw new errors.ValidationError(
      `"changes" is computed for bodies of up to ${String(MOST_COMPARED)} characters: ask for "body" of both versions`,
    );
  const { documentId, key, effectiveFrom } = since;
  return { since: { documentId, key, effectiveFrom }, sentences };
};

/** The differences from the version before, by the ids of rows of pages; null where none is older. */
export const readChanges = async (
  strapi: Core.Strapi,
  ids: readonly number[],
  moment: Moment,
): Promise<ReadonlyMap<number, VersionChanges | null>> => {
  const versions = await versionsOfRows(strapi, ids, moment);
  const found = new Map<number, VersionChanges | null>();
  for (const id of ids) {
    const version = versions.get(id);
    const changes = version && (await recall(strapi, String(version.id), async () => changesOf(strapi, version)));
    found.set(id, changes ?? null);
  }
  return found;
};
