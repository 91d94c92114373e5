import { z } from 'zod';
import { limitsSchema } from './limits';
import { isLocaleCode } from './locale-code';
import { isTimeZone } from './time-zone';

const days = (fallback: number) =>
  z
    .int()
    .positive()
    .default(fallback)
    .describe(`a whole number of days, 1 or more (default ${String(fallback)})`);

/**
 * Every option of the plugin, as it may stand in `config/plugins` under `compliance.config`. The description of an
 * option says what it accepts and is what the error message prints.
 */
export const configSchema = z.strictObject({
  /** Locales of the content. Those that Strapi does not have yet are created when it boots; none is ever removed. */
  locales: z
    .array(z.string().refine(isLocaleCode))
    .min(1)
    .refine((codes) => new Set(codes).size === codes.length)
    .default(['en', 'zh-CN'])
    .describe('a list of different locale codes, at least one (default ["en", "zh-CN"])'),
  /** Whether anybody may read published content over REST without a token. */
  publicRead: z.boolean().default(false).describe('true or false (default false)'),
  /** The time zone in which a certificate's last day ends. */
  timeZone: z
    .string()
    .refine(isTimeZone)
    .default('UTC')
    .describe('the IANA name of a time zone, such as "Asia/Shanghai" (default "UTC")'),
  /** Folder of the evidence that is not public. It must lie outside the public folder. */
  privateDir: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe('the path of a folder outside the public folder (default: none)'),
  /** How many days before its end a certificate counts as expiring. */
  expiringDays: days(90),
  /** How many days after it was last verified a certificate without an end date counts as unverified. */
  unverifiedAfterDays: days(400),
  /** How much an import swallows before it refuses. */
  limits: limitsSchema,
});

/** The plugin's configuration with every default filled in. */
export type ComplianceConfig = z.infer<typeof configSchema>;
