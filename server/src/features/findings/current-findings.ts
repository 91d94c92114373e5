import type { Core } from '@strapi/strapi';
import { plainMessage } from '../../adapters/strapi/plain-message';
import { getConfig } from '../../config';
import { readRevision } from '../../content/revision/content-revision';
import { dayAt } from '../../../../model/status/calendar-day';
import { getService } from '../../get-service';
import { createContentLints } from './content-lints';
import type { Found } from './found';
import { createImportFindings } from './import-findings';
import type { StandingImport } from './standing-findings';

/** Milliseconds that a request waits until everything is checked. */
const PATIENCE = 300;
/** Milliseconds after which what could not be checked is tried again. */
const RETRY_AFTER = 30_000;

interface Checked {
  /** Its cause. */
  stamp: string;
  /** When it was read. */
  on: Date;
  found: Found[];
}

interface Failure {
  /** The entries that could not be checked. */
  stamp: string;
  /** On the clock that only grows. */
  at: number;
  /** For people. */
  message: string;
}

/** All findings, as they were when the content was checked last. */
export interface CurrentFindings {
  /** Null until everything has been checked once. */
  last: Pick<Checked, 'found' | 'on'> | null;
  /** Whether the content is still what was checked. */
  isCurrent: boolean;
  /** Why what the content is now could not be checked, for people. */
  failure: string | null;
  /** Pages that the check at work has looked at. */
  done: number;
}

/**
 * Findings of the content and of imports. Whoever asks has what changed checked in the background, and gets what was
 * found before, until that is done; the first one has to ask again.
 */
export const createCurrentFindings = (strapi: Core.Strapi) => {
  const content = createContentLints(strapi);
  const imports = createImportFindings(strapi);
  const clock = () => getService(strapi, 'clock');
  const stop = new AbortController();
  let last: Checked | null = null;
  let failure: Failure | null = null;
  let work: Promise<void> | null = null;
  let done = 0;

  const onPage = () => {
    done += 1;
  };
  const check = async (stamp: string, runs: StandingImport[]): Promise<void> => {
    done = 0;
    const on = clock().now();
    try {
      const found = [...(await imports.find(runs)), ...(await content.find({ signal: stop.signal, onPage }))];
      last = { stamp, on, found };
      failure = null;
    } catch (error) {
      if (stop.signal.aborted) return;
      strapi.log.error(`compliance: checking the content failed: ${String(error)}`);
      failure = { stamp, at: clock().elapsed(), message: plainMessage(error) };
    } finally {
      work = null;
    }
  };
  const hasJustFailed = (stamp: string): boolean =>
    failure?.stamp === stamp && clock().elapsed() - failure.at < RETRY_AFTER;

  return {
    async ask(): Promise<CurrentFindings> {
      // before the content: what is written in between is checked by whoever asks next
      const revision = await readRevision(strapi);
      await getService(strapi, 'settings').follow(revision);
      const { now, rules } = getService(strapi, 'status').moment();
      const runs = await imports.runs();
      const { catalogue, locales } = getConfig(strapi);
      const stamp = JSON.stringify({ revision, runs, rules, catalogue, locales, day: dayAt(now, rules.timeZone) });
      const isChecked = (): boolean => last?.stamp === stamp;
      if (!isChecked() && !hasJustFailed(stamp) && !stop.signal.aborted) {
        work ??= check(stamp, runs);
        await Promise.race([work, clock().sleep(PATIENCE)]);
      }
      const isCurrent = isChecked();
      return { last, isCurrent, failure: isCurrent ? null : (failure?.message ?? null), done };
    },
    async stop(): Promise<void> {
      stop.abort();
      await work;
    },
  };
};
