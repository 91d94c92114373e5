import type { Core } from '@strapi/strapi';
import { isObject } from '../../../../model/readers';
import { documentsNamedIn } from './linked-documents';
import { lockedWrite } from './locked-write';
import { editorialType } from '../type-names';

/** The part of a Content Manager controller's context that is used here. */
interface Context {
  params: { model: string; id?: string };
  request: { body?: unknown };
}

type Action = (context: Context) => Promise<unknown>;

interface Controllers {
  extend(uid: string, extension: (controller: Record<string, Action>) => Record<string, Action>): unknown;
}

/** The actions that write existing entries. */
const WRITES = ['update', 'publish', 'unpublish', 'discard', 'delete', 'bulkDelete', 'bulkPublish', 'bulkUnpublish'];

const documentIds = ({ params, request }: Context): string[] => {
  if (params.id !== undefined) return [params.id];
  const named = isObject(request.body) ? request.body['documentIds'] : undefined;
  return Array.isArray(named) ? [...new Set(named.filter((id) => typeof id === 'string'))] : [];
};

/**
 * Lets the Content Manager look at an entry, decide and write it in one transaction that locks the entry first. It looks
 * before its own transaction begins, or first thing in it: an entry that went, or went online, meanwhile would be
 * answered with 200 all the same.
 */
export const lockContentManager = (strapi: Core.Strapi): void => {
  const locked =
    (action: Action): Action =>
    async (context) => {
      const type = editorialType(context.params.model);
      if (type === undefined) return action(context);
      const documents = documentIds(context).map((documentId) => ({ type, documentId }));
      const { body } = context.request;
      const named = documentsNamedIn(strapi, type, body);
      return lockedWrite(strapi, { documents, named }, async () => {
        context.request.body = structuredClone(body);
        return action(context);
      });
    };
  strapi.get<Controllers>('controllers').extend('plugin::content-manager.collection-types', (controller) => ({
    ...controller,
    ...Object.fromEntries(
      WRITES.flatMap((name) => {
        const action = controller[name]?.bind(controller);
        return action === undefined ? [] : [[name, locked(action)]];
      }),
    ),
  }));
};
