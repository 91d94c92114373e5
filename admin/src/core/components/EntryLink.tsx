import { Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { PLUGIN_ID } from '../plugin-id';

interface EntryLinkProps {
  type: string;
  documentId: string;
  locale: string;
  children: string;
}

/** Where the form of a new entry stands, in the first language that the role may write. */
export const newEntryAddress = (type: string): string =>
  `/content-manager/collection-types/plugin::${PLUGIN_ID}.${type}/create`;

/** Where the form of an entry stands in the Content Manager, also of one that is to be added in this language. */
export const entryAddress = (type: string, documentId: string, locale: string): string => {
  const query = locale === '' ? '' : `?plugins[i18n][locale]=${locale}`;
  return `/content-manager/collection-types/plugin::${PLUGIN_ID}.${type}/${documentId}${query}`;
};

/** Leads to an entry in the Content Manager. */
export const EntryLink = ({ type, documentId, locale, children }: EntryLinkProps) => {
  if (documentId === '') return <Typography>{children}</Typography>;
  return (
    <Link tag={NavLink} to={entryAddress(type, documentId, locale)}>
      {children}
    </Link>
  );
};
