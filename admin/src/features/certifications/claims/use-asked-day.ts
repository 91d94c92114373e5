import { useQueryParams } from '@strapi/strapi/admin';
import type { AskedDay } from './DayTools';

/** The page, the day and the language that the address of a page of the panel names. */
export const useAskedDay = () => {
  const [{ query }, setAddress] = useQueryParams<{ page?: string; day?: string; locale?: string }>();
  const { page, day, locale } = query;
  const asked: AskedDay = { ...(day && { asOf: day }), ...(locale && { locale }) };
  return {
    // an address that somebody wrote may name anything
    page: page !== undefined && /^[a-z0-9]+$/i.test(page) ? page : undefined,
    asked,
    choose: ({ asOf, ...chosen }: AskedDay & { page?: string }) => {
      setAddress({ ...chosen, ...(asOf && { day: asOf }) });
    },
  };
};
