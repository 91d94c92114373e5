import type { FieldChange } from '../../../../../model/contracts/plan';
import { conflictOf, isPublicAfter } from '../../../../../migrator/run/apply/conflict';
import { resolvedItem, type Resolution } from '../../../../../migrator/run/apply/resolution';
import { ResolutionError } from '../../../../../migrator/run/apply/resolution-error';
import type { PlanItem } from '../../../../../migrator/plan/plan';
import { planIn } from '../../../../support/memory/memory-import';
import { memoryState, pageDraft } from '../../../../support/memory/memory-state';

const change = (field: string, base: FieldChange['base'], stored: FieldChange['base'], source: FieldChange['base']) =>
  ({ field, base, stored, source, verdict: 'conflict', result: stored }) as const;

/** A conflict in a text, a number, a truth and a relation; the tagline is only the source's. */
const conflict = async (): Promise<PlanItem> => {
  const [item] = (await planIn(memoryState(), [pageDraft('sla/mail', 'en')])).items;
  if (item === undefined) throw new Error('no item');
  return {
    ...item,
    action: 'conflict',
    base: {
      fields: { title: 'S', order: 3, isOpen: false, tagline: 'T' },
      shared: { kind: 'sla' },
      relations: { parent: 'c3' },
    },
    changes: [
      change('title', 'B', 'E', 'S'),
      change('order', 1, 2, 3),
      change('isOpen', null, true, false),
      change('kind', 'other', 'faq', 'sla'),
      change('parent', 'c1', 'c2', 'c3'),
      { ...change('tagline', null, null, 'T'), verdict: 'take', result: 'T' },
    ],
  };
};

describe('what a resolved conflict leaves', () => {
  const online = { documentId: 'd', publication: 'published' as const };
  const nothing = { write: { fields: {}, relations: {} }, publish: false };

  it.each<[string, boolean, Partial<PlanItem>]>([
    ['is public where it goes online with it', true, { publish: true }],
    ['is public where its type has no drafts', true, { publish: false, type: 'standard' }],
    ['is public where it is so already, and nothing is written', true, { ...nothing, before: online as never }],
    ['is a draft where something is written to it', false, { publish: false, before: online as never }],
    ['is a draft where it was one', false, { ...nothing, before: null }],
  ])('%s', async (_name, expected, more) => {
    const { item } = await settle({ field: 'title', take: 'source' });
    expect(isPublicAfter({ ...item, ...more })).toBe(expected);
  });

  it('is announced as public for a type without drafts', async () => {
    const left = await conflict();
    expect(conflictOf(1, { ...left, publish: false }).publish).toBe(false);
    expect(conflictOf(1, { ...left, publish: false, type: 'organization' }).publish).toBe(true);
  });
});

const settle = async (...resolutions: Resolution[]) => resolvedItem(await conflict(), resolutions, null, null);

describe('a resolution', () => {
  it('writes what was chosen, in fields and in relations, and nothing that stands already', async () => {
    const { item } = await settle(
      { field: 'title', take: 'source' },
      { field: 'order', take: 'editor' },
      { field: 'parent', take: 'base' },
    );
    expect(item.write).toEqual({ fields: { title: 'S' }, relations: { parent: 'c1' } });
  });

  it('moves the bases of the settled fields to the source, whatever was chosen', async () => {
    const { base, left } = await settle({ field: 'title', take: 'editor' }, { field: 'kind', take: 'base' });
    expect(base).toMatchObject({ fields: { title: 'S' }, shared: { kind: 'sla' }, relations: {} });
    expect(left?.changes.map(({ field }) => field)).toEqual(['order', 'isOpen', 'parent', 'tagline']);
  });

  it('leaves the shared facts alone when it is not about them', async () => {
    expect((await settle({ field: 'title', take: 'editor' })).base.shared).toEqual({});
  });

  it('takes what else the source changed with the last field', async () => {
    const all = ['title', 'order', 'isOpen', 'kind', 'parent'].map((field) => ({ field, take: 'editor' as const }));
    const { item, base, left } = await settle(...all);
    expect(item.write).toEqual({ fields: { tagline: 'T' }, relations: {} });
    expect(base.shared).toEqual({ kind: 'sla' });
    expect(left).toBeNull();
  });

  it('reads a person’s own text as the field holds it', async () => {
    const { item } = await settle({ field: 'title', text: ' Mine \n' }, { field: 'order', text: '7\n' });
    expect(item.write.fields).toEqual({ title: 'Mine', order: 7 });
    expect((await settle({ field: 'title', text: ' \n' })).item.write.fields).toEqual({ title: null });
  });

  it.each([
    [{ field: 'order', text: 'seven' }, /is not a number/],
    [{ field: 'isOpen', text: 'true' }, /true or false/],
    [{ field: 'parent', text: 'c9' }, /is a relation/],
    [{ field: 'tagline', take: 'source' as const }, /no open conflict in “tagline”/],
  ])('refuses %j', async (resolution, message) => {
    await expect(settle(resolution)).rejects.toThrow(message);
  });

  it.each([
    ['title', 'A\u202egpj', /^The text for title contains invisible characters: U\+202E$/],
    ['title', 'A\u00ad\u3164B', /^The text for title .*: U\+00AD, U\+3164$/],
    ['title', 'A\0B', /^The text for title contains characters that cannot be stored: U\+0000$/],
    ['title', 'A\ud800B', /^The text for title contains characters that cannot be stored: U\+D800$/],
    ['body', 'One.\n\nTwo\0\udc00.', /^The text for body contains characters that cannot be stored: U\+0000, U\+DC00$/],
    ['summary', 'A\ufffdB', /^The text for summary contains characters that cannot be stored: U\+FFFD$/],
  ])('refuses what an import would not store, by the name of the field: %s %j', async (field, text, message) => {
    const item = await conflict();
    const open = { ...item, changes: [change(field, 'B', 'E', 'S')] };
    const settling = () => resolvedItem(open, [{ field, text }], null, null);
    expect(settling).toThrow(ResolutionError);
    expect(settling).toThrow(message);
  });

  it('stores a name on one line, and other texts with the line ends of an import', async () => {
    const item = await conflict();
    const open = { ...item, changes: [change('title', 'B', 'E', 'S'), change('body', 'B', 'E', 'S')] };
    open.base = { ...open.base, fields: { title: 'S', body: 'S' }, shared: {}, relations: {} };
    const own = [
      { field: 'title', text: ' می\u200cخواهم\n👩\u200d💻 ' },
      { field: 'body', text: 'One.\r\n\r\nTwo\u202e.\r\n' },
    ];
    expect(resolvedItem(open, own, null, null).item.write.fields).toEqual({
      title: 'می\u200cخواهم 👩\u200d💻',
      body: 'One.\n\nTwo\u202e.\n',
    });
  });
});
