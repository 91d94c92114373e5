import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { personName } from '../auth/person-name';
import type { Ability, AdminReader } from '../auth/readable-entries';
import type { Asked, Filter, List } from '../../../model/lists/list';
import { number, object, parts } from '../../../model/readers';
import { Refusal } from '../services/refusal';

/** Characters of the longest code of a language. */
const LONGEST_LOCALE = 35;

/** The administrator who asks; the policies have seen to it that there is one. */
export const userOf = (ctx: Context): { id: number; name: string } => {
  const { id } = object({ id: number })(ctx.state.user);
  return { id, name: personName(ctx.state.user) };
};

/** The language of the panel, `?language=zh-Hans`: entries are named in it where they have it. Null: the main language. */
export const languageOf = ({ query: { language } }: Context): string | null =>
  typeof language === 'string' && language.length <= LONGEST_LOCALE ? language : null;

/** Who asks, with what their role may read. */
export const readerOf = (ctx: Context): AdminReader => ({
  language: languageOf(ctx),
  // Strapi types its state as anything; the policies have put the ability there
  ability: ctx.state.userAbility as Ability,
  user: ctx.state.user,
});

/** Bytes of the body, as the request announces them; null when it does not. */
export const announcedBytes = ({ req }: Context): number | null => {
  const length = req.headers['content-length'];
  return length === undefined ? null : Number(length);
};

/** A part of the path, such as `:id`. */
export const param = (ctx: Context, name: string): string => String(parts(ctx.params)[name]);

/** A number in the path; what is none names nothing that is there. */
export const numberParam = (ctx: Context, name: string): number => {
  const text = param(ctx, name);
  if (!/^\d{1,9}$/.test(text)) throw new Refusal(404, 'ADDRESS_UNKNOWN', `There is no ${name} ${text.slice(0, 20)}`);
  return Number(text);
};

/** @throws ValidationError (400) that names each wrong field, what it is and what it must be */
const parse = <Output>(schema: z.ZodType<Output>, value: unknown, where: string): Output => {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const flaws = parsed.error.issues.map(({ path, message }) => ({
    path: path.map(String),
    message: `${path.length === 0 ? where : `"${path.map(String).join('.')}"`}: ${message}`,
    name: 'ValidationError',
  }));
  throw new errors.ValidationError(flaws.map(({ message }) => message).join('. '), { errors: flaws });
};

/** Of a body in another form than JSON. */
export const bodyTypeWrong = (): Refusal =>
  new Refusal(415, 'BODY_TYPE_WRONG', 'Send the body of the request as JSON, with Content-Type: application/json.');

/** The archive of an upload is the body itself. */
export const uploadTypeWrong = (): Refusal =>
  new Refusal(
    415,
    'UPLOAD_TYPE_WRONG',
    'Send the archive as the body of the request, with Content-Type: application/zip.',
  );

/**
 * The body of a request. Strapi ignores one that is no JSON, and what is put would then be replaced by nothing: such a body
 * is refused, as is a `PUT` without one.
 */
export const bodyOf = <Output>(ctx: Context, schema: z.ZodType<Output>): Output => {
  const type = ctx.is('json');
  if (type === false || (type === null && ctx.method === 'PUT')) throw bodyTypeWrong();
  return parse(schema, 'body' in ctx.request ? (ctx.request.body ?? {}) : {}, 'the body');
};

export const queryOf = <Output>(ctx: Context, schema: z.ZodType<Output>): Output =>
  parse(schema, ctx.query, 'the query');

const wholeNumber = (least: number, most: number, fallback: number) =>
  z.coerce
    .number({ error: `must be a whole number from ${String(least)} to ${String(most)}` })
    .int(`must be a whole number from ${String(least)} to ${String(most)}`)
    .min(least, `must be ${String(least)} or more`)
    .max(most, `must be ${String(most)} or less`)
    .default(fallback);

/** `page` and `pageSize` of a list. */
export const pageSchema = {
  page: wholeNumber(1, 1_000_000, 1).describe('counts from 1'),
  pageSize: wholeNumber(1, 100, 25),
};

/** PostgreSQL accepts no zero byte, not even in a filter. */
const PRINTABLE = /^\P{Cc}*$/u;
const NOT_PRINTABLE = 'must not contain control characters';
export const printable = z.string({ error: 'must be text' }).regex(PRINTABLE, NOT_PRINTABLE);

/** A filter may be given more than once, and Strapi's query parser makes an object of a long list. */
const valuesOf = (value: unknown): unknown[] => {
  if (value === undefined || value === '') return [];
  return typeof value === 'object' && value !== null ? Object.values(value) : [value];
};

export const listSchema = z
  .preprocess(valuesOf, z.array(printable, { error: 'must be one value or more' }).max(500))
  .default([]);

export const searchSchema = z
  .string({ error: 'must be text, given once' })
  .max(500)
  .regex(PRINTABLE, NOT_PRINTABLE)
  .default('')
  .describe('words that must occur');

/** The code of a language of the content. */
export const localeSchema = printable
  .min(1, 'must not be empty')
  .max(LONGEST_LOCALE, `must have at most ${String(LONGEST_LOCALE)} characters`);

export const siteSchema = z
  .string({ error: 'must be the name of a site' })
  .trim()
  .min(1, 'must not be empty')
  .max(255, 'must have at most 255 characters')
  .regex(PRINTABLE, NOT_PRINTABLE)
  .default('default');

const filterSchema = ({ one, unasked }: Filter): z.ZodType => {
  if (one === undefined)
    return unasked === undefined
      ? listSchema
      : listSchema.transform((values) => (values.length > 0 ? values : unasked));
  const schema = one === 'language' ? localeSchema : z.enum(one, { error: `must be one of ${one.join(', ')}` });
  if (unasked === undefined) return schema;
  return unasked === null ? schema.nullable().default(null) : schema.default(unasked);
};

/** The filters and the search of a list, as the schemas of its parameters. */
export const askedOf = <Of extends List>({ filters, search }: Of) => {
  const schemas = Object.entries(filters).map(([name, filter]) => [name, filterSchema(filter)] as const);
  const shape = { ...Object.fromEntries(schemas), ...(search && { q: searchSchema }) };
  // the compiler forgets which schema stands under which name
  return shape as unknown as { [Name in keyof Asked<Of>]: z.ZodType<Asked<Of>[Name]> };
};
