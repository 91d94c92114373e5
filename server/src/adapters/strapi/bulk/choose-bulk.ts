import type { Core } from '@strapi/strapi';
import { getConfig } from '../../../config';
import type { ComplianceConfig } from '../../../config/schema';
import type { WayOfWriting } from '../../../../../model/contracts/plan';
import { whoWouldMiss } from './who-listens';

/** Whether new entries can be written in bulk now. `wish` is what somebody asks for in place of the option. */
export const wayOfWriting = (strapi: Core.Strapi, wish?: ComplianceConfig['bulk']): WayOfWriting => {
  if ((wish ?? getConfig(strapi).bulk) === 'never') return { inBulk: false, because: [{ why: 'asked', name: '' }] };
  const because = whoWouldMiss(strapi);
  return { inBulk: because.length === 0, because };
};
