import { keysOf, tableOf } from './api/keys-of';
import { useAuth } from '@strapi/strapi/admin';
import { PERMISSIONS } from './permissions';

type Right = keyof typeof PERMISSIONS;

/** What the reader's role allows. The server asks again: this only spares people what would be refused. */
export const useRights = (): Record<Right, boolean> => {
  const permissions = useAuth('useRights', (state) => state.permissions);
  const allowed = new Set(permissions.map(({ action }) => action));
  return tableOf(keysOf(PERMISSIONS), (right) => PERMISSIONS[right].every(({ action }) => allowed.has(action)));
};
