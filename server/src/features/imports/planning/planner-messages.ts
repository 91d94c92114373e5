/** The messages between the planning process and the server: plain values, as `fork` takes them with `advanced`. */
import type { SourcePlace } from '../../../adapters/source/open-source';
import { SourceError } from '../../../adapters/source/source-error';
import type { SourceErrorCode } from '../../../../../model/contracts/refusals';
import type { PlanningPorts } from '../../../../../migrator/model/ports/planning';
import type { ImportRequest, PlanningSettings, Progress } from './planning-request';

/** The task of the process. */
export interface PlanningTask extends PlanningSettings, Pick<ImportRequest, 'rules' | 'map' | 'options'> {
  place: SourcePlace;
  /** The folder into which the plan is written. */
  into: string;
  /** ISO 8601. */
  madeOn: string;
}

/** The methods of the ports, each of which is a question. */
export const QUESTIONS: { [Port in keyof PlanningPorts]: Record<keyof PlanningPorts[Port], true> } = {
  journal: { known: true, knownElsewhere: true, judged: true, siteMap: true, lastFence: true },
  target: { addresses: true, holders: true, read: true },
  media: { known: true, check: true },
  content: { revision: true, slugs: true },
  facts: {
    documentsWith: true,
    pagesPublishedAt: true,
    supersededBy: true,
    localesWithFile: true,
    noticeFor: true,
    versionsOf: true,
    textsOf: true,
  },
};

export interface Question {
  id: number;
  port: keyof PlanningPorts;
  method: string;
  args: unknown[];
}

export interface Answer {
  id: number;
  value: unknown;
}

export type FromPlanner = { question: Question } | { progress: Progress } | { failed: SentError } | { planned: true };

/** An error on its way between processes, where only its message would be left. */
export interface SentError {
  message: string;
  stack: string | undefined;
  /** Of a `SourceError`. */
  source: SourceErrorCode | null;
  /** As the operating system or a library calls it: `ENOSPC`. */
  code: unknown;
}

export const sentError = (error: unknown): SentError => {
  if (!(error instanceof Error)) return { message: String(error), stack: undefined, source: null, code: undefined };
  const { message, stack } = error;
  const source = error instanceof SourceError ? error.code : null;
  return { message, stack, source, code: 'code' in error ? error.code : undefined };
};

export const receivedError = ({ message, stack, source, code }: SentError): Error =>
  source === null ? Object.assign(new Error(message), { stack, code }) : new SourceError(source, message);
