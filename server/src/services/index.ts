import { factories } from '@strapi/strapi';
import { uidOf } from '../plugin-id';
import { access } from './access';
import { clock } from './clock';
import { imports } from './imports';
import { lint } from './lint';
import { pagesByPath } from './pages-by-path';
import { pagesExport } from './pages-export';
import { runs } from './runs';
import { settings } from './settings';
import { sites } from './sites';
import { staging } from './staging';
import { status } from './status';
import { storedAnswers } from './stored-answers';

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
  imports,
  lint,
  status,
  clock,
  settings,
  sites,
  staging,
  runs,
  'pages-export': pagesExport,
  'stored-answers': storedAnswers,
};
