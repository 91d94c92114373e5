import { z } from 'zod';
import { isEmailAddress } from '../../../model/email-address';
import { webUrl } from '../../../model/validate/formats/web-url';
import { boundedInt, BOUNDS } from './bounds';

const { least, most } = BOUNDS['processors.noticeDays'];

/** The promises to customers about processors. */
export const processorsSchema = z
  .strictObject({
    /** Where customers object to a processor. */
    objectionsTo: z
      .string()
      .max(2_000)
      .refine((text) => isEmailAddress(text) || webUrl(text) === null)
      .nullable()
      .default(null)
      .describe('an e-mail address, or an address that begins with https:// or http:// (default: none)'),
    /** How many days before a processor is in use customers are told of it. */
    noticeDays: boundedInt('processors.noticeDays')
      .nullable()
      .default(null)
      .describe(`a whole number of days, ${String(least)} to ${String(most)} (default: none)`),
  })
  .prefault({})
  .describe('an object of options for processors');
