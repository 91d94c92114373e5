import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { countCoverage, readCoverage } from '../../adapters/strapi/coverage/read-coverage';
import type { AdminReader } from '../../auth/readable-entries';
import {
  COVERAGE_STATES,
  type Pair,
  type PagePublication,
  type PublishedPage,
} from '../../../../model/contracts/coverage';
import type { Overview } from '../../../../model/contracts/overview';
import type { COVERAGE_LIST } from '../../../../model/lists/coverage';
import type { AnswerOf, Asked } from '../../../../model/lists/list';
import { fromKeys } from '../../../../model/typed-keys';
import type { SeenTexts } from '../../adapters/strapi/coverage/in-step-notes';
import type { Actor } from '../../services/actor';
import { markPair, readPair, type PairAddress } from './pair';
import { previewPublication, publishPages, type SeenPage } from './publish';
import { readablePages } from './readable';

/** Which pages exist in which language, and in what state. */
export interface CoverageService {
  /** The pages and languages that a role may read. */
  list(
    reader: AdminReader,
    filter: Asked<typeof COVERAGE_LIST>,
    page: { page: number; pageSize: number },
  ): Promise<AnswerOf<typeof COVERAGE_LIST>>;
  /** Two languages of a page side by side, with what they do not share. @throws Refusal */
  pair(reader: AdminReader, actor: Actor, address: PairAddress): Promise<Pair>;
  /** Records that somebody has found two texts in step, named by their hashes. @throws Refusal */
  mark(reader: AdminReader, actor: Actor, documentId: string, hashes: SeenTexts): Promise<void>;
  /** The plan of publishing pages in all their languages. */
  preview(reader: AdminReader, actor: Actor, documentIds: readonly string[]): Promise<PagePublication[]>;
  /** Publishes pages as the preview showed them; says what became of each. */
  publish(reader: AdminReader, actor: Actor, pages: readonly SeenPage[]): Promise<PublishedPage[]>;
  /** The numbers of the pages that a role may read; null where it may read none. */
  numbers(reader: AdminReader): Promise<Overview['pages']>;
}

/** A question without its answered filters: a filter that is not answered does not compile. */
const nothingElse = (_rest: Readonly<Record<string, never>>): void => {};

const nothing = (page: number, pageSize: number): AnswerOf<typeof COVERAGE_LIST> => ({
  data: [],
  meta: {
    pagination: { page, pageSize, pageCount: 0, total: 0 },
    locales: [],
    states: fromKeys(COVERAGE_STATES, () => 0),
  },
});

export const coverage = ({ strapi }: { strapi: Core.Strapi }): CoverageService => ({
  pair: async (reader, actor, address) => readPair(strapi, reader, actor, address),
  mark: async (reader, actor, documentId, hashes) => markPair(strapi, reader, actor, documentId, hashes),
  preview: async (reader, actor, documentIds) => previewPublication(strapi, reader, actor, documentIds),
  publish: async (reader, actor, pages) => publishPages(strapi, reader, actor, pages),
  async numbers(reader) {
    const { readable, locales } = await readablePages(strapi, reader);
    if (locales.length === 0) return null;
    const scope = { readable, locales, language: reader.language, q: '', locale: null };
    const { total, states, lacking } = await countCoverage(strapi, scope);
    return {
      total,
      missing: locales.map((locale) => ({ locale, count: lacking.get(locale) ?? 0 })),
      stale: states.stale,
      copies: states.copy,
    };
  },
  async list(reader, { state, locale, q, ...rest }, { page, pageSize }) {
    nothingElse(rest);
    const { readable, locales } = await readablePages(strapi, reader);
    if (locales.length === 0) return nothing(page, pageSize);
    if (locale !== null && !locales.includes(locale))
      throw new errors.ValidationError(`"locale": must be one of ${locales.join(', ')}`);
    const scope = { readable, locales, language: reader.language, q, locale };
    const { rows, counts } = await readCoverage(strapi, scope, state, { page, pageSize });
    const listed = state === null ? counts.total : counts.states[state];
    return {
      data: rows,
      meta: {
        pagination: { page, pageSize, pageCount: Math.ceil(listed / pageSize), total: listed },
        locales,
        states: counts.states,
      },
    };
  },
});
