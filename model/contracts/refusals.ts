/** Why a request is refused, for programs, and for the panel to say in its reader's language. */
export const REFUSAL_CODES = [
  /** A number in the address is none. */
  'ADDRESS_UNKNOWN',

  /** The body is not JSON, or there is none. */
  'BODY_TYPE_WRONG',

  'UPLOAD_TYPE_WRONG',
  'UPLOAD_TOO_LARGE',
  'UPLOAD_EMPTY',
  'UPLOAD_NOT_A_ZIP',
  'UPLOAD_NOT_A_PDF',
  'UPLOAD_CUT_SHORT',
  'FOLDER_NOT_ALLOWED',
  'DISK_FULL',
  'STAGED_FULL',
  /** The operating system refuses it. */
  'WORK_FOLDER_UNUSABLE',

  'STAGED_NOT_FOUND',
  /** It is being applied. */
  'STAGED_APPLYING',
  /** It is being planned. */
  'STAGED_PLANNING',
  /** The process that plans did. */
  'PLANNING_OUT_OF_MEMORY',
  'PLANNING_CRASHED',
  'MAP_REFUSED',

  'FINDING_NOT_FOUND',
  /** Whether the finding is there is not known yet. */
  'FINDINGS_BEING_CHECKED',
  /** The list of a filter is not as long as the person has seen it. */
  'FINDINGS_CHANGED',
  /** The check of the content failed. */
  'FINDINGS_NOT_CHECKED',
  'PLAN_NOT_FOUND',
  'PLAN_ITEM_NOT_FOUND',
  /** It was made anew since somebody looked. */
  'PLAN_REPLACED',
  /** For agents. */
  'PLAN_NOT_APPROVED',
  /** The option `mcp` is off. */
  'AGENTS_OFF',
  'PLAN_APPLIED',
  'PLAN_RIGHTS_MISSING',
  /** Entries that it would write have changed. */
  'PLAN_OUTDATED',

  'RUN_NOT_FOUND',
  'RUN_ITEM_NOT_FOUND',
  /** Another one is. */
  'RUN_BUSY',
  /** There is nothing to pause or cancel. */
  'RUN_NOT_AT_WORK',
  'RUN_CANCELLED',
  'RUN_COMPLETE',
  /** A later run has written to its site. */
  'RUN_OVERTAKEN',
  /** A later run of its site was made by a later version of the plugin, and cannot be read. */
  'RUN_OF_LATER_VERSION',
  'RUN_NOT_AN_IMPORT',
  'RUN_IS_ROLLBACK',
  /** It was to resolve a conflict, and wrote nothing. */
  'RUN_IS_RESOLVE',
  'RESUME_NOT_ALLOWED',
  /** Why it did not come to its end: its process was told to end, the disk is full, the database is gone or locked; whoever it
   * writes for has been deactivated or deleted, or lacks a right. */
  'RUN_STOPPED',
  'RUN_DISK_FULL',
  'RUN_DATABASE_UNREACHABLE',
  'RUN_DATABASE_LOCKED',
  'RUN_STARTER_GONE',
  'RUN_RIGHTS_LOST',

  /** The plan of a follow-up has changed since its preview. */
  'PREVIEW_OUTDATED',
  'FOLLOW_UP_RIGHTS_MISSING',
  'NOTHING_TO_DO',

  /** A later import has planned the whole site: open conflicts are listed there. */
  'CONFLICT_OVERTAKEN',
  'CONFLICT_CLOSED',
  'RESOLUTION_REFUSED',
  'WRITE_NOT_ALLOWED',
  'CERTIFICATION_NOT_FOUND',
  /** It changed since somebody looked. */
  'VERIFICATION_OUTDATED',
  'VERIFY_RIGHTS_MISSING',
  /** A page lacks one of two languages, or the role may not read it. */
  'PAIR_NOT_FOUND',
  /** A text changed since somebody looked. */
  'PAIR_OUTDATED',
  'PAIR_RIGHTS_MISSING',
  /** Or the reader's role cannot read it. */
  'ENTRY_NOT_FOUND',
  /** The entry changed in the meantime. */
  'ENTRY_CHANGED',

  /** The option `privateDir` is not set. */
  'PRIVATE_DIR_MISSING',
  'PROVIDER_NOT_PRIVATE',
  /** It is public, so that its file belongs into the Media Library. */
  'EVIDENCE_PUBLIC',
  /** It is internal, not on request, or has no published file. */
  'EVIDENCE_NOT_OFFERED',
  'EVIDENCE_RIGHTS_MISSING',
  'EVIDENCE_LINK_NOT_FOUND',
  /** The app has no e-mail provider of its own, no address of its own, or the recipient is not one address. */
  'EVIDENCE_MAIL_NOT_OFFERED',
  /** The e-mail provider refused it. */
  'EVIDENCE_MAIL_REFUSED',

  /** Nobody has confirmed it, it was deleted, or its document is hidden from the role. */
  'REQUEST_NOT_FOUND',
  'REQUEST_DECIDED',

  /** The draft of a processor says what is published. */
  'NOTICE_EMPTY',
  /** It says something else than what was shown. */
  'NOTICE_OUTDATED',
  'NOTICE_RIGHTS_MISSING',
  'NOTICE_MAIL_NOT_OFFERED',
  'NOTICE_MAIL_REFUSED',

  /** Another version of the page has the same first day. */
  'VERSION_DAY_TAKEN',
  /** It changed since somebody looked. */
  'VERSION_OUTDATED',
  'VERSION_RIGHTS_MISSING',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Problems of a source as a whole, or of the configuration that describes it. */
export const SOURCE_ERROR_CODES = [
  /** The folder or archive is not there. */
  'SOURCE_MISSING',
  /** It is there, and is neither a folder nor a .zip. */
  'SOURCE_UNSUPPORTED',
  /** A file or folder of it cannot be read. */
  'SOURCE_UNREADABLE',
  /** It holds a link, pipe or device, or a name that leaves it. */
  'SOURCE_UNSAFE',
  /** It passes a limit. */
  'SOURCE_TOO_LARGE',
  /** The archive holds no file. */
  'SOURCE_EMPTY',
  /** The archive is damaged. */
  'ARCHIVE_CORRUPT',
  /** The archive needs a password. */
  'ARCHIVE_ENCRYPTED',
  /** The map is not there, or cannot be read. */
  'MAP_MISSING',
  'MAP_INVALID',
  'CONFIG_MISSING',
  'CONFIG_INVALID',
] as const;

export type SourceErrorCode = (typeof SOURCE_ERROR_CODES)[number];
