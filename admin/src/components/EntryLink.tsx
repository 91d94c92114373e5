import { Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { PLUGIN_ID } from '../plugin-id';

interface EntryLinkProps {
  type: string;
  documentId: string;
  locale: string;
  children: string;
}

/** Leads to an entry in the Content Manager. */
export const EntryLink = ({ type, documentId, locale, children }: EntryLinkProps) => {
  if (documentId === '') return <Typography>{children}</Typography>;
  const query = locale === '' ? '' : `?plugins[i18n][locale]=${locale}`;
  const uid = `plugin::${PLUGIN_ID}.${type}`;
  return (
    <Link tag={NavLink} to={`/content-manager/collection-types/${uid}/${documentId}${query}`}>
      {children}
    </Link>
  );
};
