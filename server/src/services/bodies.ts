import type { Core } from '@strapi/strapi';
import { createBodyProcess, type BodyProcess } from '../adapters/page-pool/body-process';
import { LONG_TEXT, onceMore, PageProcessError } from '../adapters/page-pool/page-process';
import { PAGE_WORKER } from '../adapters/page-pool/page-worker-path';
import type { Failure } from '../adapters/page-pool/refuse-page';
import type { BodyWork, WorkInput, WorkResult } from '../adapters/page-pool/work-on-body';
import { getConfig } from '../config';

/** The memory of a body of this length, and of its HTML. */
const MEGABYTES = 256;

const WHY: Readonly<Record<Failure['cause'], string>> = {
  slow: 'reading it takes too long',
  hungry: 'reading it takes too much memory',
  crashed: 'reading it fails',
  thrown: 'reading it fails',
};

/** Works on bodies without holding the server: in a process of its own. */
export interface BodiesService {
  /** @throws PageProcessError where no process can be started, and behind `stop` */
  work: BodyProcess['work'];
  /**
   * Works on long `bodies` there, and on short ones `here`; null for those on which nothing can work, which are logged by the
   * name that they are given.
   */
  workOnLong<Name extends BodyWork>(
    name: Name,
    input: WorkInput<Name>,
    text: { bodies: readonly string[]; place: string },
    here: () => Promise<WorkResult<Name>>,
  ): Promise<WorkResult<Name> | null>;
  /** Ends the process. */
  stop(): Promise<void>;
}

export const bodies = ({ strapi }: { strapi: Core.Strapi }): BodiesService => {
  let started: BodyProcess | null = null;
  const process = (): BodyProcess =>
    (started ??= createBodyProcess({
      filename: PAGE_WORKER,
      milliseconds: getConfig(strapi).limits.pageMilliseconds,
      megabytes: MEGABYTES,
    }));
  return {
    work: async (name, input) => process().work(name, input),
    workOnLong: async (name, input, { bodies: texts, place }, here) => {
      if (texts.every(({ length }) => length < LONG_TEXT)) return here();
      try {
        const made = await onceMore(async () => process().work(name, input));
        if ('result' in made) return made.result;
        strapi.log.warn(`compliance: the text of ${place} is left out: ${WHY[made.failure.cause]}`);
        return null;
      } catch (error) {
        // no process could be started: not the body's fault
        if (error instanceof PageProcessError) return here();
        throw error;
      }
    },
    stop: async () => {
      await started?.close();
    },
  };
};
