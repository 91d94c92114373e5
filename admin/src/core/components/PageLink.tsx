import { Link } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';
import { useHere } from './origin';

interface PageLinkProps {
  to: string;
  'aria-label'?: string;
  /** Called when it is followed. */
  onClick?: (() => void) | undefined;
  children: ReactNode;
}

/** Leads to a page of the plugin, whose "Back" returns to this page with its filters and its tab. */
export const PageLink = ({ children, ...link }: PageLinkProps) => (
  <Link tag={NavLink} state={useHere()} {...link}>
    {children}
  </Link>
);
