import { keysOf, fromKeys } from '../../../model/typed-keys';
import { useAuth } from '@strapi/strapi/admin';
import { PERMISSIONS } from './permissions';

type Right = keyof typeof PERMISSIONS;

/** The rights of the reader's role. The server checks them again: this only hides what it would refuse. */
export const useRights = (): Record<Right, boolean> => {
  const permissions = useAuth('useRights', (state) => state.permissions);
  const isAllowed = (needed: (typeof PERMISSIONS)[Right][number]): boolean =>
    permissions.some(({ action, subject }) => action === needed.action && (subject ?? null) === needed.subject);
  return fromKeys(keysOf(PERMISSIONS), (right) => PERMISSIONS[right].every(isAllowed));
};
