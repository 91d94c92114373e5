/** Random edits through the Content Manager, the Document Service and Strapi's MCP server. @slow */
import fc from 'fast-check';

import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { createAdministrator, type Administrator } from '../../support/http/administrators';
import { callTool, createAdminToken, MCP_FILES, toolsOf } from '../../support/http/mcp';
import { cases, rounds } from '../../support/jest/rounds';
import { documents, rowsOf, type Row } from './stored';

const LOCALES = ['en', 'zh-CN'] as const;
type Locale = (typeof LOCALES)[number];
const DOORS = ['panel', 'code', 'agent'] as const;
type Door = (typeof DOORS)[number];
type Action = 'publish' | 'unpublish' | 'discard';
type Type = 'certification' | 'document' | 'standard';
type Data = Record<string, unknown>;

const TO_MANY = new Set(['services', 'documents', 'certifications']);
const RELATIONS: Record<Type, string[]> = {
  certification: ['standard', 'issuedBy', 'recognizedBy', 'services', 'documents'],
  document: ['services', 'certifications'],
  standard: ['publisher', 'supersededBy'],
};
const FACTS: Record<Type, string[]> = {
  certification: ['level', 'validUntil', 'certificateNumber', 'validIn'],
  document: ['version', 'kind'],
  standard: ['edition', 'url'],
};

let app: RunningStrapi;
let person: Administrator;
let agent: string;

beforeAll(async () => {
  app = await bootStrapi({ files: MCP_FILES });
  person = await createAdministrator(app, 'strapi-super-admin');
  const where = { role: person.role, subject: { $startsWith: 'plugin::compliance.' } };
  const rights = (await app.strapi.db.query('admin::permission').findMany({ where })) as {
    action: string;
    subject: string;
    properties: object;
  }[];
  agent = await createAdminToken(
    app.strapi,
    person,
    rights.map(({ action, subject, properties }) => ({ action, subject, properties })),
  );
});

afterAll(async () => app.close());

/** The entries that a relation names now: the forms of the panel send differences. */
const namedNow = async (type: Type, documentId: string, locale: Locale, field: string): Promise<string[]> => {
  const hasDrafts = type !== 'standard';
  const where = { documentId, locale, ...(hasDrafts && { publishedAt: null }) };
  const [row] = await rowsOf(app.strapi, type, where, [field]);
  return [(row?.[field] as Row | Row[] | null | undefined) ?? []].flat().map((each) => each.documentId);
};

const asDifference = async (type: Type, documentId: string, locale: Locale, data: Data): Promise<Data> => {
  const entries = Object.entries(data).map(async ([field, value]): Promise<[string, unknown]> => {
    if (!RELATIONS[type].includes(field)) return [field, value];
    const wanted = value as string[];
    const now = await namedNow(type, documentId, locale, field);
    const ids = (list: string[]) => list.map((id) => ({ documentId: id }));
    const connect = ids(wanted.filter((id) => !now.includes(id)));
    return [field, { connect, disconnect: ids(now.filter((id) => !wanted.includes(id))) }];
  });
  return Object.fromEntries(await Promise.all(entries));
};

const asValues = (type: Type, data: Data): Data =>
  Object.fromEntries(
    Object.entries(data).map(([field, value]) => {
      if (!RELATIONS[type].includes(field)) return [field, value];
      const wanted = value as string[];
      return [field, TO_MANY.has(field) ? wanted : (wanted[0] ?? null)];
    }),
  );

/** A list of an agent replaces all; an empty one is null. */
const asSets = (type: Type, data: Data): Data =>
  Object.fromEntries(
    Object.entries(asValues(type, data)).map(([field, value]) => {
      if (!TO_MANY.has(field)) return [field, value];
      return [field, { set: (value as string[]).length === 0 ? null : value }];
    }),
  );

/** Null, or what the door says against it. */
type Refusal = string | null;

const path = (type: Type, documentId: string, rest = '') =>
  `/content-manager/collection-types/plugin::compliance.${type}/${documentId}${rest}`;

const ofPanel = async (answer: Promise<{ status: number; body: unknown }>): Promise<Refusal> => {
  const { status, body } = await answer;
  return status < 300 ? null : `${String(status)} ${JSON.stringify(body)}`;
};
const ofCode = async (work: Promise<unknown>): Promise<Refusal> =>
  work.then(
    () => null,
    (error: unknown) => JSON.stringify({ error: String(error), ...(error as { details?: object }).details }),
  );
const ofAgent = async (tool: string, args: object): Promise<Refusal> => {
  const { isError, text } = await callTool(app, agent, tool, args);
  return isError ? text : null;
};

const update = async (door: Door, type: Type, documentId: string, locale: Locale, data: Data): Promise<Refusal> => {
  if (door === 'panel') {
    const json = await asDifference(type, documentId, locale, data);
    return ofPanel(app.put(`${path(type, documentId)}?locale=${locale}`, json, { token: person.token }));
  }
  if (door === 'code')
    return ofCode(documents(app.strapi, type).update({ documentId, locale, data: asValues(type, data) }));
  // its tools want what is required in each call
  const [row] = await rowsOf(app.strapi, type, { documentId });
  const required = ['key', 'name', 'title', 'identifier'].map((field): [string, unknown] => [field, row?.[field]]);
  const stated = Object.fromEntries(required.filter(([, value]) => typeof value === 'string'));
  return ofAgent(`update_plugin-compliance_${type}`, {
    documentId,
    locale,
    data: { ...stated, ...asSets(type, data) },
  });
};

const act = async (door: Door, type: Type, documentId: string, locale: Locale, action: Action): Promise<Refusal> => {
  if (door === 'panel') {
    const place = path(type, documentId, `/actions/${action}?locale=${locale}`);
    return ofPanel(app.post(place, {}, { token: person.token }));
  }
  if (door === 'code') {
    const service = documents(app.strapi, type);
    // the other doors ask for a published version; Strapi's service then removes the draft, at last the document
    const online = await rowsOf(app.strapi, type, { documentId, locale, publishedAt: { $notNull: true } });
    if (action === 'discard' && online.length === 0) return 'nothing to discard';
    const work = { publish: service.publish, unpublish: service.unpublish, discard: service.discardDraft }[action];
    return ofCode(work({ documentId, locale }));
  }
  const tool = action === 'discard' ? `discard_plugin-compliance_${type}_draft` : `${action}_plugin-compliance_${type}`;
  return ofAgent(tool, { documentId, locale });
};

let made = 0;

const create = async (type: string, locales: readonly Locale[], data: Data = {}): Promise<string> => {
  made += 1;
  const name = type === 'document' ? 'title' : 'name';
  const own = { key: `${type}-${String(made)}`, [name]: `${type} ${String(made)}`, ...data };
  const identifier = type === 'standard' ? { identifier: `ISO ${String(made)}` } : {};
  const service = documents(app.strapi, type);
  const { documentId } = await service.create({ locale: locales[0], data: { ...own, ...identifier } });
  for (const locale of locales.slice(1)) await service.update({ documentId, locale, data: { [name]: `名 ${locale}` } });
  return documentId;
};

/** Everything that a round edits, and may name. `english` has no Chinese version. */
interface World {
  edited: Record<Type, string>;
  records: Record<string, string[]>;
  english: Record<string, string>;
}

const newWorld = async (): Promise<World> => {
  const both = async (type: string) => [await create(type, LOCALES), await create(type, LOCALES)];
  const world: World = {
    edited: {
      certification: await create('certification', LOCALES),
      document: await create('document', LOCALES),
      standard: await create('standard', LOCALES),
    },
    records: {
      organization: await both('organization'),
      service: await both('service'),
      standard: await both('standard'),
    },
    english: { organization: await create('organization', ['en']), service: await create('service', ['en']) },
  };
  const other = await create('document', LOCALES);
  await documents(app.strapi, 'document').publish({ documentId: other, locale: '*' });
  world.records['document'] = [world.edited.document, other];
  world.records['certification'] = [world.edited.certification];
  return world;
};

const TARGETS: Record<string, string> = {
  standard: 'standard',
  issuedBy: 'organization',
  recognizedBy: 'organization',
  publisher: 'organization',
  supersededBy: 'standard',
  services: 'service',
  documents: 'document',
  certifications: 'certification',
};

/** A relation names records by number: 0 and 1 exist in both languages, 2 in English alone. */
const someRecords = fc.array(fc.constantFrom(0, 0, 1, 1, 2), { maxLength: 2 });
const someFacts: Record<Type, fc.Arbitrary<Data>> = {
  certification: fc.record(
    {
      level: fc.constantFrom('1', '2', '3'),
      validUntil: fc.constantFrom('2030-01-01', '2031-01-01'),
      certificateNumber: fc.constantFrom('A', 'B'),
      validIn: fc.constantFrom(['CN'], ['CN', 'DE']),
      name: fc.constantFrom('One', '二'),
    },
    { requiredKeys: [] },
  ),
  document: fc.record(
    {
      version: fc.constantFrom('1', '2'),
      kind: fc.constantFrom('policy', 'legal'),
      title: fc.constantFrom('One', '二'),
    },
    { requiredKeys: [] },
  ),
  standard: fc.record(
    { edition: fc.constantFrom('2013', '2022'), url: fc.constantFrom('https://a.example/', 'https://b.example/') },
    { requiredKeys: [] },
  ),
};

const type = fc.constantFrom<Type>('certification', 'certification', 'certification', 'document', 'standard');
const step = type.chain((edited) =>
  fc.record({
    type: fc.constant(edited),
    door: fc.constantFrom(...DOORS),
    locale: fc.constantFrom(...LOCALES),
    action: fc.constantFrom<Action | 'update' | 'remove'>(
      ...(['update', 'update', 'update'] as const),
      ...(edited === 'standard' ? [] : (['publish', 'publish', 'unpublish', 'discard'] as const)),
      ...(edited === 'certification' ? (['remove'] as const) : []),
    ),
    facts: someFacts[edited],
    relations: fc.dictionary(fc.constantFrom(...RELATIONS[edited]), someRecords, { maxKeys: 2 }),
  }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const relationIds = ({ records, english }: World, { relations }: Step): Data =>
  Object.fromEntries(
    Object.entries(relations).map(([field, numbers]) => {
      const target = TARGETS[field] ?? '';
      const ids = numbers.flatMap((number) => records[target]?.[number] ?? english[target] ?? []);
      return [field, [...new Set(TO_MANY.has(field) ? ids : ids.slice(0, 1))]];
    }),
  );

const perform = async (world: World, each: Step): Promise<Refusal> => {
  const documentId = world.edited[each.type];
  const { door, locale, action } = each;
  if (action === 'remove') {
    // one language goes, and comes back with the next edit of it
    const left = await rowsOf(app.strapi, each.type, { documentId, locale: { $ne: locale } });
    return left.length === 0 ? null : ofCode(documents(app.strapi, each.type).delete({ documentId, locale }));
  }
  if (action !== 'update') return act(door, each.type, documentId, locale, action);
  const [own] = await rowsOf(app.strapi, each.type, { documentId, locale });
  const name = each.type === 'document' ? 'title' : 'name';
  const data = { ...(own === undefined && { [name]: 'Again' }), ...each.facts, ...relationIds(world, each) };
  return update(door, each.type, documentId, locale, data);
};

/** The possible refusals of a random edit: a record without Chinese, or nothing there to act on. */
const EXPECTED =
  /has no version in|not found|Not Found|locale .{0,20}not found|nothing to|no published version|errors occurred|supersede|must be filled in/i;

/** The rows of one status: their facts, and the records they name of those that each language could show. */
const differences = async (world: World, edited: Type, published: boolean): Promise<string[]> => {
  const documentId = world.edited[edited];
  const hasDrafts = edited !== 'standard';
  if (!hasDrafts && !published) return [];
  const state = hasDrafts ? { publishedAt: { [published ? '$notNull' : '$null']: true } } : {};
  const rows = await rowsOf(app.strapi, edited, { documentId, ...state }, RELATIONS[edited]);
  const [one, other] = rows;
  if (one === undefined || other === undefined) return [];
  expect(rows).toHaveLength(2);
  const found = FACTS[edited].filter((field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]));
  for (const field of RELATIONS[edited]) {
    const named = (row: Row) => [(row[field] as Row | Row[] | null) ?? []].flat().map((each) => each.documentId);
    const target = TARGETS[field] ?? '';
    const isOnline = async (id: string, locale: string | null) => {
      const drafts = target === 'document' || target === 'certification';
      const wanted = drafts ? { publishedAt: { [published ? '$notNull' : '$null']: true } } : {};
      return (await rowsOf(app.strapi, target, { documentId: id, locale, ...wanted })).length > 0;
    };
    for (const [row, peer] of [
      [one, other],
      [other, one],
    ] as const)
      for (const id of named(row))
        if (!named(peer).includes(id) && (await isOnline(id, peer.locale)))
          found.push(`${field} ${String(row.locale)} ${id}`);
  }
  return found;
};

test('an agent can create and change entries', async () => {
  const tools = await toolsOf(app, agent);
  for (const tool of ['create', 'update', 'publish'])
    expect(tools).toContain(`${tool}_plugin-compliance_certification`);
});

test('random edits leave no language with other facts, in drafts or online', async () => {
  const doors = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14, size: 'max' }), async (steps) => {
      const world = await newWorld();
      await documents(app.strapi, 'certification').publish({ documentId: world.edited.certification, locale: '*' });
      for (const each of steps) {
        const refusal = await perform(world, each);
        if (refusal === null) doors.add(`${each.door} ${each.action}`);
        else expect(refusal).toMatch(EXPECTED);
        for (const edited of ['certification', 'document', 'standard'] as const)
          for (const published of [false, true])
            expect([edited, published, await differences(world, edited, published)]).toEqual([edited, published, []]);
      }
    }),
    { numRuns: cases(rounds(32), 3), endOnFailure: true },
  );
  for (const door of DOORS) expect([...doors].some((each) => each.startsWith(`${door} update`))).toBe(true);
});
