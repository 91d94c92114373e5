import type { Core } from '@strapi/strapi';
import { Option } from 'commander';
import { getService } from '../get-service';
import type { OneByOneReason } from '../../../model/contracts/plan';
import type { RunControl } from '../features/imports/service';
import { say } from './terminal/terminal';

/** How new entries are written, in place of the plugin's option. */
export const bulkOption = (): Option =>
  new Option('--bulk <way>', 'write new entries many at a time where nobody would miss an event, or never').choices([
    'auto',
    'never',
  ]);

const SENTENCES: Record<OneByOneReason['why'], (name: string) => string> = {
  asked: () => '`bulk` is `never`',
  middleware: (name) => `the app or another plugin has a document middleware (${name})`,
  subscriber: (name) => `the app or another plugin subscribes to the lifecycles of the database (${name})`,
  hub: (name) => `the app or another plugin subscribes to all events (${name})`,
  listener: (name) => `the app or another plugin listens to ${name}`,
  lifecycles: (name) => `the app has lifecycles of ${name}`,
  unknown: (name) => `whether somebody listens to ${name} cannot be told`,
};

/** Says how new entries will be written, and why; nothing where there are none. */
export const sayWayOfWriting = (strapi: Core.Strapi, created: number, wish?: RunControl['bulk']): void => {
  if (created === 0) return;
  const { inBulk, because } = getService(strapi, 'imports').wayOfWriting(wish);
  const reasons = because.map(({ why, name }) => SENTENCES[why](name)).join('; ');
  say(inBulk ? 'New entries are written in bulk.' : `New entries are written one by one: ${reasons}.`);
};
