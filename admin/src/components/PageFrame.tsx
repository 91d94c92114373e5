import { Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';
import { useText } from '../language/use-text';

interface PageFrameProps {
  title: string;
  subtitle?: string;
  /** where "Back" leads */
  back?: string;
  actions?: ReactNode;
  children: ReactNode;
}

/** A page of the plugin: its heading, what can be done on it, its content. */
export const PageFrame = ({ title, subtitle, back, actions, children }: PageFrameProps) => {
  const text = useText();
  const backLink = back !== undefined && (
    <Link tag={NavLink} to={back} startIcon={<ArrowLeft />}>
      {text('common.back')}
    </Link>
  );
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle={subtitle} navigationAction={backLink} primaryAction={actions} />
      <Layouts.Content>{children}</Layouts.Content>
    </Page.Main>
  );
};
