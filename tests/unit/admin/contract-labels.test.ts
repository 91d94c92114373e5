import en from '../../../admin/src/translations/en.json';
import zhHans from '../../../admin/src/translations/zh-Hans.json';
import { EFFECTIVE_STATUSES, STATUS_REASONS } from '../../../model/contracts/certifications/certification-status';
import { FILE_STATES, SEVERITIES } from '../../../model/contracts/findings';
import { PLAN_ACTIONS, VERDICTS } from '../../../model/contracts/plan';
import { MAP_ORIGINS } from '../../../model/contracts/maps';
import { CHANGE_REASONS, PLAN_REASONS, PUBLISH_REASONS } from '../../../model/contracts/reasons';
import { CONTENT_RIGHTS } from '../../../model/contracts/rights';
import {
  PUBLISH_ACTIONS,
  REPORT_FORMATS,
  ROLLBACK_ACTIONS,
  RUN_KINDS,
  SHOWN_STATES,
} from '../../../model/contracts/runs';
import { CERTIFICATION_SETS } from '../../../model/contracts/overview';
import { SETTING_ORIGINS } from '../../../model/contracts/settings';
import { STAGED_STATES } from '../../../model/contracts/staging';
import { URL_STYLES } from '../../../model/contracts/values';

const ENTRY_ACTIONS = [...new Set([...PLAN_ACTIONS, ...PUBLISH_ACTIONS, ...ROLLBACK_ACTIONS])];

/** Key prefix of the translations -> the words of the server that it names. */
const NAMED: [string, readonly string[]][] = [
  ['verdict', VERDICTS],
  ['action', PLAN_ACTIONS],
  ['reason', [...PLAN_REASONS, ...CHANGE_REASONS, ...PUBLISH_REASONS]],
  ['severity', SEVERITIES],
  ['severityName', SEVERITIES],
  ['file', FILE_STATES],
  ['rights', CONTENT_RIGHTS],
  ['runKind', RUN_KINDS],
  ['runState', SHOWN_STATES],
  ['done', ENTRY_ACTIONS],
  ['counted', [...ENTRY_ACTIONS, 'failed']],
  ['report', REPORT_FORMATS],
  ['stagedState', STAGED_STATES],
  ['map.origin', MAP_ORIGINS],
  ['map.used', MAP_ORIGINS],
  ['origin', SETTING_ORIGINS],
  ['site.urlStyle', URL_STYLES],
  ['status', EFFECTIVE_STATUSES],
  ['set', CERTIFICATION_SETS],
  ['statusReason', STATUS_REASONS],
];

const LANGUAGES: [string, Record<string, string>][] = [
  ['en', en],
  ['zh-Hans', zhHans],
];

describe.each(LANGUAGES)('in %s', (_, messages) => {
  test.each(NAMED)('every value of %s has a label', (prefix, values) => {
    expect(values.length).toBeGreaterThan(1);
    expect(values.filter((value) => (messages[`${prefix}.${value}`] ?? '') === '')).toEqual([]);
  });
});
