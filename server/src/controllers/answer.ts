import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { SourceError } from '../adapters/source/source-error';
import type { LateAnswer } from '../../../model/contracts/late';
import type { FacetedAnswer, PagedAnswer } from '../../../model/contracts/lists';
import type { Faceted, Paged } from '../../../migrator/report/page-of';
import { NotYet } from '../services/late-answers';
import { Refusal } from '../services/refusal';

const NAMES: Record<Refusal['status'], string> = {
  400: 'ValidationError',
  403: 'ForbiddenError',
  404: 'NotFoundError',
  409: 'ConflictError',
  413: 'PayloadTooLargeError',
  415: 'UnsupportedMediaTypeError',
  503: 'ServiceUnavailableError',
  507: 'InsufficientStorageError',
};

const refuse = (ctx: Context, { status, message, details }: Refusal) => {
  ctx.status = status;
  return { data: null, error: { status, name: NAMES[status], message, details } };
};

/** A handler that answers what a service refuses in Strapi's form of errors. */
export const answered =
  (action: (ctx: Context) => Promise<unknown>) =>
  async (ctx: Context): Promise<unknown> => {
    try {
      return await action(ctx);
    } catch (error) {
      if (error instanceof Refusal) return refuse(ctx, error);
      if (error instanceof SourceError) throw new errors.ValidationError(error.message, { code: error.code });
      throw error;
    }
  };

/** The answer to a question that may take long: 200 with what was asked for, or 202 with how far the work is. */
export const late = <Data>(ctx: Context, answer: Data | NotYet): LateAnswer<Data> => {
  if (!(answer instanceof NotYet)) return { data: answer };
  ctx.status = 202;
  return { data: null, meta: { progress: answer.progress } };
};

/** A page of a list in the form of Strapi's own lists. */
export const paged = <Value>({ data, pagination }: Paged<Value>): PagedAnswer<Value> => ({
  data,
  meta: { pagination },
});

/** The same, with the values of each filter. */
export const faceted = <Value, Name extends string>({
  data,
  pagination,
  facets,
}: Faceted<Value, Name>): FacetedAnswer<Value, Name> => ({ data, meta: { pagination, facets } });
