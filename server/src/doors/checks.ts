import type { Core } from '@strapi/strapi';
import type { Check } from '../core/check';
import type { Feature } from '../core/feature';

/** What the features say of an app that `doctor` has loaded. */
export const checksOf =
  (features: readonly Feature[]) =>
  ({ strapi }: { strapi: Core.Strapi }) => ({
    run: async (): Promise<Check[]> => {
      const said: Check[] = [];
      for (const { checks } of features) said.push(...((await checks?.(strapi)) ?? []));
      return said;
    },
  });
