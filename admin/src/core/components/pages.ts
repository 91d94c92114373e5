import { createContext, type ComponentType } from 'react';
import type { Words } from '../../../../model/lists/list';
import type { TextKey } from '../language/use-text';
import { BASE } from '../plugin-id';
import type { OpeningRight } from '../permissions';

/** A page of the plugin. */
export interface PanelPage {
  /** Its address below the plugin's, as React Router writes it. */
  path: string;
  /** A role needs it to open the page. */
  right: OpeningRight;
  component: ComponentType;
  /** Of a main page: its name on the way between these. */
  section?: TextKey | Words;
}

/** A main page. */
export interface Section extends PanelPage {
  section: TextKey | Words;
}

export const isSection = (page: PanelPage): page is Section => page.section !== undefined;

/** Where a page without parameters stands in the admin panel. */
export const addressOf = ({ path }: PanelPage): string => (path === '' ? BASE : `${BASE}/${path}`);

/** All pages of the plugin; none around a page that stands elsewhere, such as the settings. */
export const Pages = createContext<readonly PanelPage[]>([]);
