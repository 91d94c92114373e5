import type { Core } from '@strapi/strapi';
import { Option } from 'commander';
import { getConfig } from '../config';
import { getService } from '../get-service';
import type { Plan } from '../migrator/plan/plan';
import type { RunControl } from '../services/imports';
import { say } from './terminal/terminal';

/** How new entries are written, in place of the plugin's option. */
export const bulkOption = (): Option =>
  new Option('--bulk <way>', 'write new entries many at a time where nobody would miss an event, or never').choices([
    'auto',
    'never',
  ]);

/** Says how the new entries of a plan will be written, and why; nothing where nobody asked for anything else than usual. */
export const sayWayOfWriting = (
  strapi: Core.Strapi,
  { counts }: Pick<Plan, 'counts'>,
  wish?: RunControl['bulk'],
): void => {
  if (counts.create === 0 || (wish ?? getConfig(strapi).bulk) === 'never') return;
  const { inBulk, because } = getService(strapi, 'imports').wayOfWriting(wish);
  say(inBulk ? 'New entries are written in bulk.' : `New entries are written one by one: ${because.join('; ')}`);
};
