import { factories } from '@strapi/strapi';
import { uidOf } from '../plugin-id';
import { access } from './access';
import { certificationStatuses } from './certifications/certification-statuses';
import { changes } from './changes';
import { clock } from './clock';
import { coverage } from './coverage';
import { forms } from './forms';
import { findings } from './findings';
import { editorRole } from './editor-role';
import { evidence } from './evidence';
import { entrySources } from './entry-sources';
import { imports } from './imports';
import { ledger } from './certifications/ledger';
import { ledgerHistory } from './certifications/ledger-history';
import { lint } from './lint';
import { movedPages } from './moved-pages';
import { overview } from './overview';
import { pageFields } from './page-fields';
import { pageTranslations } from './page-translations';
import { pagesByPath } from './pages-by-path';
import { pagesExport } from './pages-export';
import { reminders } from './reminders';
import { runs } from './runs';
import { settings } from './settings';
import { sites } from './sites';
import { staging } from './staging';
import { status } from './certifications/status';
import { storedAnswers } from './stored-answers';
import { verification } from './verification';

/** Keyed as Strapi looks them up: a readable type's core service under its singular name. */
export const services = {
  page: factories.createCoreService(uidOf('page')),
  certification: factories.createCoreService(uidOf('certification')),
  standard: factories.createCoreService(uidOf('standard')),
  organization: factories.createCoreService(uidOf('organization')),
  service: factories.createCoreService(uidOf('service')),
  document: factories.createCoreService(uidOf('document')),
  redirect: factories.createCoreService(uidOf('redirect')),
  access,
  'pages-by-path': pagesByPath,
  'page-fields': pageFields,
  'page-translations': pageTranslations,
  findings,
  forms,
  imports,
  ledger,
  'ledger-history': ledgerHistory,
  lint,
  'moved-pages': movedPages,
  overview,
  status,
  'certification-statuses': certificationStatuses,
  clock,
  changes,
  reminders,
  coverage,
  'entry-sources': entrySources,
  evidence,
  settings,
  'editor-role': editorRole,
  sites,
  staging,
  runs,
  'pages-export': pagesExport,
  'stored-answers': storedAnswers,
  verification,
};

type Registered = typeof services;

declare module '../get-service' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface, since only interfaces are merged
  interface Services extends Registered {}
}
