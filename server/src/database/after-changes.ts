import type { Core } from '@strapi/strapi';
import { addSubscriber } from './own-listeners';

/** The part of an event of Strapi's queries that is used here. */
export interface ChangeEvent {
  model: { uid: string };
  params: { data?: object };
  /** The row as it is now, or was when it was deleted; after queries over many rows only how many they were. */
  result?: unknown;
}

/**
 * Calls `onChange` after every write to these models through Strapi's queries, whoever makes it; `rests` as for
 * `addSubscriber`.
 */
export const afterChanges = (
  strapi: Core.Strapi,
  models: readonly string[],
  onChange: (event: ChangeEvent) => Promise<void>,
  options: { rests?: boolean } = {},
): void => {
  const subscriber = {
    models: [...models],
    afterCreate: onChange,
    afterCreateMany: onChange,
    afterUpdate: onChange,
    afterUpdateMany: onChange,
    afterDelete: onChange,
    afterDeleteMany: onChange,
  };
  addSubscriber(strapi, subscriber, options);
};
