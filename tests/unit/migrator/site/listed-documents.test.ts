import { defaultSiteRules, readSite, type RecordDraft, type Site } from '../../../../migrator';
import { FILE_START, newFinding } from '../../../../migrator/findings';
import type { AssetKind, ExaminedAsset } from '../../../../migrator/model/asset';
import { say } from '../../../../model/say';
import { mediaDocumentId } from '../../../../migrator/reader/media/media-identity';

const [REPORT, POLICY, OTHER] = ['a', 'b', 'c'].map((sign) => sign.repeat(64)) as [string, string, string];
const examined = (path: string, sha256: string, kind: AssetKind | null = 'document'): [string, ExaminedAsset] => [
  path,
  { path, sha256, size: 9, kind, findings: [] },
];
const FILES = [
  examined('lists/report.pdf', REPORT),
  examined('files/copy of report.pdf', REPORT),
  examined('files/policy #1.pdf', POLICY),
  examined('other.pdf', OTHER),
];
const REFUSED: [string, ExaminedAsset] = [
  'script.pdf',
  {
    ...{ path: 'script.pdf', sha256: '', size: 9, kind: null },
    findings: [newFinding('ASSET_EMPTY', 'script.pdf', FILE_START, say('fileEmpty'))],
  },
];

const siteOf = (sources: Record<string, string>, only?: string): Site => {
  const source = Object.entries(sources).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
  const context = { assets: [...FILES, REFUSED].map(([path]) => path), examined: new Map([...FILES, REFUSED]) };
  return readSite(source, defaultSiteRules, { ...context, ...(only && { only: (path: string) => path === only }) });
};
const documentsOf = ({ drafts }: Site): RecordDraft[] => drafts.filter(({ type }) => type === 'document');
const codesOf = ({ files }: Site): string[] =>
  files.flatMap(({ path, findings }) =>
    findings
      .filter(({ code }) => code !== 'LIST_OF_RECORDS')
      .map(({ code, line }) => `${code} ${path}:${String(line)}`),
  );
const filesOf = (site: Site): string[] => site.assets.map(({ path }) => path);
const list = (...rows: string[]): string => ['Title;Access;File', ...rows].join('\n');
const page = (link: string): string =>
  `# Storage\n\nThe storage service keeps three copies of everything that you give it. [Our report](${link})`;

describe('documents that lists name', () => {
  it('are drafts with their facts and quotes; of public ones the file beside the list or at its path', () => {
    const site = siteOf({
      'lists/documents.csv': list('Report;Public;report.pdf', 'Policy;Public;/files/policy #1.pdf'),
    });
    expect(documentsOf(site)).toMatchObject([
      {
        ...{ key: 'policy', locale: 'en', sourcePath: 'lists/documents.csv', namedBy: ['lists/documents.csv'] },
        localized: { title: 'Policy', file: mediaDocumentId(POLICY) },
        shared: { visibility: 'public', kind: 'policy', sha256: POLICY },
        media: [POLICY],
        stated: {
          title: {
            path: 'lists/documents.csv',
            line: 3,
            text: 'Title: Policy; Access: Public; File: /files/policy #1.pdf',
          },
          visibility: { line: 3, text: 'Access: Public' },
        },
      },
      { key: 'report', localized: { file: mediaDocumentId(REPORT) } },
    ]);
    expect(documentsOf(site).some(({ markedDraft }) => markedDraft)).toBe(false);
    expect(filesOf(site)).toEqual(['files/policy #1.pdf', 'lists/report.pdf']);
    expect(codesOf(site)).toEqual([]);
    expect(site.files[0]?.links).toMatchObject([
      { target: 'lists/report.pdf', line: 2 },
      { target: 'files/policy #1.pdf' },
    ]);
  });

  it.each(['On request', 'Internal', 'Whoever signs'])(
    'that are not public (%s) never bring their file, nor a copy that a page links to',
    (access) => {
      const site = siteOf({
        'lists/documents.csv': list(`Report;${access};report.pdf`),
        'sla/storage-en.md': page('../files/copy%20of%20report.pdf'),
      });
      const [document, ...others] = documentsOf(site);
      expect(document).toMatchObject({
        ...{ key: 'report', media: [], markedDraft: true },
        ...{ localized: { file: null }, shared: { sha256: null } },
      });
      expect(document?.shared['visibility']).toBe(access === 'On request' ? 'on-request' : 'internal');
      expect([others, filesOf(site)]).toEqual([[], []]);
      expect(site.files.find(({ state }) => state === 'page')?.body).toContain('(../files/copy%20of%20report.pdf)');
      expect(codesOf(site)).toEqual(
        expect.arrayContaining([
          'DOCUMENT_NOT_PUBLIC lists/documents.csv:2',
          'DOCUMENT_NOT_PUBLIC sla/storage-en.md:3',
        ]),
      );
    },
  );

  it.each([
    ['its name, which the list has without its folder', 'Report;Internal;report.pdf', '[x](/lists/report.pdf)'],
    ['its title, where the list names no file', 'Our report;On request;', '[Our _report_](/lists/report.pdf)'],
    ['one title with others', 'Our report;On request;', '[Our report](/lists/report.pdf) [our report](/other.pdf)'],
    ['one name with others', 'Report;Private;x\\report.pdf', '[x](/lists/report.pdf)'],
  ])('that are not public bring no file to which a page links by %s', (_, listed, links) => {
    const site = siteOf({
      'documents.csv': list(listed),
      'sla/storage-en.md': `# Storage\n\nWe keep copies. ${links}`,
    });
    expect([documentsOf(site).length, filesOf(site)]).toEqual([1, []]);
    expect(codesOf(site)).toContain('DOCUMENT_NOT_PUBLIC sla/storage-en.md:3');
  });

  it.each([
    ['an address with a query', 'documents.csv', 'Title;Access;URL\nR;Internal;https://files.example/report.pdf?v=3'],
    ['a query', 'documents.csv', 'Title;Access;URL\nR;Internal;https://files.example/get?file=report.pdf&v=3'],
    ['a path with a query', 'documents.csv', list('R;Internal;/lists/report.pdf?v=3')],
    ['several in a cell', 'documents.csv', list('R;Internal;"bridge.pdf, report.pdf"')],
    ['several on lines', 'documents.csv', list('R;Internal;"bridge letter.pdf\nreport.pdf"')],
    ['two in words', 'documents.csv', list('R;Internal;bridge.pdf and report.pdf')],
    ['two in words', 'documents.csv', list('R;Internal;bridge.pdf和report.pdf')],
    ['a link of markdown', 'documents.csv', list('R;Internal;[The report](x/report.pdf)')],
    ['a file, and an address', 'documents.csv', 'Title;Access;File;URL\nR;Internal;bridge.pdf;x/report.pdf'],
    ['two files', 'documents.csv', 'Title;Access;File;Attachment\nR;Internal;bridge.pdf;report.pdf'],
    ['no extension', 'documents.csv', list('R;Internal;report')],
    ['an address without an extension', 'documents.csv', 'Title;Access;URL\nR;Internal;https://files.example/report'],
    ['a title', 'documents.csv', 'Title;Access\nreport.pdf;Internal'],
    ['a list of YAML', 'documents.yml', '- title: R\n  access: Internal\n  file: [x/report.pdf, bridge.pdf]\n'],
    ['a list of JSON', 'documents.json', '[{"title":"R","access":"Internal","files":["bridge.pdf","report.pdf"]}]'],
  ])('that are not public bring none of the files that they name by %s: %s %s', (_, path, text) => {
    const site = siteOf({ [path]: text, 'sla/storage-en.md': `${page('/lists/report.pdf')} [x](/other.pdf)` });
    expect(filesOf(site)).toEqual(['other.pdf']);
    expect(codesOf(site)).toContain('DOCUMENT_NOT_PUBLIC sla/storage-en.md:3');
  });

  it.each([
    ['are about others', 'Company;Title;Access;File\nNordlicht GmbH;Report;Internal;report.pdf'],
    ['have no title', 'Title;Access;URL\n;Internal;https://files.example/report'],
  ])('bring no file of rows that are not public and %s, and no entry', (_, text) => {
    const site = siteOf({
      'lists/documents.csv': text,
      'policies.csv': list('Report;Public;/other.pdf'),
      'sla/storage-en.md': page('/lists/report.pdf'),
    });
    expect([documentsOf(site).map(({ namedBy }) => namedBy), filesOf(site)]).toEqual([
      [['policies.csv']],
      ['other.pdf'],
    ]);
    expect(codesOf(site)).toEqual([
      expect.stringMatching(/^RECORD_UNREAD lists\/documents\.csv:[12]$/),
      'DOCUMENT_NOT_PUBLIC sla/storage-en.md:3',
    ]);
  });

  it('have the file to which pages link by their name or title, and only that', () => {
    const listed =
      'Title;Expires at;File\nOur report;2027-01-31;\nPolicy;2027-01-31;other.pdf\nPaper;2027-01-31;report.pdf';
    const sources = {
      'evidence/documents.csv': listed,
      'sla/storage-en.md': `${page('/lists/report.pdf')} and [x](/other.pdf)`,
    };
    expect(
      documentsOf(siteOf(sources)).map(({ key, shared }) => [key, shared['validUntil'], shared['sha256']]),
    ).toEqual([
      [`document-${'a'.repeat(16)}`, '2027-01-31', REPORT],
      [`document-${'c'.repeat(16)}`, '2027-01-31', OTHER],
    ]);
  });

  it.each([
    ['lists/documents.csv', 'Title;Access;File\n"Report;Internal;report.pdf'],
    ['documents.csv', 'Title;Access;URL\n"Report;Internal;/lists/%72eport.pdf'],
    ['documents.csv', 'Title;Access;File\n"Report;Internal;report'],
    ['documents.json', String.raw`[{"title":"R","access":"Internal","file":"\u0072eport.pdf"},`],
    ['certifications.yml', 'documents:\n  - title: "Our report\n'],
    ['documents.csv', 'Title;Access\nReport\u0000;Internal'],
  ])('in a list that cannot be read bring no new file, even where a page links to it: %s %j', (path, text) => {
    const site = siteOf({ [path]: text, 'sla/storage-en.md': page('/lists/report.pdf') });
    expect([documentsOf(site), filesOf(site)]).toEqual([[], []]);
    expect(codesOf(site)).toEqual([expect.stringContaining(path), 'DOCUMENT_NOT_PUBLIC sla/storage-en.md:3']);
  });

  it('come with their files beside a broken list that lists none, and where they are public by another', () => {
    const sources = {
      'certifications.csv': 'Standard;Status\n"SOC 2;Active',
      'documents.csv': list('"Report;Internal'),
    };
    const link = { 'sla/storage-en.md': page('/lists/report.pdf') };
    expect(filesOf(siteOf({ 'certifications.csv': sources['certifications.csv'], ...link }))).toEqual([
      'lists/report.pdf',
    ]);
    expect(filesOf(siteOf({ ...sources, ...link, 'policies.csv': list('Report;Public;lists/report.pdf') }))).toEqual([
      'lists/report.pdf',
    ]);
  });

  it('are as strict as the strictest of all lists, which is told', () => {
    const site = siteOf({
      'lists/documents.csv': list('Report;Public;report.pdf'),
      'evidence.csv': list('Report;On request;'),
      'sla/storage-en.md': page('/lists/report.pdf'),
    });
    expect(documentsOf(site)).toMatchObject([{ shared: { visibility: 'on-request' }, media: [] }]);
    expect(filesOf(site)).toEqual([]);
    expect(codesOf(site)).toContain('DOCUMENT_FACTS_DISAGREE lists/documents.csv:2');
  });

  it('are one with the document of a link, with the facts and the title of the row', () => {
    const site = siteOf({
      'documents.json': JSON.stringify([
        { title: 'SOC 2 report', type: 'Audit report', file: 'lists/report.pdf', expiresAt: '2027-01-31' },
      ]),
      'sla/storage-en.md': page('../files/copy%20of%20report.pdf'),
    });
    expect(documentsOf(site)).toMatchObject([
      {
        key: `document-${'a'.repeat(16)}`,
        namedBy: ['documents.json', 'sla/storage-en.md'],
        localized: { title: 'SOC 2 report', file: mediaDocumentId(REPORT) },
        shared: { kind: 'audit-report', validUntil: '2027-01-31', sha256: REPORT },
      },
    ]);
    // the page has made it public
    expect(documentsOf(site)[0]?.shared).not.toHaveProperty('visibility');
    expect(codesOf(site)).toEqual([]);
    const [found] = site.drafts.filter(({ type }) => type === 'page');
    expect(found?.relations['documents']).toEqual([{ type: 'document', key: `document-${'a'.repeat(16)}` }]);
  });

  it('are internal, without a file, where nobody says who may have them', () => {
    const site = siteOf({ 'documents.csv': 'Name,Expires At,File\nA,2027-01-31,other.pdf\nB,,lists/report.pdf\n' });
    expect(documentsOf(site).map(({ shared, media }) => [shared['visibility'], media])).toEqual([
      ['internal', []],
      ['internal', []],
    ]);
    expect([codesOf(site), filesOf(site)]).toEqual([['DOCUMENT_ACCESS_UNREAD documents.csv:2'], []]);
  });

  it.each([
    ['none', '', 'names no file'],
    ['a missing one', 'missing.pdf', 'names missing.pdf, which is missing'],
    ['a script', 'javascript:alert(1)', 'names javascript:alert(1)'],
    ['one above the source', '../../../etc/passwd', 'names ../../../etc/passwd'],
    ['one of a disk', 'C:\\files\\other.pdf', 'names C:\\files\\other.pdf'],
    ['one of another host', 'https://elsewhere.example/other.pdf', 'names https://elsewhere.example/other.pdf'],
  ])('without a file stay drafts, and it is told: %s', (_, file, told) => {
    const site = siteOf({ 'lists/documents.csv': list(`Report;Public;${file}`) });
    expect(documentsOf(site)).toMatchObject([{ markedDraft: true, media: [], shared: { visibility: 'public' } }]);
    expect(codesOf(site)).toEqual(['DOCUMENT_WITHOUT_FILE lists/documents.csv:2']);
    expect(site.files[0]?.findings.map(({ message }) => message).join(' ')).toContain(told);
  });

  it('are one for rows that repeat them, and several where their files differ', () => {
    const keys = (...rows: string[]) =>
      documentsOf(siteOf({ 'documents.csv': list(...rows) })).map(({ key }) => key.replace(/[0-9a-f]{8}$/, '#'));
    expect(keys('Report;Public;other.pdf', 'Report;Public;other.pdf', 'report;;')).toEqual(['report']);
    expect(keys('Report;On request;2025.pdf', 'Report;On request;2026.pdf')).toEqual(['report-#', 'report-#']);
    expect(keys('Report;Public;other.pdf', 'Same file;Public;/other.pdf')).toEqual(['report']);
  });

  it('keep their key when their file comes, and whatever the order of the rows', () => {
    const keys = (...rows: string[]) =>
      documentsOf(siteOf({ 'documents.csv': list(...rows) })).map(({ key, localized }) => [key, localized['title']]);
    expect(keys('Report;On request;', 'Other;Public;missing.pdf')).toEqual(
      keys('Other;Public;other.pdf', 'Report;On request;'),
    );
    const editions = ['Report;Public;2025.pdf', 'Report;Public;2026.pdf'];
    expect(keys(...editions)).toEqual(keys(...editions.toReversed()));
  });

  it('in another language are the same at the same place, where nothing disagrees', () => {
    const site = siteOf({
      'documents-en.csv': 'Title;Access;Version\nReport;On request;2\nPolicy;Internal;1',
      'documents-cn.csv': '名称;访问权限;版本\n报告;申请后提供;2\n政策;公开;1',
    });
    expect(documentsOf(site).map(({ key, locale, localized }) => [key, locale, localized['title']])).toEqual([
      ['policy', 'en', 'Policy'],
      ['report', 'en', 'Report'],
      ['report', 'zh-CN', '报告'],
      ['zheng-ce', 'zh-CN', '政策'],
    ]);
  });

  it('belong to the only certification of the standard that they name', () => {
    const site = siteOf({
      'certifications.csv': 'Standard;Status\nSOC 2;Active\n',
      'documents.csv': 'Title;Access;Standard\nReport;On request;SOC 2\nPolicy;Public;ISO 27001\n',
    });
    const [soc2] = site.drafts.filter(({ type }) => type === 'certification');
    expect(soc2?.relations['documents']).toEqual([{ type: 'document', key: 'report' }]);
  });

  it('come with their file where only their list, or only the page with the link, is imported', () => {
    const sources = {
      'documents.csv': 'Title;Expires at;File\nReport;2027-01-31;lists/report.pdf',
      'sla/storage-en.md': page('/lists/report.pdf'),
    };
    for (const only of Object.keys(sources)) {
      const site = siteOf(sources, only);
      expect([documentsOf(site).length, filesOf(site)]).toEqual([1, ['lists/report.pdf']]);
    }
  });

  it('with a file that is refused say why', () => {
    const site = siteOf({ 'documents.csv': list('Report;Public;script.pdf') });
    expect(documentsOf(site)).toMatchObject([{ markedDraft: true, media: [] }]);
    expect(codesOf(site)).toEqual(['ASSET_EMPTY documents.csv:2']);
  });

  it('of thousands of rows are made in a moment', () => {
    const rows = Array.from({ length: 2_000 }, (_, at) => `Report ${String(at)};On request;r${String(at)}.pdf`);
    const started = performance.now();
    expect(documentsOf(siteOf({ 'documents.csv': list(...rows) }))).toHaveLength(2_000);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
