import type { UrlTally } from '../../delivery/check-urls/tally';
import type { UrlAnswer, UrlState } from '../../delivery/check-urls/url-answer';
import { FINDINGS } from '../../../../migrator/findings';
import type { ReportedFinding } from '../../../../migrator/report/findings/reported-finding';
import { tableOf, type Columns } from '../../../../migrator/report/formats/csv';
import { answerText } from '../../../../migrator/report/text/answer-text';
import { plural } from '../../../../migrator/report/text/plural';
import { printable } from '../../../../migrator/invisible';
import type { WrittenReport } from '../../../../migrator/report/written-report';

/** The result for one address. */
export interface CheckedUrl extends UrlAnswer {
  path: string;
  /** How often the file asks for it. */
  hits: number;
}

/** The answer of `check-urls --json`. */
export interface UrlCheck {
  /** The worst first, then by hits. */
  urls: CheckedUrl[];
  counts: Record<UrlState, number>;
  hits: Record<UrlState, number>;
  /** Addresses of files (pictures, PDF), which are not checked, and lines that were passed over. */
  skipped: { files: number; foreign: number; other: number; unreadable: number };
}

const WORST_FIRST: readonly UrlState[] = ['failed', 'missing', 'gone', 'redirect', 'page'];
const zero = (): Record<UrlState, number> => ({ page: 0, redirect: 0, gone: 0, missing: 0, failed: 0 });

export const urlCheck = (urls: readonly CheckedUrl[], { files, skipped }: UrlTally): UrlCheck => {
  const check: UrlCheck = { urls: [], counts: zero(), hits: zero(), skipped: { files: files.size, ...skipped } };
  for (const { state, hits } of urls) {
    check.counts[state] += 1;
    check.hits[state] += hits;
  }
  const rank = ({ state }: CheckedUrl): number => WORST_FIRST.indexOf(state);
  check.urls = urls.toSorted((a, b) => rank(a) - rank(b) || b.hits - a.hits || (a.path < b.path ? -1 : 1));
  return check;
};

const sums = ({ urls, counts, hits, skipped }: UrlCheck): string[] => {
  const parts = WORST_FIRST.filter((state) => counts[state] > 0).map(
    (state) => `${String(counts[state])} ${state} (${plural(hits[state], 'hit')})`,
  );
  const passed = Object.entries({
    'of files': skipped.files,
    'of other sites': skipped.foreign,
    'that are not page views': skipped.other,
    unreadable: skipped.unreadable,
  }).filter(([, count]) => count > 0);
  return [
    `${String(urls.length)} ${urls.length === 1 ? 'address' : 'addresses'}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}`,
    ...(passed.length === 0
      ? []
      : [`not checked: ${passed.map(([name, count]) => `${String(count)} ${name}`).join(', ')}`]),
  ];
};

/** A line for each address, the worst first, then the sums; of many addresses with one fate the first ones. */
export const urlCheckText = (check: UrlCheck, all = false): string[] => {
  const width = Math.max(4, ...check.urls.map(({ hits }) => String(hits).length));
  const line = ({ status, state, hits, path, chain, error }: CheckedUrl): string => {
    const way = [path, ...chain].join(' -> ');
    const end = state === 'missing' && chain.length > 0 ? ' (404)' : '';
    return printable(
      `${status === null ? '---' : String(status)}  ${String(hits).padStart(width)}  ${way}${end}${error === null ? '' : `: ${error}`}`,
    );
  };
  const entries = check.urls.map((url) => ({ fate: url.state, line: line(url) }));
  return answerText({ findings: [], entries, sums: sums(check) }, { all });
};

const findingOf = ({ path, state, hits, chain, error }: CheckedUrl): ReportedFinding[] => {
  const code = state === 'missing' ? 'URL_MISSING' : state === 'failed' ? 'URL_FAILED' : null;
  if (code === null) return [];
  const message = `${[path, ...chain].join(' -> ')}${error === null ? '' : `: ${error}`} (hits: ${String(hits)}).`;
  const hint = code === 'URL_MISSING' ? 'Create a redirect for it.' : null;
  return [{ code, severity: FINDINGS[code].severity, message, path: null, line: 1, column: 1, hint, subject: path }];
};

const COLUMNS: Columns<CheckedUrl> = {
  path: ({ path }) => path,
  state: ({ state }) => state,
  status: ({ status }) => status,
  hits: ({ hits }) => hits,
  to: ({ to }) => to,
  chain: ({ chain }) => chain.join(' '),
  error: ({ error }) => error,
};

export const urlCheckReport = (check: UrlCheck): WrittenReport => ({
  title: 'Checked addresses',
  sums: sums(check),
  table: tableOf(COLUMNS, check.urls),
  findings: check.urls.flatMap(findingOf),
  json: [JSON.stringify(check)],
});
