import { z } from 'zod';
import { calendarDate } from '../../../model/validate/formats/calendar-date';
import { boundedOption } from './bounds';

/** A host name in lower case: `example.com`. */
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/;

/** Requests for documents that are on request. */
export const documentRequestsSchema = z
  .strictObject({
    /** Whether anybody may ask for a document that is on request. */
    enabled: z.boolean().default(false).describe('true or false (default false)'),
    /** The page with the terms that people accept when they ask. */
    terms: z
      .string()
      .max(255)
      .regex(/^\/[^\s?#\\]*$/)
      .nullable()
      .default(null)
      .describe('the path of a published page, such as "/legal/confidentiality/" (default: none)'),
    /** How many requests for one document are taken in 24 hours. */
    perDocument: boundedOption('documentRequests.perDocument', 100),
    /** How many requests from one network address are taken in 24 hours. */
    perAddress: boundedOption('documentRequests.perAddress', 20),
    /** How many days after the decision, or without one after the request, personal data is kept. */
    keepDays: boundedOption('documentRequests.keepDays', 365),
    /** Domains whose requests are granted at once when the address is confirmed, each with the last day of it. */
    allowedDomains: z
      .record(
        z.string().regex(DOMAIN),
        z.string().refine((day) => calendarDate(day) === null),
      )
      .default({})
      .describe('domains of e-mail addresses, each with a last day: { "example.com": "2027-06-30" } (default {})'),
  })
  .prefault({})
  .describe('an object of options for requests');
