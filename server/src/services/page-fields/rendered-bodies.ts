import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { onceMore, PageProcessError, type Outcome } from '../../adapters/page-pool/page-process';
import type { Failure } from '../../adapters/page-pool/refuse-page';
import { getConfig } from '../../config';
import { notePassing, recallByRevision } from '../../content/revision/request-revision';
import type { StatedClaim } from '../../../../model/contracts/page-claims';
import type { TocEntry } from '../../../../model/contracts/page-fields';
import { findRows, type RowOf } from '../../database/rows';
import { getService } from '../../get-service';
import { uidOf } from '../../../../model/plugin-id';
import { number, oneOf, orElse, orNull, text } from '../../../../model/readers';
import { PAGE_KINDS } from '../../../../migrator/model/page';
import { renderPlain, type BodyPlace } from '../../render/body-html';
import type { PlainReason } from '../../../../model/languages/language';
import type { Question } from '../../render/questions';
import type { BodiesService } from '../bodies';
import { versionsOfRows } from '../../content/versions/in-force';
import { versionTexts, type PublishedVersion } from '../../content/versions/published-versions';
import type { DataReader } from './data-reader';
import { authorNames } from './author-names';
import { readStoredFiles } from './stored-files';
import { once } from './once';

const BODY = {
  id: number,
  documentId: text,
  locale: text,
  title: orElse(text, ''),
  kind: orNull(oneOf(...PAGE_KINDS)),
  body: orElse(text, ''),
};

type Body = RowOf<typeof BODY>;

/** Longer bodies take many seconds of a processor. */
const MOST_RENDERED = 200_000;

/** @throws ValidationError (400) that names a body which is too long to be rendered while a request waits */
const refuseLong = ({ documentId, locale, body }: Body): void => {
  if (body.length <= MOST_RENDERED) return;
  throw new errors.ValidationError(
    `"html" and "toc" are computed for bodies of up to ${String(MOST_RENDERED)} characters; that of page ${documentId} (${locale}) has ${String(body.length)}: ask for "body"`,
    { documentId, locale, characters: body.length, most: MOST_RENDERED },
  );
};

/** The bodies of rows of pages: their own, or those of their versions. */
const readBodies = async (
  strapi: Core.Strapi,
  ids: readonly number[],
  versions: ReadonlyMap<number, PublishedVersion>,
): Promise<ReadonlyMap<number, Body>> => {
  const rows = await findRows(strapi, uidOf('page'), BODY, { where: { id: { $in: [...ids] } } });
  const texts = await versionTexts(strapi, [...new Set([...versions.values()].map(({ id }) => id))]);
  return new Map(
    rows.map((row) => {
      const { title, body } = texts.get(versions.get(row.id)?.id ?? 0) ?? row;
      return [row.id, { ...row, title, body: body ?? '' }];
    }),
  );
};

const REASONS: Readonly<Record<Failure['cause'], PlainReason>> = {
  slow: 'slow',
  hungry: 'large',
  crashed: 'failed',
  thrown: 'failed',
};

const MAY_NAME_FILES = /!\[|<img|\/uploads\//i;

/** The claims of a body, and its language. */
interface ClaimsOfBody {
  locale: string;
  stated: StatedClaim[];
}

/** The values computed from the bodies of pages, by the ids of their rows. */
export interface RenderedBodies {
  /** A body that cannot be rendered is its text, and says why. */
  html(ids: readonly number[]): Promise<ReadonlyMap<number, string>>;
  toc(ids: readonly number[]): Promise<ReadonlyMap<number, TocEntry[]>>;
  questions(ids: readonly number[]): Promise<ReadonlyMap<number, Question[]>>;
  /** The certificates that bodies claim; none of a body that cannot be read. */
  claims(ids: readonly number[]): Promise<ReadonlyMap<number, ClaimsOfBody>>;
}

/** Renders bodies in a process of its own, and keeps what it made with the revision of the content. */
export interface BodyRendering {
  /** Of these rows, whose bodies and images are read together where one of them is not known, at the moment of the reader. */
  of(ids: readonly number[], reader: Pick<DataReader, 'moment' | 'restrictedDocuments'>): RenderedBodies;
}

/** The result for a body; `isInstead`: its text, since it could not be rendered. */
interface Rendering<Result> {
  value: Result;
  isInstead: boolean;
}

const recallHtml = recallByRevision<Rendering<string>>(({ value }) => value.length);
const recallToc = recallByRevision<Rendering<TocEntry[]>>(({ value }) =>
  value.reduce((sum, { title, anchor }) => sum + title.length + anchor.length, 0),
);
const recallQuestions = recallByRevision<Rendering<Question[]>>(({ value }) =>
  value.reduce((sum, { question, answer }) => sum + question.length + answer.length, 0),
);
const recallClaims = recallByRevision<Rendering<ClaimsOfBody>>(({ value }) =>
  value.stated.reduce((sum, { quote }) => sum + quote.length, 0),
);

interface Making<Result> {
  recall: ReturnType<typeof recallByRevision<Rendering<Result>>>;
  make: (row: Body) => Promise<Outcome<Result>>;
  /** In place of what cannot be made. */
  plain: (row: Body, reason: PlainReason) => Result;
  /** The words of the log about a body then. */
  told?: string;
  nothing: Result;
}

export const bodyRendering = (strapi: Core.Strapi): BodyRendering => {
  const work: BodiesService['work'] = async (name, input) => getService(strapi, 'bodies').work(name, input);

  const placeOf = ({ locale }: Body): BodyPlace => {
    const address: unknown = strapi.config.get('server.absoluteUrl');
    const mediaOrigin = typeof address === 'string' ? address : '';
    return { locale, mediaOrigin, origins: getConfig(strapi).origins, files: new Map() };
  };

  const readFiles = async (rows: Iterable<Body>, maySeeRestricted: boolean): Promise<BodyPlace['files']> => {
    const named = new Set<string>();
    for (const row of rows) {
      if (!MAY_NAME_FILES.test(row.body) || row.body.length > MOST_RENDERED) continue;
      const found = await work('files', { body: row.body, place: placeOf(row) });
      if ('result' in found) for (const each of found.result) named.add(each);
    }
    return readStoredFiles(strapi, [...named], maySeeRestricted);
  };

  const tellPlain = ({ documentId, locale }: Body, reason: PlainReason, told = 'answered as plain text'): void => {
    strapi.log.warn(`compliance: the body of page ${documentId} (${locale}) is ${told}: ${reason}`);
  };

  return {
    of(all, { moment, restrictedDocuments: maySeeRestricted }) {
      const versions = once(async () => versionsOfRows(strapi, all, moment));
      const rows = once(async () => readBodies(strapi, all, await versions()));
      const names = once(async () => authorNames(strapi));
      const files = once(async () => readFiles((await rows()).values(), maySeeRestricted));
      const placed = async (row: Body): Promise<BodyPlace> => ({ ...placeOf(row), files: await files() });

      const ofEach = async <Result>(
        ids: readonly number[],
        { recall, make, plain, told, nothing }: Making<Result>,
      ): Promise<ReadonlyMap<number, Result>> => {
        const instead = (row: Body, reason: PlainReason): Rendering<Result> => {
          tellPlain(row, reason, told);
          return { value: plain(row, reason), isInstead: true };
        };
        const ask = async (id: number): Promise<Rendering<Result>> => {
          const row = (await rows()).get(id);
          // one that was replaced between two reads (published again) has nothing
          if (row === undefined) return { value: nothing, isInstead: false };
          refuseLong(row);
          const made = await onceMore(async () => make(row));
          return 'result' in made
            ? { value: made.result, isInstead: false }
            : instead(row, REASONS[made.failure.cause]);
        };
        const passOn = ({ value, isInstead }: Rendering<Result>): Result => {
          if (isInstead) notePassing(strapi);
          return value;
        };
        const rendered = new Map<number, Result>();
        const shown = await versions();
        for (const id of ids)
          try {
            const question = JSON.stringify([id, shown.get(id)?.id ?? null, maySeeRestricted]);
            rendered.set(id, passOn(await recall(strapi, question, async () => ask(id))));
          } catch (error) {
            // no process could be started: not the body's fault, and not remembered
            const row = error instanceof PageProcessError ? (await rows()).get(id) : undefined;
            if (row === undefined) throw error;
            rendered.set(id, passOn(instead(row, 'failed')));
          }
        return rendered;
      };

      return {
        html: async (ids) =>
          ofEach(ids, {
            recall: recallHtml,
            make: async (row) => {
              const made = await work('html', { body: row.body, place: await placed(row) });
              if ('failure' in made) return made;
              if (made.result.plain !== null) tellPlain(row, made.result.plain);
              return { result: made.result.html };
            },
            plain: (row, reason) => renderPlain(row.body, row, reason).html,
            nothing: '',
          }),
        toc: async (ids) =>
          ofEach(ids, {
            recall: recallToc,
            make: async (row) => work('toc', { body: row.body }),
            plain: () => [],
            nothing: [],
          }),
        questions: async (ids) =>
          ofEach(ids, {
            recall: recallQuestions,
            make: async (row) => work('questions', { body: row.body, place: await placed(row) }),
            plain: () => [],
            nothing: [],
          }),
        claims: async (ids) =>
          ofEach(ids, {
            recall: recallClaims,
            make: async ({ body, title, kind, locale }) => {
              const page = { body, title, kind };
              const made = await work('claims', { page, names: await names(), catalogue: getConfig(strapi).catalogue });
              return 'failure' in made ? made : { result: { locale, stated: made.result } };
            },
            plain: ({ locale }) => ({ locale, stated: [] }),
            told: 'not searched for claims',
            nothing: { locale: '', stated: [] },
          }),
      };
    },
  };
};
