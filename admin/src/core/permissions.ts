import { PLUGIN_ID } from './plugin-id';

const action = (name: string) => [{ action: `plugin::${PLUGIN_ID}.${name}`, subject: null }];

/** The rights of a role, in the form that `useRBAC`, `Page.Protect` and menu links take. */
export const PERMISSIONS = {
  read: action('import.read'),
  upload: action('import.upload'),
  run: action('import.run'),
  publish: action('import.publish'),
  resolve: action('import.resolve'),
  rollback: action('import.rollback'),
  verify: action('certification.verify'),
  accept: action('finding.accept'),
  send: action('evidence.send'),
  settings: action('settings'),
  /** Reading pages in the Content Manager. */
  pages: [{ action: 'plugin::content-manager.explorer.read', subject: `plugin::${PLUGIN_ID}.page` }],
  /** The same of certifications. */
  certifications: [{ action: 'plugin::content-manager.explorer.read', subject: `plugin::${PLUGIN_ID}.certification` }],
  /** The same of versions of pages. */
  versions: [{ action: 'plugin::content-manager.explorer.read', subject: `plugin::${PLUGIN_ID}.page-version` }],
  /** The same of processors. */
  processors: [{ action: 'plugin::content-manager.explorer.read', subject: `plugin::${PLUGIN_ID}.processor` }],
  addProcessors: [{ action: 'plugin::content-manager.explorer.create', subject: `plugin::${PLUGIN_ID}.processor` }],
};

type Permission = (typeof PERMISSIONS)[keyof typeof PERMISSIONS][number];

/** Each of these opens pages of the plugin. */
export const OPENING_RIGHTS = [
  'read',
  'pages',
  'certifications',
  'versions',
  'processors',
  'verify',
  'send',
] as const satisfies readonly (keyof typeof PERMISSIONS)[];

export type OpeningRight = (typeof OPENING_RIGHTS)[number];

/** Any of these shows the plugin in the menu. */
export const OPENING_PERMISSIONS = OPENING_RIGHTS.flatMap<Permission>((right) => PERMISSIONS[right]);
