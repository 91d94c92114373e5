import { labelsIn } from '../../../../../admin/src/core/labels/labels';
import { translateEdit, translateFilters, translateList } from '../../../../../admin/src/core/labels/translate-layouts';

const chinese = labelsIn('zh-Hans');
const ofPages = { options: { compliance: { type: 'page' } } };

const editOf = (label: string, hint: string, options: object = ofPages.options) =>
  translateEdit({ layout: { options: { ...options }, layout: [[[{ name: 'title', label, hint }]]] } }, chinese).layout
    .layout[0]?.[0]?.[0];

describe('labels in the Content Manager', () => {
  it("are shown in the reader's language where nobody has changed them", () => {
    expect(editOf('Title', 'The main heading of the page')).toMatchObject({ label: '标题', hint: '页面的主标题' });
  });

  it('are shown where an older version of the plugin has left the attribute names', () => {
    expect(editOf('title', '')).toMatchObject({ label: '标题', hint: '页面的主标题' });
  });

  it('are shown where the database still holds those of an earlier version', () => {
    const former = { name: 'certificationStatus', label: 'Status', hint: '' };
    const column = { name: 'key', label: 'Key' };
    const layout = { options: { compliance: { type: 'certification' } }, layout: [[[former]]] };
    expect(translateEdit({ layout }, labelsIn('en')).layout.layout[0]?.[0]?.[0]?.label).toBe('Verification result');
    const { displayedHeaders } = translateList({ displayedHeaders: [column], layout }, chinese, () => 'drawn');
    expect(displayedHeaders[0]?.label).toBe('地址中的名称');
  });

  it('stand as somebody has written them', () => {
    expect(editOf('Headline', 'Ask marketing')).toMatchObject({ label: 'Headline', hint: 'Ask marketing' });
    expect(editOf('Title', '')).toMatchObject({ label: '标题', hint: '' });
  });

  it('of other types are left alone', () => {
    expect(editOf('Title', 'The main heading of the page', {})).toMatchObject({ label: 'Title' });
  });

  it('stand over the columns of a list, whose values are drawn in words', () => {
    const cell = () => 'drawn';
    const columns = [
      { name: 'kind', label: 'Kind', attribute: { type: 'enumeration' } },
      { name: 'updatedAt', label: 'Updated at', attribute: { type: 'datetime' } },
      { name: 'i18n', label: { id: 'i18n.list-view' } },
    ];
    const { displayedHeaders } = translateList({ displayedHeaders: columns, layout: ofPages }, chinese, cell);
    expect(displayedHeaders).toEqual([
      { ...columns[0], label: '类别', cellFormatter: cell },
      { ...columns[1], label: '更新时间' },
      columns[2],
    ]);
  });

  it('name the filters', () => {
    const { displayedFilters } = translateFilters(
      { displayedFilters: [{ name: 'path', label: 'Path' }], layout: ofPages },
      chinese,
    );
    expect(displayedFilters).toEqual([{ name: 'path', label: '路径' }]);
  });

  it('are English in a language that the plugin does not speak', () => {
    expect(labelsIn('fr').types['page']?.name).toBe('Compliance page');
  });
});
