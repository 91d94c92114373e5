import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import packageJson from '../../../package.json';
import { errorCode } from '../adapters/error-code';
import { writeWhole } from '../adapters/write-whole';
import { DIAGNOSTICS } from '../migrator/diagnostics';
import type { Rule } from '../migrator/report/findings';
import { REPORT_EXTENSIONS, renderReport, reportFormatOf, type WrittenReport } from '../migrator/report/written-report';
import { CliError } from './cli-error';
import { EXIT } from './exit-codes';
import { say } from './terminal';

/** A file that the answer of a command goes to. */
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
    `write a report to a file as well; its name ends in ${REPORT_EXTENSIONS} (repeat it for more)`,
  ).argParser(collect);

/** Finds out before the work begins that a file named on the command line cannot be written; `option` is for the message. */
export const checkWritable = (option: string, { file, asGiven }: ReportFile): void => {
  const isFolder = (name: string) => statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;
  if (isFolder(file)) throw new CliError(EXIT.usage, `${option} ${asGiven} is a folder; name a file in it`);
  if (!isFolder(dirname(file)))
    throw new CliError(EXIT.usage, `${option} ${asGiven}: there is no such folder; make it first`);
};

/** Writes a file that the caller named, whole or not at all. */
export const writeAnswer = async ({ file, asGiven }: ReportFile, content: string): Promise<void> => {
  try {
    await writeWhole(file, content);
  } catch (error) {
    const code = errorCode(error);
    throw new CliError(EXIT.failed, `${asGiven} cannot be written${code === undefined ? '' : ` (${code})`}`);
  }
};

/** Call it before the work begins: a mistyped folder must not cost an import its report. */
export const checkReports = (reports: readonly ReportFile[] = []): void => {
  for (const report of reports) checkWritable('--report', report);
};

/** Writes the report in each format asked for. `rules` explain the codes of its findings. */
export const writeReports = async (
  reports: readonly ReportFile[] = [],
  content: () => WrittenReport,
  rules: Readonly<Record<string, Rule>> = DIAGNOSTICS,
): Promise<void> => {
  for (const report of reports) {
    const format = reportFormatOf(report.file) ?? 'json';
    const tool = { name: 'strapi-compliance', version: packageJson.version, rules };
    await writeAnswer(report, renderReport(content(), format, tool));
    say(`The report is in ${report.asGiven}`);
  }
};
