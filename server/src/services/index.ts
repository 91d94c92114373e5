import { factories } from '@strapi/strapi';
import { uidOf } from '../../../model/plugin-id';
import { access } from './access';
import { bodies } from './bodies';
import { status } from './status/status';
import { clock } from './clock';

/** What features share; a readable type's core service stands under its singular name. */
export const coreServices = {
  page: factories.createCoreService(uidOf('page')),
  certification: factories.createCoreService(uidOf('certification')),
  standard: factories.createCoreService(uidOf('standard')),
  organization: factories.createCoreService(uidOf('organization')),
  service: factories.createCoreService(uidOf('service')),
  document: factories.createCoreService(uidOf('document')),
  redirect: factories.createCoreService(uidOf('redirect')),
  access,
  bodies,
  clock,
  status,
};
