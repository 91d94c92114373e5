import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { getService } from '../../get-service';
import { answered } from './answer';
import { bodyOf } from './requests';

export const settingsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: answered(async () => ({ data: await getService(strapi, 'settings').load() })),
  save: answered(async (ctx) => ({ data: await getService(strapi, 'settings').save(bodyOf(ctx, z.unknown())) })),
});
