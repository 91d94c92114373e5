import { Flex, Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useContext, useEffect, type ReactNode } from 'react';
import { matchPath, NavLink, useLocation } from 'react-router-dom';
import { useText } from '../language/use-text';
import { useOrigin } from './origin';
import { addressOf, isSection, Pages } from './pages';
import { Sections } from './Sections';
import { Stack } from './Stack';

interface PageFrameProps {
  title: string;
  subtitle?: string;
  /** Where "Back" leads a reader who did not come from another page of the plugin. */
  back?: string;
  actions?: ReactNode;
  children: ReactNode;
}

/** The address whose page has had the focus: a page that is drawn anew, when it is saved, takes it only if it was lost. */
let focused = '';

/** Lets people who hear a page, or use the keyboard, begin where a new page begins. */
const useFocusOnArrival = (): void => {
  const { pathname } = useLocation();
  useEffect(() => {
    if (focused === pathname && document.activeElement !== document.body) return;
    focused = pathname;
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  }, [pathname]);
};

/** Whether this is a main page. */
const useIsSection = (): boolean => {
  const { pathname } = useLocation();
  return useContext(Pages).some((page) => isSection(page) && matchPath(addressOf(page), pathname) !== null);
};

/** A page of the plugin: its heading, what can be done on it, the way to the others from a main page, its content. */
export const PageFrame = ({ title, subtitle, back, actions, children }: PageFrameProps) => {
  const text = useText();
  useFocusOnArrival();
  const isMain = useIsSection();
  const origin = useOrigin();
  const backLink = back !== undefined && (
    <Link tag={NavLink} to={origin ?? back} startIcon={<ArrowLeft />}>
      {text('common.back')}
    </Link>
  );
  const wrapped = actions !== undefined && actions !== false && (
    <Flex gap={2} wrap="wrap">
      {actions}
    </Flex>
  );
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle={subtitle} navigationAction={backLink} primaryAction={wrapped} />
      <Layouts.Content>
        {isMain ? (
          <Stack>
            <Sections />
            {children}
          </Stack>
        ) : (
          children
        )}
      </Layouts.Content>
    </Page.Main>
  );
};
