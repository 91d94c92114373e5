import { z } from 'zod';
import { REQUEST_LENGTHS, type StatedRequest } from '../../../../model/contracts/document-requests';
import { isEmailAddress } from '../../../../model/email-address';

/** A line end could begin another header of a mail, and the database takes no zero byte. */
const line = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]*$/u);

const stated = z.object({
  name: line(REQUEST_LENGTHS.name),
  email: line(REQUEST_LENGTHS.email)
    .refine(isEmailAddress)
    .transform((email) => email.toLowerCase()),
  company: line(REQUEST_LENGTHS.company),
  reason: z
    .string()
    .trim()
    .min(1)
    .max(REQUEST_LENGTHS.reason)
    .regex(/^(?:[^\p{Cc}\p{Cs}]|[\t\r\n])*$/u)
    .transform((reason) => reason.replace(/\r\n?/g, '\n')),
});

/** The fields of a request; or the names of those that are missing or hold what they may not. */
export const readRequest = (body: unknown): { request: StatedRequest } | { wrong: string[] } => {
  const { data, error } = stated.safeParse(body);
  if (data !== undefined) return { request: data };
  return { wrong: [...new Set(error.issues.map(({ path }) => path.map(String).join('.')))] };
};

/** A ticked box of a form, or true. */
export const isTicked = (value: unknown): boolean => value === true || value === 'on' || value === 'true';

/** Whether the field is filled that people do not see. */
export const isTrapped = (value: unknown): boolean => value !== undefined && value !== null && value !== '';
