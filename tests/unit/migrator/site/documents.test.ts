import { defaultSiteRules, readSite, type RecordDraft } from '../../../../migrator';
import type { AssetKind, ExaminedAsset } from '../../../../migrator/model/asset';
import { mediaDocumentId } from '../../../../migrator/reader/media/media-identity';
import { documentKind } from '../../../../migrator/records/document-kind';
import { titleFromFile, titleFromLabels } from '../../../../migrator/site/records/documents/document-title';

const EN = 'The storage service keeps three copies of everything that you give it, in two buildings.';
const ZH = '存储服务把您交给它的一切内容保存三份，分别放在两座建筑里。';
const REPORT = 'a'.repeat(64);
const STEPS = 'b'.repeat(64);

const examined = (path: string, sha256: string, kind: AssetKind | null = 'document'): [string, ExaminedAsset] => [
  path,
  { path, sha256, size: 9, kind, findings: [] },
];

const FILES = [
  examined('files/report.pdf', REPORT),
  examined('files/copy of report.pdf', REPORT),
  examined('files/steps.png', STEPS, 'image'),
  examined('files/broken.pdf', '', null),
];

const draftsOf = (pages: Record<string, string>, only?: string): RecordDraft[] => {
  const source = Object.entries(pages).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
  const assets = FILES.map(([path]) => path);
  const context = { assets, examined: new Map(FILES), ...(only && { only: (path: string) => path === only }) };
  return readSite(source, defaultSiteRules, context).drafts;
};
const documentsIn = (drafts: RecordDraft[]) => drafts.filter(({ type }) => type === 'document');

const EN_PAGE = `# Storage\n\n${EN} [Click here](/files/report.pdf), [Cloud _white paper_](/files/report.pdf#page=2) ![x](/files/steps.png)`;
const ZH_PAGE = `# 存储\n\n${ZH} [点击此处下载](../files/copy%20of%20report.pdf) [图](/files/steps.png)`;
const KEY = `document-${'a'.repeat(16)}`;

describe('documents that pages link to', () => {
  const drafts = draftsOf({ 'sla/storage-en.md': EN_PAGE, 'sla/storage.md': ZH_PAGE });

  it('are one record for one content, in the languages of the pages, named as the links call it', () => {
    expect(documentsIn(drafts)).toMatchObject([
      {
        key: KEY,
        locale: 'en',
        sourcePath: 'sla/storage-en.md',
        localized: { title: 'Cloud white paper', file: mediaDocumentId(REPORT) },
        shared: { key: KEY, kind: 'whitepaper', sha256: REPORT },
        media: [REPORT],
      },
      { key: KEY, locale: 'zh-CN', localized: { title: 'copy of report', file: mediaDocumentId(REPORT) }, shared: {} },
    ]);
  });

  it('come before the pages, which name them', () => {
    expect(drafts.map(({ type }) => type)).toEqual(['document', 'document', 'page', 'page']);
    for (const { relations } of drafts.slice(2))
      expect(relations['documents']).toEqual([{ type: 'document', key: KEY }]);
  });

  it('are none where the file is refused, is not in the source, or is an image', () => {
    const page = `# Storage\n\n${EN} [a](/files/broken.pdf) [b](/files/steps.png) [c](https://cdn.example.com/c.pdf)`;
    const [only, ...others] = draftsOf({ 'sla/storage.md': page });
    expect(others).toEqual([]);
    expect(only?.relations['documents']).toEqual([]);
  });

  it('come with each page that links to them, where only a part is imported', () => {
    const pages = { 'a.md': EN_PAGE, 'b.md': EN_PAGE, 'c.md': `# C\n\n${EN}` };
    expect(draftsOf(pages, 'b.md').map(({ type }) => type)).toEqual(['document', 'page']);
    expect(draftsOf(pages, 'c.md').map(({ type }) => type)).toEqual(['page']);
  });

  it('belong to the certification beside which they are linked, in its language', () => {
    const section = (link: string) =>
      `# Compliance\n\n## ISO/IEC 27001:2013\n\nOur services are certified to ISO/IEC 27001 by Eastgate Register Ltd. ${link}\n`;
    const [certification] = draftsOf({
      'trust/compliance-en.md': section('See the [certificate](/files/report.pdf).'),
    }).filter(({ type }) => type === 'certification');
    expect(certification?.relations['documents']).toEqual([{ type: 'document', key: KEY }]);
    const [without] = draftsOf({ 'trust/compliance-en.md': section('') }).filter(
      ({ type }) => type === 'certification',
    );
    expect(without?.relations['documents']).toEqual([]);
  });
});

describe('the title of a document', () => {
  it.each([
    [['here', 'Download', 'Service terms']],
    [['Click here to download', '1.1', 'https://example.com/x.pdf', 'Service terms']],
    [[null, '**Service** terms']],
    [['Service\u200b &#x202e;terms']],
  ])('is the first of %j that names something', (labels) => {
    const title = titleFromLabels(labels);
    expect(title).toBe('Service terms');
  });

  it.each(['点击此处', '请点击这里下载', '下载', '查看详情', '下载PDF', '此处', 'PDF', 'read more »', ''])(
    'is never %j',
    (label) => {
      expect(titleFromLabels([label])).toBeNull();
    },
  );

  it.each([
    ['files/Office-365_Security-2015-12.pdf', 'Office 365 Security 2015-12'],
    ['files/Service\u202e-terms\u200b.pdf', 'Service terms'],
    ['云计算中的共担责任.pdf', '云计算中的共担责任'],
    ['files/___.pdf', 'files/___.pdf'],
  ])('from the file %s is %s', (path, title) => {
    expect(titleFromFile(path)).toBe(title);
  });
});

describe('the kind of a document', () => {
  it.each([
    ['渗透测试问卷', 'questionnaire'],
    ['Power BI 安全白皮书', 'whitepaper'],
    ['SOC 2 Type II Report', 'audit-report'],
    ['ISO_27001_certificate', 'certificate'],
    ['隐私政策', 'policy'],
    ['virtual_machine_sla_english1.3', 'legal'],
    ['Slavonic studies', null],
  ])('%s: %s', (name, kind) => {
    expect(documentKind([name])).toBe(kind);
  });
});

test('the text in place of an image is what people see', () => {
  const page = `# Storage\n\n${EN}\n\n![Steps\u202e of\u00ad a\u3164 backup](/files/steps.png)\n`;
  const source = [{ path: 'sla/storage-en.md', bytes: new TextEncoder().encode(page) }];
  const context = { assets: FILES.map(([path]) => path), examined: new Map(FILES) };
  const { assets } = readSite(source, defaultSiteRules, context);
  expect(assets).toMatchObject([{ alternativeText: { en: 'Steps of a backup' } }]);
});
