import type { Core } from '@strapi/strapi';
import { personName } from '../../../auth/person-name';
import { findRows } from '../../../database/rows';
import { flag, orElse, orNull, text } from '../../../../../model/readers';

/** A user of the admin panel, as far as e-mails need to know them. */
export interface PanelPerson {
  /** In lower case. */
  email: string;
  name: string;
  /** Can log in. */
  isActive: boolean;
  /** The language of their panel; null where they never chose one. */
  language: string | null;
}

const COLUMNS = {
  email: orElse(text, ''),
  firstname: orNull(text),
  lastname: orNull(text),
  username: orNull(text),
  isActive: orElse(flag, false),
  blocked: orElse(flag, false),
  // as Strapi spells it
  preferedLanguage: orNull(text),
};

/** All users of the admin panel. */
export const panelPeople = async (strapi: Core.Strapi): Promise<PanelPerson[]> => {
  const users = await findRows(strapi, 'admin::user', COLUMNS);
  return users.map((user) => ({
    email: user.email.toLowerCase(),
    name: personName(user),
    isActive: user.isActive && !user.blocked,
    language: user.preferedLanguage,
  }));
};
