import type { Core } from '@strapi/strapi';
import { contentStamp } from '../../adapters/strapi/page-versions';
import { getConfig } from '../../config';
import { dayAt } from '../../domain/status/calendar-day';
import { getService } from '../../get-service';
import { NotYet } from '../late-answers';
import { createContentLints } from './content-lints';
import type { Found } from './found';
import { createImportFindings } from './import-findings';
import type { StandingImport } from './standing-findings';

/** Milliseconds that a request waits until everything is checked. */
const PATIENCE = 300;

interface Checked {
  /** What it followed from. */
  stamp: string;
  found: Found[];
}

/** All findings, as they were when the content was checked last. */
export interface CurrentFindings {
  found: Found[];
  /** Whether the content is still what was checked. */
  isCurrent: boolean;
}

/**
 * Findings of the content and of imports. Whoever asks has what changed checked in the background, and gets what was
 * found before, until that is done; the first one has to ask again.
 */
export const createCurrentFindings = (strapi: Core.Strapi) => {
  const content = createContentLints(strapi);
  const imports = createImportFindings(strapi);
  const stop = new AbortController();
  let last: Checked | null = null;
  let work: Promise<void> | null = null;
  let done = 0;

  const onPage = () => {
    done += 1;
  };
  const check = async (stamp: string, runs: StandingImport[]): Promise<void> => {
    done = 0;
    try {
      const found = [...(await imports.find(runs)), ...(await content.find({ signal: stop.signal, onPage }))];
      last = { stamp, found };
    } catch (error) {
      if (!stop.signal.aborted) strapi.log.error(`compliance: checking the content failed: ${String(error)}`);
    } finally {
      work = null;
    }
  };

  return {
    async ask(): Promise<CurrentFindings | NotYet> {
      const { now, rules } = getService(strapi, 'status').moment();
      const runs = await imports.runs();
      const { catalogue, locales } = getConfig(strapi);
      const about = { runs, rules, catalogue, locales, day: dayAt(now, rules.timeZone) };
      const stamp = `${await contentStamp(strapi)} ${JSON.stringify(about)}`;
      const isChecked = (): boolean => last?.stamp === stamp;
      if (!isChecked() && !stop.signal.aborted) {
        work ??= check(stamp, runs);
        await Promise.race([work, getService(strapi, 'clock').sleep(PATIENCE)]);
      }
      return last === null ? new NotYet({ done }) : { found: last.found, isCurrent: isChecked() };
    },
    async stop(): Promise<void> {
      stop.abort();
      await work;
    },
  };
};
