import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { strapiAuth } from './strapi-auth';

const ask = async (strapi: Core.Strapi, auth: unknown, scope: string): Promise<boolean> => {
  try {
    await strapiAuth(strapi).verify(auth, { scope: [scope] });
    return true;
  } catch (error) {
    if (error instanceof errors.ForbiddenError || error instanceof errors.UnauthorizedError) return false;
    throw error;
  }
};

/** By the value that Strapi makes when it lets a request in. A refusal is an error with a stack, which takes its time. */
const answered = new WeakMap<object, Map<string, Promise<boolean>>>();

/**
 * Whether whoever sent this request may do `scope`: a token that names it, a full-access token, a user's role. Asked once
 * for each request.
 */
export const hasScope = async (strapi: Core.Strapi, ctx: Pick<Context, 'state'>, scope: string): Promise<boolean> => {
  const auth: unknown = ctx.state.auth;
  if (typeof auth !== 'object' || auth === null) return ask(strapi, auth, scope);
  const answers = answered.get(auth) ?? new Map<string, Promise<boolean>>();
  answered.set(auth, answers);
  const answer = answers.get(scope) ?? ask(strapi, auth, scope);
  answers.set(scope, answer);
  return answer;
};
