import type { Core } from '@strapi/strapi';
import type { OfferedTool } from '../mcp/tool';
import type { PanelRoute } from '../routes/panel-route';
import type { Check } from './check';
import type { Hourly } from './hourly';

/** The work that the start of a server completes, such as rows that were written past the plugin. */
export interface Completion {
  /** Features whose own completion comes first. */
  after?: readonly string[];
  complete: (strapi: Core.Strapi) => Promise<void>;
  /** For the log, where content is served all the same and the next start tries again. Without it a failure ends the start. */
  failed?: string;
  /** Whether it is done again behind a transfer, which writes past the Document Service, in place of all that was there. */
  behindTransfers?: boolean;
}

/** The work that ends with the server, while the database is still there. */
interface Stop {
  /** Features that stop first. */
  after?: readonly string[];
  stop: (strapi: Core.Strapi) => Promise<void>;
}

/**
 * One thing that the product does, whole: whatever Strapi, agents and the command line are given is a loop over the list of
 * features. Functions that ask for services state what they return, since services take their types from that list.
 */
export interface Feature {
  name: string;
  /** Made by Strapi when they are first asked for. */
  services?: Readonly<Record<string, object>>;
  /** Of the REST API, by the middle part of the scopes: `plugin::compliance.<controller>.<action>`. */
  controllers?: Readonly<Record<string, object>>;
  /** The routes of the panel. */
  routes?: readonly PanelRoute[];
  /** The routers of the REST API. */
  routers?: Readonly<Record<string, object>>;
  registers?: (strapi: Core.Strapi) => void;
  completes?: Completion;
  /** Work that goes on for as long as the server runs. */
  starts?: (strapi: Core.Strapi) => void;
  stops?: Stop;
  hourly?: Hourly;
  /** Tools for agents. */
  tools?: readonly OfferedTool[];
  /** Checks of `doctor` for an app whose database can be read; they change nothing. */
  checks?: (strapi: Core.Strapi) => Promise<Check[]>;
}

/** A feature with the types of its services. */
export const feature = <const Given extends Feature>(given: Given): Given => given;
