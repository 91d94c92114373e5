import type { Core } from '@strapi/strapi';
import { findKnownRows, findRow, findRows, group, link, links, rowReader } from '../../../server/src/database/rows';
import { number, orNull, text } from '../../../model/readers';

/** Strapi with a table of these rows; `asked` are the queries that reached it. */
const strapiWith = (rows: unknown[]) => {
  const asked: unknown[] = [];
  const query = (uid: string) => ({
    findMany: async (params: object) => {
      asked.push({ uid, ...params });
      return Promise.resolve(rows);
    },
    findOne: async (params: object) => {
      asked.push({ uid, ...params });
      return Promise.resolve(rows[0] ?? null);
    },
  });
  return { strapi: { db: { query } } as unknown as Core.Strapi, asked };
};

const COLUMNS = {
  id: number,
  title: orNull(text),
  parent: link({ documentId: text }),
  files: links({ id: number, folder: link({ path: text }) }),
};

describe('rows of a type', () => {
  it('are asked for by the columns that are read, and nothing else', async () => {
    const { strapi, asked } = strapiWith([]);
    await findRows(strapi, 'plugin::x.y', COLUMNS, { where: { id: 1 }, limit: 2 });
    expect(asked).toEqual([
      {
        uid: 'plugin::x.y',
        select: ['id', 'title'],
        populate: {
          parent: { select: ['documentId'], populate: {} },
          files: { select: ['id'], populate: { folder: { select: ['path'], populate: {} } } },
        },
        where: { id: 1 },
        limit: 2,
      },
    ]);
  });

  it('are read column by column, and what else they hold is left out', async () => {
    const row = { id: 1, title: null, body: 'x', parent: { id: 9, documentId: 'a' }, files: [{ id: 2, folder: null }] };
    const { strapi } = strapiWith([row]);
    const read = { id: 1, title: null, parent: { documentId: 'a' }, files: [{ id: 2, folder: null }] };
    expect(await findRows(strapi, 'u', COLUMNS)).toEqual([read]);
    expect(await findRow(strapi, 'u', COLUMNS, {})).toEqual(read);
  });

  it('are linked to nothing where Strapi answers null, and to a single row where it answers one', () => {
    const read = rowReader({ file: links({ id: number }), parent: link({ id: number }) });
    expect(read({ file: { id: 3 }, parent: null })).toEqual({ file: [{ id: 3 }], parent: null });
    expect(read({ file: null })).toEqual({ file: [], parent: null });
  });

  it('take attributes that a schema names under one name', async () => {
    const { strapi, asked } = strapiWith([{ id: 1, a: 'x', b: null, page: { id: 2 } }]);
    const columns = {
      id: number,
      values: group(['a', 'b'], orNull(text)),
      links: group(['page'], links({ id: number })),
    };
    expect(await findRow(strapi, 'u', columns, {})).toEqual({
      id: 1,
      values: { a: 'x', b: null },
      links: { page: [{ id: 2 }] },
    });
    expect(asked).toMatchObject([{ select: ['id', 'a', 'b'], populate: { page: { select: ['id'] } } }]);
  });

  it('name type, column and value where a row holds another one', async () => {
    const { strapi } = strapiWith([{ id: 1, title: 5 }]);
    await expect(findRows(strapi, 'plugin::x.y', { id: number, title: text })).rejects.toThrow(
      'plugin::x.y.title: expected a text, found 5',
    );
    await expect(findRow(strapi, 'plugin::x.y', { link: link({ id: text }) }, {})).resolves.toEqual({ link: null });
  });

  it('are null when there is no such row', async () => {
    expect(await findRow(strapiWith([]).strapi, 'u', COLUMNS, {})).toBeNull();
  });
});

describe('rows for people to look at', () => {
  it('leave out those that are not known, each with one warning however often the list is asked for', async () => {
    const { strapi } = strapiWith([
      { id: 1, title: 'a' },
      { id: 2, title: 5 },
    ]);
    const warn = jest.fn();
    Object.assign(strapi, { log: { warn } });
    const columns = { title: text };
    expect(await findKnownRows(strapi, 'plugin::x.y', columns)).toEqual([{ title: 'a' }]);
    expect(await findKnownRows(strapi, 'plugin::x.y', columns)).toEqual([{ title: 'a' }]);
    expect(warn.mock.calls).toEqual([
      [
        'compliance: row 2 of plugin::x.y is not shown: title: expected a text, found 5. A later version of the plugin may have written it.',
      ],
    ]);
    await expect(findRows(strapi, 'plugin::x.y', columns)).rejects.toThrow('plugin::x.y.title: expected a text');
  });
});
