import type {
  ByPathAnswer,
  ChangesAnswer,
  ClaimsAnswer,
  EntryAnswer,
  ListAnswer,
  OverviewAnswer,
  Page,
  PageAnswer,
} from '../../model/contracts/answers';
import type { Answered, Fields, Listed, Question } from './asked';
import { ComplianceError, errorOf } from './error';
import { sendUntilAnswered } from './send';

export interface ClientOptions {
  /** Strapi's REST API, with its prefix: `https://cms.example.com/api`. */
  url: string;
  /** An API token of Strapi, which must not reach browsers. Without one, the client reads what everybody may. */
  token?: string;
  /** How often a request is sent again if Strapi cannot be reached or is too busy (429, 502, 503, 504). Default: 2. */
  retries?: number;
  /**
   * How many answers are kept, so that Strapi only says whether they still hold. Default: 100. 0 where the `fetch` of your
   * framework keeps answers itself.
   */
  keep?: number;
  /** Options that each request gives to `fetch` beside address and headers, such as `{ cache: 'force-cache' }`. */
  init?: RequestInit;
  /** Default: the global `fetch`. */
  fetch?: typeof fetch;
}

const isMissing = (error: unknown): boolean => error instanceof ComplianceError && error.status === 404;
const orNull = <Answer>(answer: Promise<Answer>): Promise<Answer | null> =>
  answer.catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });

/** Reads a trust center. Each function throws a `ComplianceError` for what Strapi refuses, and an `Error` where it cannot be reached. */
export const complianceClient = (options: ClientOptions) => {
  const { url, token, retries = 2, keep = 100, init = {} } = options;
  const send = options.fetch ?? fetch;
  const kept = new Map<string, { etag: string; body: string }>();

  const addressOf = (path: string, question: Question = {}): string => {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(question))
      if (value !== undefined) query.set(name, Array.isArray(value) ? value.join(',') : String(value));
    const asked = query.size === 0 ? '' : `?${query.toString()}`;
    return `${url.replace(/\/+$/, '')}/compliance/${path}${asked}`;
  };

  const text = async (path: string, question?: Question): Promise<string> => {
    const address = addressOf(path, question);
    const before = kept.get(address);
    const headers = new Headers(init.headers);
    if (token !== undefined) headers.set('Authorization', `Bearer ${token}`);
    if (before !== undefined) headers.set('If-None-Match', before.etag);
    const response = await sendUntilAnswered(() => send(address, { ...init, headers }), address, retries);
    if (before !== undefined && response.status === 304) return before.body;
    if (!response.ok) throw await errorOf(address, response);
    const body = await response.text();
    const etag = response.headers.get('etag');
    kept.delete(address);
    if (etag !== null) kept.set(address, { etag, body });
    // a map has its keys in the order in which they came
    for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - keep))) kept.delete(oldest);
    return body;
  };

  const get = async <Answer>(path: string, question?: Question): Promise<Answer> =>
    JSON.parse(await text(path, question)) as Answer;

  return {
    /** Any address below `/compliance`, as JSON. */
    get,

    /** A text that is not JSON, such as `sitemap.xml`, `atom.xml`, `llms.txt`. */
    text,

    /** The page at a path, or where the path leads (`data` is null), or null where there is nothing. */
    pageAt: <Name extends keyof Page = never>(path: string, question?: Fields<Page, Name>) =>
      orNull(get<ByPathAnswer<Answered<Page, Name>>>('pages/by-path', { redirects: 'answer', ...question, path })),

    /** One entry by its `documentId`; null where there is none that may be read. */
    entry: <Type extends keyof Listed, Name extends keyof Listed[Type] = never>(
      type: Type,
      documentId: string,
      question?: Fields<Listed[Type], Name>,
    ) =>
      orNull(
        get<
          Type extends 'pages' ? PageAnswer<Answered<Listed[Type], Name>> : EntryAnswer<Answered<Listed[Type], Name>>
        >(`${type}/${encodeURIComponent(documentId)}`, question),
      ),

    /** All entries of a list, a hundred at a time. */
    all: async <Type extends keyof Listed, Name extends keyof Listed[Type] = never>(
      type: Type,
      question?: Fields<Listed[Type], Name>,
    ): Promise<Answered<Listed[Type], Name>[]> => {
      const entries: Answered<Listed[Type], Name>[] = [];
      for (let page = 1, pages = 1; page <= pages; page += 1) {
        const part = { 'pagination[page]': page, 'pagination[pageSize]': 100 };
        const { data, meta } = await get<ListAnswer<Answered<Listed[Type], Name>>>(type, { ...question, ...part });
        entries.push(...data);
        pages = meta.pagination.pageCount;
      }
      return entries;
    },

    /** The certifications that are held today, and the processors. */
    overview: (question?: Question) => get<OverviewAnswer>('overview', question),

    /** The changes that readers see since an instant. `meta.until` of the answer is the next `since`. */
    changes: (since: Date | string) =>
      get<ChangesAnswer>('changes', { since: typeof since === 'string' ? since : since.toISOString() }),

    /** The claims at the end of a day, `YYYY-MM-DD`, or at an instant. */
    claims: (asOf: string, question?: Question) => get<ClaimsAnswer>('claims', { ...question, asOf }),

    /** Where readers ask for a document that is on request, with the option `documentRequests`: a form without scripts. */
    requestUrl: (documentId: string, locale?: string): string =>
      addressOf(`documents/${encodeURIComponent(documentId)}/requests/form`, { locale }),

    /** Where readers get the file of a public document. */
    downloadUrl: (documentId: string, locale?: string): string =>
      addressOf(`documents/${encodeURIComponent(documentId)}/download`, { locale }),
  };
};
