import { arrangeForm, inputOf } from '../../../../../admin/src/core/forms/edit-layout';

const groups = [['name', 'type'], ['validIn', 'scope'], ['key']];
const rowsOf = (...rows: string[][]) => rows.map((row) => row.map((name) => ({ name, type: 'string' })));
const panelsOf = (options: Record<string, unknown>, ...rows: string[][]) =>
  arrangeForm({ layout: { options, layout: [rowsOf(...rows)] } }).layout.layout;
const namesOf = (panels: { name: string }[][][]) =>
  panels.map((rows) => rows.map((row) => row.map(({ name }) => name)));
const certification = { compliance: { type: 'certification', groups } };

describe('a form of the plugin', () => {
  it('has a panel for each group, and a last one for what an app has added', () => {
    const panels = panelsOf(certification, ['name', 'type'], ['scope'], ['validIn'], ['key'], ['own']);
    expect(namesOf(panels)).toEqual([[['name', 'type']], [['scope'], ['validIn']], [['key']], [['own']]]);
  });

  it('stays in one panel where somebody has arranged it otherwise', () => {
    const panels = panelsOf(certification, ['key'], ['name', 'type'], ['scope']);
    expect(namesOf(panels)).toEqual([[['key'], ['name', 'type'], ['scope']]]);
  });

  it('has inputs for people where a field stores codes', () => {
    const [[[field] = []] = []] = panelsOf(certification, ['validIn']);
    expect(field).toMatchObject({ name: 'validIn', type: 'compliance-regions' });
  });

  it('shows no field that the plugin fills in itself, and no panel that had no other', () => {
    const document = { compliance: { type: 'document' } };
    const panels = panelsOf(document, ['file', 'privateFile'], ['sha256'], ['title']);
    expect(namesOf(panels)).toEqual([[['file'], ['title']]]);
    const none = arrangeForm({ layout: { options: document, layout: [rowsOf(['title']), rowsOf(['sha256'])] } });
    expect(namesOf(none.layout.layout)).toEqual([[['title']]]);
  });

  it('counts the characters of texts with a limit of their own alone', () => {
    const fields = [255, 60].map((maxLength) => ({ name: 'scope', attribute: { type: 'string', maxLength } }));
    const { layout } = arrangeForm({ layout: { options: certification, layout: [[fields]] } });
    expect(layout.layout.flat(2).map(({ attribute }) => attribute)).toEqual([
      { type: 'string', maxLength: undefined },
      { type: 'string', maxLength: 60 },
    ]);
  });

  it('of another plugin is left alone', () => {
    expect(namesOf(panelsOf({}, ['validIn'], ['name']))).toEqual([[['validIn'], ['name']]]);
    expect(panelsOf({}, ['validIn'])[0]?.[0]?.[0]?.type).toBe('string');
  });
});

test('a field that every object inherits has no input of its own', () => {
  expect(inputOf('organization', 'country')).toBe('region');
  expect(inputOf('organization', 'constructor')).toBeUndefined();
  expect(inputOf('constructor', 'name')).toBeUndefined();
});
