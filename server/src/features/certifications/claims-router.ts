import { z } from 'zod';
import type { ClaimsAnswer, ToldVersionsAnswer } from '../../../../model/contracts/answers';
import { EFFECTIVE_STATUSES } from '../../../../model/contracts/certifications/certification-status';
import { uidOf } from '../../../../model/plugin-id';
import { statedVersion } from '../../routes/answer-schemas';
import { exactly } from '../../controllers/exact';

const SCOPE = `${uidOf('claims')}.asOf`;

const AS_OF = z
  .string()
  .describe('A day (YYYY-MM-DD, to its end in the time zone of the app) or an instant (ISO 8601), not in the future');

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

const told = statedVersion.omit({ locales: true }).extend({
  body: z.string().describe('As markdown'),
  recordedOn: z.string().describe('When readers were first told this text'),
});

/** `GET /claims` and `GET /claims/pages`, for auditors: a permission of its own, that no read-only token and no anonymous reader has. */
export const claimsRouter = () => ({
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/claims',
      handler: SCOPE,
      request: {
        query: {
          asOf: AS_OF,
          locale: z.string().optional().describe('The locale of the claims; all of them by default'),
          format: z.enum(['json', 'csv']).optional(),
        },
      },
      response: exactly<ClaimsAnswer>()(
        z.object({
          data: z.array(claim),
          meta: z.object({
            asOf: z.string(),
            damaged: z.array(z.string()).describe('The documentIds of certifications with damaged entries'),
            damagedEntries: z.array(z.object({ documentId: z.string(), position: z.number() })),
            ledgerHash: z.string(),
          }),
        }),
      ),
      config: { middlewares: [{ name: uidOf('known-locale'), config: { every: true } }] },
    },
    {
      method: 'GET',
      path: '/claims/pages',
      handler: `${uidOf('claims')}.pages`,
      request: {
        query: {
          path: z.string().describe('Path of the page, as in by-path'),
          asOf: AS_OF,
          locale: z.string().optional().describe('The language; that of the path by default'),
        },
      },
      response: exactly<ToldVersionsAnswer>()(
        z.object({
          data: z.array(told).describe('The newest first'),
          meta: z.object({
            asOf: z.string(),
            locale: z.string(),
            isRecorded: z.boolean().describe('Whether the ledger had the text by then'),
            ledgerHash: z.string(),
            damagedEntries: z.array(z.object({ documentId: z.string(), position: z.number() })),
          }),
        }),
      ),
      config: { middlewares: [{ name: uidOf('known-locale'), config: {} }] },
    },
  ],
});
