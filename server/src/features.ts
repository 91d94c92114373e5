import { certifications } from './features/certifications/feature';
import { changes } from './features/changes/feature';
import { coverage } from './features/coverage/feature';
import { entrySources } from './features/entry-sources/feature';
import { evidence } from './features/evidence/feature';
import { findings } from './features/findings/feature';
import { forms } from './features/forms/feature';
import { imports } from './features/imports/feature';
import { movedPages } from './features/moved-pages/feature';
import { overview } from './features/overview/feature';
import { pageVersions } from './features/page-versions/feature';
import { pages } from './features/pages/feature';
import { processors } from './features/processors/feature';
import { reminders } from './features/reminders/feature';
import { requests } from './features/requests/feature';
import { settings } from './features/settings/feature';
import { siteExport } from './features/site-export/feature';
import { sources } from './features/sources/feature';
import { verification } from './features/verification/feature';
import type { Feature } from './core/feature';

/** The product. Their order is that of their routes: the first route that fits a request answers it. */
const LIST = [
  pages,
  pageVersions,
  overview,
  certifications,
  coverage,
  entrySources,
  movedPages,
  reminders,
  changes,
  forms,
  processors,
  evidence,
  requests,
  sources,
  imports,
  verification,
  findings,
  settings,
  siteExport,
] as const;

export const features: readonly Feature[] = LIST;

type ServicesIn<Each> = Each extends { services: infer Services } ? Services : never;

type Joined<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** The services of all features, by name. */
export type FeatureServices = Joined<ServicesIn<(typeof LIST)[number]>>;
