import type { Core } from '@strapi/strapi';
import { createRecordFacts } from '../../../server/src/content/validate/record-facts';

interface Query {
  where: { documentId: { $in: string[] } };
}

/** A Strapi with two published processors, and the statements that were put to its database. */
const withProcessors = (noticeDays: number | null) => {
  const queries: Query[] = [];
  const rows = [
    { documentId: 'one', effectiveOn: '2026-07-01' },
    { documentId: 'one', effectiveOn: '2026-07-02' },
    { documentId: 'two', effectiveOn: null },
  ];
  const findMany = async (query: Query) => {
    queries.push(query);
    return Promise.resolve(rows.filter(({ documentId }) => query.where.documentId.$in.includes(documentId)));
  };
  const strapi = {
    config: { get: () => ({ processors: { noticeDays } }) },
    plugin: () => ({ service: () => ({ now: () => new Date('2026-06-15T12:00:00Z') }) }),
    db: { query: () => ({ findMany }) },
  };
  return { strapi: strapi as unknown as Core.Strapi, queries };
};

describe('the notice that customers are promised', () => {
  const asked = ['one', null, 'two', 'unknown', 'one'];

  test('of many processors is read in one statement, and each is told its own days', async () => {
    const { strapi, queries } = withProcessors(30);
    const facts = createRecordFacts(strapi, { together: true });
    const promises = await Promise.all(asked.map(async (id) => facts.noticeFor(id)));
    expect(promises.map(({ told }) => told)).toEqual([
      ['2026-07-01', '2026-07-02'],
      [],
      [],
      [],
      ['2026-07-01', '2026-07-02'],
    ]);
    expect(promises[1]).toEqual({ days: 30, today: '2026-06-15', told: [] });
    expect(queries.map(({ where }) => where.documentId.$in)).toEqual([['one', 'two', 'unknown']]);
  });

  test.each([
    ['nothing is promised', null, 'one'],
    ['the processor does not exist yet', 30, null],
  ])('is not read where %s', async (_, noticeDays, documentId) => {
    const { strapi, queries } = withProcessors(noticeDays);
    const facts = createRecordFacts(strapi);
    expect(await facts.noticeFor(documentId)).toEqual({ days: noticeDays, today: '2026-06-15', told: [] });
    expect(queries).toEqual([]);
  });
});
