import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { getConfig } from '../../config';
import type { PageFields } from '../../contracts/page-fields';
import { findRows } from '../../database/rows';
import { schemaOf } from '../../auth/app-reader';
import { eachAsked } from '../../delivery/computed/asked-fields';
import type { PageField } from '../../delivery/computed/computed-fields';
import type { Json, Schema } from '../../delivery/query/reach';
import { uidOf } from '../../plugin-id';
import { bodyHtml, imagesOf, type BodyPlace } from '../../render/body-html';
import { tocOf } from '../../render/toc';
import { number, orElse, text } from '../../readers';
import { readImageFiles } from './image-files';
import { readBreadcrumbs, readVersions } from './related-pages';

/** What a reader may see beside the pages themselves. */
export interface PageReader {
  /** Other pages than those that were asked for. */
  pages: boolean;
  restrictedDocuments: boolean;
}

/** The fields of pages that are computed on request. */
export interface PageFieldsService {
  /**
   * The fields of rows of pages, by the id of the row. `asked`: the ids of the rows, for each field. A reader who may
   * not find pages gets no `breadcrumbs` and `versions`.
   */
  compute(
    asked: ReadonlyMap<PageField, ReadonlySet<number>>,
    reader: PageReader,
  ): Promise<ReadonlyMap<number, Partial<PageFields>>>;
  /** An answer whose pages have the fields that its query names; `readerOf` is asked where there are any. */
  complete(answer: unknown, query: Json, schema: Schema, readerOf: () => Promise<PageReader>): Promise<unknown>;
}

const BODY = { id: number, locale: text, body: orElse(text, '') };

export const pageFields = ({ strapi }: { strapi: Core.Strapi }): PageFieldsService => {
  const bodiesOf = async (ids: readonly number[]) =>
    ids.length === 0 ? [] : findRows(strapi, uidOf('page'), BODY, { where: { id: { $in: [...ids] } } });

  /** Bodies one by one: each may be long, and others wait. */
  const htmlOf = async (bodies: Awaited<ReturnType<typeof bodiesOf>>, maySeeRestricted: boolean) => {
    const mediaOrigin: unknown = strapi.config.get('server.absoluteUrl');
    const place: Omit<BodyPlace, 'locale' | 'files'> = {
      mediaOrigin: typeof mediaOrigin === 'string' ? mediaOrigin : '',
      origins: getConfig(strapi).origins,
    };
    const images = new Set(bodies.flatMap(({ body }) => imagesOf(body, place.mediaOrigin)));
    const files = await readImageFiles(strapi, [...images], maySeeRestricted);
    const html = new Map<number, string>();
    for (const { id, body, locale } of bodies) {
      html.set(id, bodyHtml(body, { ...place, locale, files }));
      await setImmediate();
    }
    return html;
  };

  const modelOf = (uid: string): Schema | undefined => schemaOf(strapi, uid);

  const service: PageFieldsService = {
    async complete(answer, query, schema, readerOf) {
      const asked = new Map<PageField, Set<number>>();
      eachAsked(answer, query, schema, modelOf, (entry, fields) => {
        for (const field of fields) asked.set(field, (asked.get(field) ?? new Set()).add(Number(entry.id)));
        return entry;
      });
      if (asked.size === 0) return answer;
      const computed = await service.compute(asked, await readerOf());
      return eachAsked(answer, query, schema, modelOf, (entry, fields) => {
        const known = computed.get(Number(entry.id)) ?? {};
        return {
          ...entry,
          ...Object.fromEntries(Object.entries(known).filter(([name]) => fields.some((each) => each === name))),
        };
      });
    },

    async compute(asked, reader) {
      const idsOf = (field: PageField): number[] => [...(asked.get(field) ?? [])];
      const related = (field: PageField): number[] => (reader.pages ? idsOf(field) : []);
      const bodies = await bodiesOf([...new Set([...idsOf('toc'), ...idsOf('html')])]);
      const tocs = new Map(
        bodies.filter(({ id }) => asked.get('toc')?.has(id)).map(({ id, body }) => [id, tocOf(body)]),
      );
      const htmls = await htmlOf(
        bodies.filter(({ id }) => asked.get('html')?.has(id)),
        reader.restrictedDocuments,
      );
      const above = related('breadcrumbs');
      const chained = related('versions');
      const breadcrumbs = above.length === 0 ? null : await readBreadcrumbs(strapi, above);
      const versions = chained.length === 0 ? null : await readVersions(strapi, chained);
      const fields = new Map<number, Partial<PageFields>>();
      const add = (id: number, more: Partial<PageFields>): unknown => fields.set(id, { ...fields.get(id), ...more });
      // a row that was replaced between two reads (published again) has nothing
      for (const id of idsOf('toc')) add(id, { toc: tocs.get(id) ?? [] });
      for (const id of idsOf('html')) add(id, { html: htmls.get(id) ?? '' });
      for (const id of above) add(id, { breadcrumbs: breadcrumbs?.get(id) ?? [] });
      for (const id of chained) add(id, { versions: versions?.get(id) ?? [] });
      return fields;
    },
  };
  return service;
};
