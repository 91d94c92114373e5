import { PLUGIN_ID } from './plugin-id';

const action = <Name extends string>(name: Name) => `plugin::${PLUGIN_ID}.${name}` as const;

/** The uids of the plugin's own actions: what an administrator's role, or an API token, may be allowed. */
export const ACTIONS = {
  /** See imports, their plans and their reports. */
  importRead: action('import.read'),
  /** Plan, apply and take back imports. */
  importRun: action('import.run'),
  /** Read drafts over REST with `status=draft`. */
  readDrafts: action('content.readDrafts'),
  /** Read internal evidence over REST, and the files of evidence that is not public. */
  readRestrictedDocuments: action('content.readRestrictedDocuments'),
} as const;

export type Action = (typeof ACTIONS)[keyof typeof ACTIONS];
