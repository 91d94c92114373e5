import { z } from 'zod';
import { isEmailAddress } from '../../../model/email-address';
import { boundedInt, BOUNDS } from './bounds';

/** E-mails about certifications and evidence that end, and about pages to review. */
export const remindersSchema = z
  .strictObject({
    /** Whether reminders are sent. */
    enabled: z.boolean().default(false).describe('true or false (default false)'),
    /** How many days before the end; 0 is the last day itself. */
    days: z
      .array(boundedInt('reminders.days'))
      .min(1)
      .max(10)
      .refine((days) => new Set(days).size === days.length)
      .default([30, 7, 0])
      .describe(
        `a list of 1 to 10 different numbers of days, each from ${String(BOUNDS['reminders.days'].least)} to ${String(BOUNDS['reminders.days'].most)} (default [30, 7, 0])`,
      ),
    /** Who is reminded of what has no owner, or one without a known address. */
    recipients: z
      .array(z.string().refine(isEmailAddress))
      .max(50)
      .default([])
      .describe('a list of up to 50 e-mail addresses (default [])'),
  })
  .prefault({})
  .describe('an object of reminder options');
