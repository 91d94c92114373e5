import type { Core } from '@strapi/strapi';
import { addMiddleware } from '../../database/own-listeners';
import type { Locale } from '../../../../model/contracts/values';
import { orNull, partial, text } from '../../../../model/readers';
import { checked, isNoting, type Follower, type Noting } from './follower';
import { unseen, writeOf, type UnseenWrite, type Write } from './write';

type Next = () => Promise<unknown>;

/** From the outermost to the innermost. */
const following = new WeakMap<Core.Strapi, readonly Follower[]>();

const followersOf = (strapi: Core.Strapi): readonly Follower[] => {
  const followers = following.get(strapi);
  if (followers === undefined) throw new Error('nobody follows writes before the plugin is registered');
  return followers;
};

const answered = orNull(partial({ documentId: text }));

const noteAround = async (strapi: Core.Strapi, follower: Noting, write: Write, next: Next): Promise<unknown> => {
  const seen = (await follower.look?.(strapi, write)) ?? null;
  const answer = await next();
  const documentId = write.documentId ?? answered(answer)?.documentId;
  if (documentId !== undefined) await follower.note(strapi, [{ ...write, documentId, added: null, seen }]);
  return answer;
};

/**
 * Lets followers act around each write of the plugin's types, nested in their order: the one document middleware of the
 * plugin that knows writes.
 */
export const followWrites = (strapi: Core.Strapi, followers: readonly Follower[]): void => {
  const nest = checked(followers);
  following.set(strapi, nest);
  addMiddleware(strapi, async (context, next) => {
    const write = writeOf(context);
    if (write === null) return next();
    const whole = nest.reduceRight<Next>(
      (inner, follower) => async () => {
        if (isNoting(follower)) return follower.follows(write) ? noteAround(strapi, follower, write, inner) : inner();
        return follower.follows(write) ? follower.around(strapi, write, inner) : inner();
      },
      next,
    );
    return whole();
  });
};

const notingIn = (strapi: Core.Strapi): Noting[] => followersOf(strapi).filter(isNoting);

/**
 * Tells those who note what follows from writes of such that no document middleware sees: in bulk, by SQL, of a row past
 * the Document Service. Whoever writes like this calls it in the same transaction, once for all that it has written.
 */
export const noteWrites = async (strapi: Core.Strapi, unseenWrites: readonly UnseenWrite[]): Promise<void> => {
  const writes = unseenWrites.map(unseen);
  // the innermost notes first, as behind each write of its own
  for (const follower of notingIn(strapi).reverse()) {
    const own = writes.filter((write) => follower.follows(write));
    if (own.length > 0) await follower.note(strapi, own);
  }
};

/** Lets followers act around the deletion of a language, which takes all its entries along past the Document Service. */
export const aroundDeletedLanguage = async (
  strapi: Core.Strapi,
  locale: Locale,
  work: () => Promise<void>,
): Promise<void> => {
  const whole = notingIn(strapi).reduceRight<() => Promise<void>>(
    (inner, follower) => async () =>
      follower.aroundLanguage ? follower.aroundLanguage(strapi, locale, inner) : inner(),
    work,
  );
  await whole();
};
