import { CERTIFICATIONS_LIST } from '../../../model/lists/certifications';
import { COVERAGE_LIST } from '../../../model/lists/coverage';
import { FINDINGS_LIST } from '../../../model/lists/findings';
import { FILES_LIST, PLAN_LIST } from '../../../model/lists/plan';
import { RUN_FINDINGS_LIST, RUN_ITEMS_LIST, RUNS_LIST } from '../../../model/lists/runs';
import { QUEUE_LIST } from '../../../model/lists/verification';
import { WORDS } from '../../../model/lists/words';
import { PLUGIN_ID } from '../plugin-id';

const LISTS = {
  certifications: CERTIFICATIONS_LIST,
  coverage: COVERAGE_LIST,
  files: FILES_LIST,
  findings: FINDINGS_LIST,
  plan: PLAN_LIST,
  queue: QUEUE_LIST,
  runFindings: RUN_FINDINGS_LIST,
  runItems: RUN_ITEMS_LIST,
  runs: RUNS_LIST,
  // last, so that what several lists share has one id
  words: WORDS,
};

const wordsIn = (part: unknown, id: string): [words: object, id: string][] => {
  if (typeof part !== 'object' || part === null) return [];
  if ('en' in part) return [[part, id]];
  return Object.entries(part).flatMap(([name, each]) => wordsIn(each, `${id}.${name}`));
};

/** Under these an app may have other words for its panel, in `config.translations`: `compliance.list.findings.empty`. */
export const WORD_IDS: ReadonlyMap<object, string> = new Map(wordsIn(LISTS, `${PLUGIN_ID}.list`));
