import { Earth, Shield } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { PERMISSIONS } from '../../core/permissions';
import { BASE, PLUGIN_ID } from '../../core/plugin-id';

const link = { label: { id: `${PLUGIN_ID}.overview.open`, defaultMessage: 'Open the overview' }, href: BASE };

/** Puts the numbers of the overview first on the home page of people who have not arranged theirs. */
export const registerWidgets = ({ widgets }: Pick<StrapiApp, 'widgets'>): void => {
  widgets.register((others) => [
    {
      id: 'certifications',
      pluginId: PLUGIN_ID,
      icon: Shield,
      title: { id: `${PLUGIN_ID}.overview.certificationNumbers`, defaultMessage: 'Certifications' },
      component: () => import('./Widgets').then(({ CertificationsWidget }) => CertificationsWidget),
      permissions: PERMISSIONS.read,
      link,
    },
    {
      id: 'content',
      pluginId: PLUGIN_ID,
      icon: Earth,
      title: { id: `${PLUGIN_ID}.overview.content`, defaultMessage: 'Trust center' },
      component: () => import('./Widgets').then(({ ContentWidget }) => ContentWidget),
      permissions: PERMISSIONS.read,
      link,
    },
    ...others,
  ]);
};
