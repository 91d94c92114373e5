import type { Core } from '@strapi/strapi';
import { getConfig } from '../../../config';
import type { ComplianceConfig } from '../../../config/schema';
import { whoWouldMiss } from './who-listens';

/** How an import writes new entries. */
export interface WayOfWriting {
  inBulk: boolean;
  /** Why one by one; empty for bulk. */
  because: string[];
}

/** Whether new entries can be written in bulk now. `wish` is what somebody asks for in place of the option. */
export const wayOfWriting = (strapi: Core.Strapi, wish?: ComplianceConfig['bulk']): WayOfWriting => {
  if ((wish ?? getConfig(strapi).bulk) === 'never') return { inBulk: false, because: ['that is what was asked for'] };
  const because = whoWouldMiss(strapi);
  return { inBulk: because.length === 0, because };
};
