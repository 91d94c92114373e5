import { z } from 'zod';
import { calendarDate } from '../../../model/validate/formats/calendar-date';

const addresses = z
  .array(z.string().regex(/^https:\/\/[^\s/]\S*$/i))
  .default([])
  .describe('a list of addresses that begin with https:// (default [])');

/** Whom to tell of a vulnerability, as RFC 9116 has it. Without it there is no `security.txt`. */
export const securityTxtSchema = z
  .strictObject({
    /** Where vulnerabilities are reported. The first one is preferred. */
    contact: z
      .array(z.string().regex(/^(?:mailto:|tel:|https:\/\/)[^\s]+$/i))
      .min(1)
      .describe('a list, such as ["mailto:security@example.com", "https://www.example.com/report"]'),
    /** The last day on which the answer is to be relied on. */
    expires: z
      .string()
      .refine((day) => calendarDate(day) === null)
      .describe('a day, such as "2027-06-30"'),
    encryption: addresses,
    acknowledgments: addresses,
    policy: addresses,
    hiring: addresses,
    /** Languages of reports. */
    preferredLanguages: z
      .array(z.string().regex(/^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i))
      .default([])
      .describe('a list of language tags, such as ["en", "zh"] (default [])'),
  })
  .nullable()
  .default(null)
  .describe('an object with "contact" and "expires" (default: none)');
