import { z } from 'zod';
import type { ClaimsAnswer } from '../../../../model/contracts/answers';
import { EFFECTIVE_STATUSES } from '../../../../model/contracts/certifications/certification-status';
import { uidOf } from '../../../../model/plugin-id';

const SCOPE = `${uidOf('claims')}.asOf`;

const facts = z.record(z.string(), z.unknown());
const record = z.looseObject({ documentId: z.string() });

const claim = z.object({
  documentId: z.string(),
  locale: z.string(),
  effectiveStatus: z.enum(EFFECTIVE_STATUSES).describe('The status at that time'),
  facts: facts.describe('What the certification stated, by attribute name'),
  standard: record.nullable(),
  issuedBy: record.nullable(),
  recognizedBy: record.nullable(),
  services: z.array(record),
  documents: z.array(record).describe('Published evidence, with the sha256 of its file'),
  quotes: z
    .record(z.string(), z.array(z.object({ text: z.string(), path: z.string(), line: z.number(), site: z.string() })))
    .optional()
    .describe('The sentences of imported pages that stated it, by attribute name'),
});

/** `GET /claims`, for auditors: a permission of its own, that no read-only token and no anonymous reader has. */
export const claimsRouter = () => ({
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/claims',
      handler: SCOPE,
      request: {
        query: {
          asOf: z
            .string()
            .describe(
              'A day (YYYY-MM-DD, to its end in the time zone of the app) or an instant (ISO 8601), not in the future',
            ),
          locale: z.string().optional().describe('The locale of the claims; all of them by default'),
          format: z.enum(['json', 'csv']).optional(),
        },
      },
      response: z.object({
        data: z.array(claim),
        meta: z.object({
          asOf: z.string(),
          damaged: z.array(z.string()).describe('The documentIds of certifications with damaged entries'),
          damagedEntries: z.array(z.object({ documentId: z.string(), position: z.number() })),
          ledgerHash: z.string(),
        }),
      }) satisfies z.ZodType<ClaimsAnswer>,
      config: { middlewares: [{ name: uidOf('known-locale'), config: { every: true } }] },
    },
  ],
});
