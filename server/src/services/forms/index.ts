import type { Core } from '@strapi/strapi';
import type { OverviewAnswer } from '../../contracts/held';
import type { Moment } from '../../delivery/computed/moment';
import { dayAt } from '../../domain/status/calendar-day';
import { heldAt, nextChange } from '../../forms/held';
import { readPublishedCertifications } from './published-certifications';

/** The published content in the forms in which others read it. */
export interface FormsService {
  /** What is held, in one language or, for null, in all. */
  overview(locale: string | null, moment: Moment): Promise<OverviewAnswer>;
}

export const forms = ({ strapi }: { strapi: Core.Strapi }): FormsService => ({
  async overview(locale, moment) {
    const published = await readPublishedCertifications(strapi, locale === null ? {} : { locale });
    return {
      data: heldAt(published, moment),
      meta: {
        day: dayAt(moment.now, moment.rules.timeZone),
        statusChangesAt: nextChange(published, moment)?.toISOString() ?? null,
      },
    };
  },
});
