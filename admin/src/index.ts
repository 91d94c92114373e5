import { Shield } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { keepTyped, translateProblems } from './core/api/store-middlewares';
import { BUILD_STAMP } from './build-stamp';
import { registerForms, registerInputs } from './core/forms/register-forms';
import { registerLabels } from './core/labels/register-labels';
import { registerWidgets } from './features/overview/register-widgets';
import { OPENING_PERMISSIONS, PERMISSIONS } from './core/permissions';
import { PLUGIN_ID } from './core/plugin-id';
import { registerTrads } from './register-trads';
import { registerBesideForms } from './register-beside-forms';
import { registerStatus } from './features/certifications/status/register-status';
import { readOnlyFields } from './features/verification/read-only-fields';

type Bootstrapping = Pick<StrapiApp, 'registerHook' | 'addSettingsLink' | 'getPlugin'>;

/** Strapi hands the whole app to `register` alone; the language is read from it when labels are shown. */
let app: StrapiApp | null = null;

export default {
  register(strapiApp: StrapiApp) {
    app = strapiApp;
    strapiApp.addMenuLink({
      to: `plugins/${PLUGIN_ID}`,
      icon: Shield,
      intlLabel: { id: `${PLUGIN_ID}.name`, defaultMessage: 'Compliance' },
      permissions: OPENING_PERMISSIONS,
      Component: () => import('./App').then(({ App }) => ({ default: App })),
    });
    registerWidgets(strapiApp);
    registerInputs(strapiApp);
    strapiApp.addMiddlewares([() => translateProblems, () => keepTyped]);
    strapiApp.registerPlugin({ id: PLUGIN_ID, name: 'Compliance', apis: { build: BUILD_STAMP } });
  },

  bootstrap(strapiApp: Bootstrapping) {
    strapiApp.addSettingsLink({ id: PLUGIN_ID, intlLabel: { id: `${PLUGIN_ID}.name`, defaultMessage: 'Compliance' } }, [
      {
        id: `${PLUGIN_ID}-settings`,
        to: PLUGIN_ID,
        intlLabel: { id: `${PLUGIN_ID}.settings.link`, defaultMessage: 'Settings' },
        permissions: PERMISSIONS.settings,
        Component: () =>
          import('./features/settings/SettingsPage').then(({ SettingsPage }) => ({ default: SettingsPage })),
      },
    ]);
    if (app !== null) registerLabels(app, strapiApp.registerHook);
    strapiApp.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', readOnlyFields);
    registerForms(strapiApp);
    registerStatus(strapiApp);
    registerBesideForms(strapiApp);
  },

  registerTrads,
};
