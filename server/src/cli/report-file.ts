import { InvalidArgumentError, Option } from 'commander';
import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import packageJson from '../../../package.json';
import { errorCode } from '../adapters/error-code';
import { writeWhole } from '../adapters/write-whole';
import { FINDINGS } from '../../../migrator/findings';
import type { FindingKind } from '../../../model/finding-kinds';
import {
  REPORT_EXTENSIONS,
  renderReport,
  reportFormatOf,
  type WrittenReport,
} from '../../../migrator/report/written-report';
import { CliError } from './exit/cli-error';
import { EXIT } from './exit/exit-codes';
import { say } from './terminal/terminal';

/** A file for the answer of a command. */
export interface ReportFile {
  asGiven: string;
  /** Absolute: booting an app changes the current folder. */
  file: string;
}

const collect = (asGiven: string, before: ReportFile[] | undefined): ReportFile[] => {
  if (reportFormatOf(asGiven) === null) throw new InvalidArgumentError(`Its name must end in ${REPORT_EXTENSIONS}.`);
  return [...(before ?? []), { asGiven, file: resolve(asGiven) }];
};

/** `--report FILE`: writes the answer to a file, in the format of its name; may be given more than once. */
export const reportOption = (): Option =>
  new Option(
    '--report <file>',
    `also write a report to a file whose name ends in ${REPORT_EXTENSIONS}; can be repeated`,
  ).argParser(collect);

/** Checks before the work begins that a file can be written; `option` is for the message. */
export const checkWritable = (option: string, { file, asGiven }: ReportFile): void => {
  const isFolder = (name: string) => statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;
  if (isFolder(file)) throw new CliError(EXIT.usage, `${option} ${asGiven} is a folder. Name a file in it`);
  if (!isFolder(dirname(file)))
    throw new CliError(EXIT.usage, `${option} ${asGiven}: the folder does not exist. Create it first`);
};

/** Writes a file that the caller named, whole or not at all; `content` may come piece by piece. */
export const writeAnswer = async ({ file, asGiven }: ReportFile, content: string | Iterable<string>): Promise<void> => {
  try {
    await writeWhole(file, content);
  } catch (error) {
    const code = errorCode(error);
    throw new CliError(EXIT.failed, `${asGiven} cannot be written${code === undefined ? '' : ` (${code})`}`);
  }
};

/** Call it before the work begins, so that a mistyped folder does not lose the report of an import. */
export const checkReports = (reports: readonly ReportFile[] = []): void => {
  for (const report of reports) checkWritable('--report', report);
};

/** Writes the report in each format asked for. `rules` explain the codes of its findings. */
export const writeReports = async (
  reports: readonly ReportFile[] = [],
  content: () => WrittenReport,
  rules: Readonly<Record<string, FindingKind>> = FINDINGS,
): Promise<void> => {
  for (const report of reports) {
    const format = reportFormatOf(report.file) ?? 'json';
    const tool = { name: 'strapi-compliance', version: packageJson.version, rules };
    await writeAnswer(report, renderReport(content(), format, tool));
    say(`The report was saved to ${report.asGiven}`);
  }
};
