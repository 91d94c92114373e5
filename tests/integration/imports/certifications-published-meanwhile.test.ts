/** @slow */
import { uidOf } from '../../../model/plugin-id';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { createAdministrator } from '../../support/http/administrators';
import { importFolder } from '../../support/sites/import-folder';
import { legacyPage, writeSource } from '../../support/sites/legacy-site';
import { isThorough } from '../../support/jest/rounds';
import { rowsOf } from '../content/stored';

const EDITORS = 4;
const PAGES = isThorough ? 20 : 10;
const IMPORTS = isThorough ? 10 : 1;
/** How long an editor works before logging in again: a token of Strapi's is good for half an hour. */
const SHIFT_MS = 600_000;

const STATED = ['ISO/IEC 27001:2013', 'ISO/IEC 20000-1:2018', 'ISO 9001:2015', 'ISO 22301:2019'];

const certified = STATED.map(
  (standard) => `## ${standard} Certification\n\nHarbour Cloud holds a certificate against ${standard}.\n`,
).join('\n');

/** The pages of all imports so far; each of them names all certifications. */
const siteAfter = (imports: number) =>
  writeSource(
    Object.fromEntries(
      Array.from({ length: 1 + imports * PAGES }, (_, n) => [
        `trust/page-${String(n)}-en.md`,
        legacyPage('en', `Page ${String(n)}`, certified),
      ]),
    ),
  );

describe('certifications that editors publish without pause while an import writes pages that name them', () => {
  let app: RunningStrapi;
  beforeAll(async () => {
    app = await bootStrapi();
  });
  afterAll(async () => app.close());

  const importPages = async (imports: number) => {
    const { dir, remove } = siteAfter(imports);
    try {
      return (await importFolder(app.strapi, dir, { publish: true, publishUnverified: true })).report;
    } finally {
      remove();
    }
  };

  test('no page fails, no run is paused, no link is lost, and the editors get on', async () => {
    await importPages(0);
    const certifications = await rowsOf(app.strapi, 'certification', { publishedAt: null });
    expect(certifications).toHaveLength(STATED.length);
    const ids = certifications.map(({ documentId }) => documentId);

    let isOver = false;
    const answers: number[] = [];
    const edit = async (editor: number): Promise<void> => {
      let [{ token }, since] = [await createAdministrator(app, 'strapi-super-admin'), Date.now()];
      for (let round = editor; !isOver; round += 1) {
        if (Date.now() - since > SHIFT_MS)
          [{ token }, since] = [await createAdministrator(app, 'strapi-super-admin'), Date.now()];
        const place = `/content-manager/collection-types/${uidOf('certification')}/${ids[round % ids.length] ?? ''}`;
        const { status } = await app.post(`${place}/actions/publish?locale=en`, {}, { token });
        answers.push(status);
      }
    };
    const editors = Promise.all(Array.from({ length: EDITORS }, async (_, editor) => edit(editor)));
    const refused = [];
    try {
      for (let round = 1; round <= IMPORTS; round += 1) {
        const { counts, items } = await importPages(round);
        expect(counts).toMatchObject({ create: PAGES, failed: 0 });
        refused.push(...items.filter(({ action }) => action === 'failed').map(({ key, error }) => ({ key, error })));
      }
    } finally {
      isOver = true;
      await editors;
    }
    expect(refused).toEqual([]);
    expect(new Set(answers)).toEqual(new Set([200]));
    // the import does not hold them up either
    expect(answers.length).toBeGreaterThan(IMPORTS * EDITORS);
    for (const published of [false, true]) {
      const where = { publishedAt: { [published ? '$notNull' : '$null']: true } };
      const pages = await rowsOf(app.strapi, 'page', where, ['certifications']);
      expect(pages).toHaveLength(1 + IMPORTS * PAGES);
      const linked = pages.map(({ certifications: named }) => (named as unknown[]).length);
      expect(new Set(linked)).toEqual(new Set([STATED.length]));
    }
  }, 3_600_000);
});
