import { PLUGIN_ID } from '../../model/plugin-id';

const action = <Name extends string>(name: Name) => `plugin::${PLUGIN_ID}.${name}` as const;

/** The uids of the plugin's own actions: what an administrator's role, or an API token, may be allowed. */
export const ACTIONS = {
  /** See imports, their plans and their reports. */
  importRead: action('import.read'),
  /** Stage a source and write its map. */
  importUpload: action('import.upload'),
  /** Plan, approve, pause, resume and cancel imports. */
  importRun: action('import.run'),
  /** Publish what an import left as drafts. */
  importPublish: action('import.publish'),
  /** Resolve conflicts between an editor and the source. */
  importResolve: action('import.resolve'),
  /** Roll imports back. */
  importRollback: action('import.rollback'),
  /** See the certifications that nobody has verified, and verify them. */
  verify: action('certification.verify'),
  /** Send evidence that is on request: make links, see what was downloaded, and revoke them. */
  sendEvidence: action('evidence.send'),
  /** Send notices of processors by e-mail. */
  sendNotice: action('notice.send'),
  /** Accept findings with a reason. */
  acceptFinding: action('finding.accept'),
  /** See and change the plugin's settings. */
  settings: action('settings'),
  /** Read drafts over REST and GraphQL. */
  readDrafts: action('content.readDrafts'),
  /** Read internal evidence over REST and GraphQL, and the files of evidence that is not public. */
  readRestrictedDocuments: action('content.readRestrictedDocuments'),
} as const;

type Action = (typeof ACTIONS)[keyof typeof ACTIONS];

/** The actions of administrators' roles, as the form of a role lists them: group, then name. */
export const ADMIN_ACTIONS = [
  { action: ACTIONS.importRead, subCategory: 'imports', displayName: 'View imports, plans and reports' },
  { action: ACTIONS.importUpload, subCategory: 'imports', displayName: 'Upload files and decide about them' },
  { action: ACTIONS.importRun, subCategory: 'imports', displayName: 'Plan, apply, pause and cancel imports' },
  { action: ACTIONS.importPublish, subCategory: 'imports', displayName: 'Publish the drafts that an import left' },
  { action: ACTIONS.importResolve, subCategory: 'imports', displayName: 'Resolve conflicts' },
  { action: ACTIONS.importRollback, subCategory: 'imports', displayName: 'Roll imports back' },
  { action: ACTIONS.verify, subCategory: 'certifications', displayName: 'Verify certifications' },
  { action: ACTIONS.sendEvidence, subCategory: 'evidence', displayName: 'Send evidence that is on request' },
  { action: ACTIONS.sendNotice, subCategory: 'processors', displayName: 'Send notices of processors' },
  { action: ACTIONS.acceptFinding, subCategory: 'findings', displayName: 'Accept findings' },
  { action: ACTIONS.settings, subCategory: 'settings', displayName: 'View and change the settings' },
] as const satisfies readonly { action: Action; subCategory: string; displayName: string }[];

/** An action of an administrator's role; the others are for API tokens. */
export type AdminAction = (typeof ADMIN_ACTIONS)[number]['action'];

/** The actions of the role for compliance editors: they keep content true, and do not import, roll back or change settings. */
export const EDITOR_ACTIONS: readonly AdminAction[] = [
  ACTIONS.importRead,
  ACTIONS.importPublish,
  ACTIONS.importResolve,
  ACTIONS.verify,
  ACTIONS.acceptFinding,
];
