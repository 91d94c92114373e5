/** SARIF 2.1.0, the exchange format of findings: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
import type { FindingKind } from '../../../model/finding-kinds';
import type { Severity } from '../../findings';
import { adviceOf, type ReportedFinding } from '../findings/reported-finding';

const LEVELS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' };

/** The program, and the table that explains its codes. */
export interface SarifTool {
  name: string;
  version: string;
  rules: Readonly<Record<string, FindingKind>>;
}

/**
 * The log of one run, a JSON value, with the rules of its findings in the order of the tool's table. Files are named
 * relative to the root of the source, which the reader of the log sets as `SOURCE`.
 */
export const sarifLog = (findings: readonly ReportedFinding[], { name, version, rules }: SarifTool): object => {
  const codes = new Set(findings.map(({ code }) => code));
  const used = Object.entries(rules).filter(([code]) => codes.has(code));
  const indexes = new Map(used.map(([code], index) => [code, index]));
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name, version, rules: used.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { SOURCE: { description: { text: 'The root of the source.' } } },
        results: findings.map((finding) => ({
          ruleId: finding.code,
          ...(indexes.has(finding.code) && { ruleIndex: indexes.get(finding.code) }),
          level: LEVELS[finding.severity],
          message: { text: messageText(adviceOf(finding)) },
          locations: [locationOf(finding)],
        })),
      },
    ],
  };
};

const descriptor = ([id, { severity, meaning }]: [string, FindingKind]): object => ({
  id,
  shortDescription: { text: messageText(meaning) },
  help: { text: messageText(meaning) },
  defaultConfiguration: { level: LEVELS[severity] },
});

const locationOf = ({ path, line, column, subject }: ReportedFinding): object => ({
  ...(path !== null && {
    physicalLocation: {
      artifactLocation: { uri: uriOf(path), uriBaseId: 'SOURCE' },
      region: { startLine: line, startColumn: column },
    },
  }),
  ...(subject !== undefined && { logicalLocations: [{ fullyQualifiedName: subject }] }),
});

/** A relative URI, even for files named like `C:/x` or `//host`, which would otherwise lead to another place. */
const uriOf = (path: string): string =>
  path
    .replace(/^\/+/, '')
    .split('/')
    .map((segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')))
    .join('/');

/** Braces are placeholders (§3.11.5), and brackets with a target behind them are links (§3.11.6). */
const messageText = (text: string): string =>
  text.replace(/[{}]/g, '$&$&').replace(/\[(?=[^\]]*\]\()|\](?=\()/g, '\\$&');
