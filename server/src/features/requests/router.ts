import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { REQUEST_LENGTHS, type RequestForm } from '../../../../model/contracts/document-requests';
import { uidOf } from '../../../../model/plugin-id';
import { answers, ask, confirm, openForm, showConfirmation } from './controller';
import { exactly } from '../../controllers/exact';

const id = z.string().describe('The documentId of evidence that is on request');
const token = z.string().describe('The secret of the link in the mail');
const locale = z.string().optional().describe('The language of the form and of the mails');

const form = exactly<{ data: RequestForm }>()(
  z.object({
    data: z.object({
      token: z.string().describe('Goes back with the request, once'),
      from: z.string().describe('The instant from which a request with the token is taken'),
      until: z.string().describe('The instant until which it is'),
      title: z.string(),
      locale: z.string(),
      terms: z
        .object({ path: z.string(), title: z.string(), sha256: z.string().describe('Of the body of the page') })
        .nullable(),
    }),
  }),
);

const request = z.object({
  token: z.string().describe('Of the form'),
  name: z.string().max(REQUEST_LENGTHS.name),
  email: z.string().max(REQUEST_LENGTHS.email).describe('One work e-mail address'),
  company: z.string().max(REQUEST_LENGTHS.company),
  reason: z.string().max(REQUEST_LENGTHS.reason),
  acceptTerms: z.boolean().optional().describe('Whether the terms of the form are accepted'),
  website: z.string().optional().describe('A trap for programs: leave it out'),
});

/**
 * Requests for documents. They need no permission: the option `documentRequests` turns them on for anybody. The controller checks
 * all of the body itself, since a form sends its fields as texts.
 */
export const requestsRouter = ({ strapi }: { strapi: Core.Strapi }) => {
  const config = () => ({ auth: false, middlewares: [uidOf('current-settings')] });
  return {
    type: 'content-api',
    routes: [
      {
        method: 'GET',
        path: '/documents/:id/requests/form',
        handler: answers(strapi, openForm),
        request: { params: { id }, query: { locale } },
        response: form,
        config: config(),
      },
      {
        method: 'POST',
        path: '/documents/:id/requests',
        handler: answers(strapi, ask),
        request: { params: { id }, query: { locale }, body: { 'application/json': request } },
        response: z.object({ data: z.object({ taken: z.literal(true) }) }),
        config: config(),
      },
      {
        method: 'GET',
        path: '/documents/:id/requests/confirm/:token',
        handler: answers(strapi, showConfirmation),
        request: { params: { id, token } },
        config: config(),
      },
      {
        method: 'POST',
        path: '/documents/:id/requests/confirm/:token',
        handler: answers(strapi, confirm),
        request: { params: { id, token } },
        config: config(),
      },
    ],
  };
};
