import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { contentTypes } from '../../../../content-types';
import { uidOf } from '../../../../model/plugin-id';
import { isObject } from '../../../../model/readers';

/** The refusal of a change in the Content-Type Builder that would break a type of the plugin. */
export const TYPE_IS_OURS =
  'This content type belongs to the compliance plugin and cannot be deleted or made a single type.';

interface Context {
  params: { uid?: string };
  request: { body?: unknown };
}

type Action = (context: Context) => Promise<unknown>;

interface Controllers {
  extend(uid: string, extension: (controller: Record<string, Action>) => Record<string, Action>): unknown;
}

const OWN: ReadonlySet<unknown> = new Set(Object.keys(contentTypes).map((name) => uidOf(name)));

const partOf = (value: unknown, name: string): unknown => (isObject(value) ? value[name] : undefined);

const isSingle = (change: unknown): boolean => partOf(change, 'kind') === 'singleType';

/** The changes of several types that are saved together. */
const changesIn = (body: unknown): readonly unknown[] => {
  const changes = partOf(partOf(body, 'data'), 'contentTypes');
  return Array.isArray(changes) ? changes : [];
};

const isHarm = (change: unknown): boolean =>
  OWN.has(partOf(change, 'uid')) && (partOf(change, 'action') === 'delete' || isSingle(change));

/** The requests that can take a type away, each with what tells that it does. */
const HARM: Record<string, Record<string, (context: Context) => boolean>> = {
  'plugin::content-type-builder.content-types': {
    deleteContentType: ({ params }) => OWN.has(params.uid),
    updateContentType: ({ params, request }) => OWN.has(params.uid) && isSingle(partOf(request.body, 'contentType')),
  },
  'plugin::content-type-builder.schema': {
    updateSchema: ({ request }) => changesIn(request.body).some(isHarm),
  },
};

const refusing =
  (action: Action, isRefused: (context: Context) => boolean): Action =>
  async (context) => {
    if (isRefused(context)) throw new errors.ApplicationError(TYPE_IS_OURS);
    return action(context);
  };

/**
 * Refuses to delete the plugin's types in the Content-Type Builder. It would answer that it has, delete what the app has
 * added to them, and leave copies of their schemas; the types themselves come back with the next start.
 */
export const protectTypes = (strapi: Core.Strapi): void => {
  for (const [uid, refused] of Object.entries(HARM))
    strapi.get<Controllers>('controllers').extend(uid, (controller) => ({
      ...controller,
      ...Object.fromEntries(
        Object.entries(refused).flatMap(([name, isRefused]) => {
          const action = controller[name]?.bind(controller);
          return action === undefined ? [] : [[name, refusing(action, isRefused)]];
        }),
      ),
    }));
};
