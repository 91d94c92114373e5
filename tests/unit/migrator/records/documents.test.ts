import { defaultSiteRules, readPage, type DocumentDraft, type PageDraft } from '../../../../migrator';
import { candidacy } from '../../../../migrator/reader/read/candidate';
import { inEnglish, quoted } from '../../../../model/say';

const read = (text: string, path = 'documents.csv', rules = defaultSiteRules): PageDraft =>
  readPage({ path, bytes: new TextEncoder().encode(text) }, rules);
const codes = (draft: PageDraft) => draft.findings.map(({ code, line }) => `${code} ${String(line)}`);
const accesses = ({ documents }: PageDraft) => documents.map(({ access }) => access);
const row = (access: string) => read(`Title,Access\nSOC 2 report,${access}\n`);

const WHOLE =
  'Name: SOC 2 Type II report; Type: Audit report; Access: Under NDA; Description: Security and availability; Version: 3.1; ' +
  'Valid from: 2026-01-01; Expires at: 2027-01-31; Period start: 2025-01-01; Period end: 2025-12-31; Renew on: 2026-12-01; ' +
  'Framework: SOC 2; Products: Storage, Backup; File: reports/soc2 (50%).pdf';

describe('documents of a file of data', () => {
  it('have the facts of their rows, and the cell as the quote of each', () => {
    const draft = read(
      [
        'Name,Type,Access,Description,Version,Valid from,Expires at,Period start,Period end,Renew on,Framework,Products,File',
        'SOC 2 Type II report,Audit report,Under NDA,Security and availability,3.1,2026-01-01,2027-01-31,2025-01-01,2025-12-31,2026-12-01,SOC 2,"Storage, Backup",reports/soc2 (50%).pdf',
      ].join('\r\n'),
    );
    expect(draft.documents).toEqual([
      {
        title: 'SOC 2 Type II report',
        kind: 'audit-report',
        access: 'on-request',
        description: 'Security and availability',
        version: '3.1',
        validFrom: '2026-01-01',
        validUntil: '2027-01-31',
        periodStart: '2025-01-01',
        periodEnd: '2025-12-31',
        renewsOn: '2026-12-01',
        standards: ['soc-2'],
        services: ['Storage', 'Backup'],
        file: 'reports/soc2 (50%25).pdf',
        mentions: ['reports/soc2 (50%25).pdf'],
        isEntry: true,
        line: 2,
        quotes: {
          title: { text: WHOLE, line: 2 },
          kind: { text: 'Type: Audit report', line: 2 },
          access: { text: 'Access: Under NDA', line: 2 },
          description: { text: 'Description: Security and availability', line: 2 },
          version: { text: 'Version: 3.1', line: 2 },
          validFrom: { text: 'Valid from: 2026-01-01', line: 2 },
          validUntil: { text: 'Expires at: 2027-01-31', line: 2 },
          periodStart: { text: 'Period start: 2025-01-01', line: 2 },
          periodEnd: { text: 'Period end: 2025-12-31', line: 2 },
          renewsOn: { text: 'Renew on: 2026-12-01', line: 2 },
          standards: { text: 'Framework: SOC 2', line: 2 },
          services: { text: 'Products: Storage, Backup', line: 2 },
          file: { text: 'File: reports/soc2 (50%).pdf', line: 2 },
        },
      },
    ]);
    expect(codes(draft)).toEqual(['LIST_OF_RECORDS 1']);
  });

  it.each([
    ['nachweise.csv', 'Dokument;Art;Zugriff;Gültig bis;Datei', 'Prüfbericht', 'auf Anfrage', '14.03.2027'],
    ['politiques.csv', 'Titre;Type;Accès;Date d’expiration;Fichier', "Rapport d'audit", 'Sur demande', '14/03/2027'],
    [
      'evidencias.csv',
      'Título;Tipo;Acceso;Válido hasta;Archivo',
      'Informe de auditoría',
      'Bajo solicitud',
      '14/03/2027',
    ],
    ['文書一覧.csv', '文書名;種別;公開範囲;有効期限;ファイル名', '監査報告書', '申請後に開示', '2027年3月14日'],
    ['证明材料清单.csv', '名称;类型;访问权限;有效期至;附件', '审计报告', '申请后提供', '2027年3月14日'],
  ])('have heads and words in the language of %s', (path, heads, kind, access, day) => {
    const draft = read(`${heads}\nSOC 2;${kind};${access};${day};soc2.pdf\n`, path);
    expect(draft.documents).toMatchObject([
      { title: 'SOC 2', kind: 'audit-report', access: 'on-request', validUntil: '2027-03-14', file: 'soc2.pdf' },
    ]);
    expect(codes(draft)).toEqual(['LIST_OF_RECORDS 1']);
  });

  it('are read from the answer of Vanta, where no file says more than that it is not public', () => {
    const data = [
      { id: '1', title: 'ISO 27001 certificate', description: 'Our certificate', fileName: 'iso.pdf', isPublic: true },
      { id: '2', title: 'Penetration test', fileName: 'pentest.pdf', isPublic: false },
    ];
    const draft = read(JSON.stringify({ results: { data } }, null, 2), 'vanta-documents.json');
    expect(draft.documents).toMatchObject([
      { title: 'ISO 27001 certificate', description: 'Our certificate', access: 'public', file: 'iso.pdf' },
      { title: 'Penetration test', description: null, access: 'internal', file: 'pentest.pdf' },
    ]);
    expect(draft.documents[1]?.quotes['access']).toMatchObject({ text: 'isPublic: false' });
  });

  it('are read from the library of SafeBase, which does not say who may have them', () => {
    const draft = read(
      'Name,Products,Tags,Assignee,Source,Expires At,Linked\nISO 27001 certificate,Storage,iso,Ada,Upload,2027-03-14T00:00:00Z,2\n',
      'safebase-documents.csv',
    );
    expect(draft.documents).toMatchObject([
      { title: 'ISO 27001 certificate', services: ['Storage'], validUntil: '2027-03-14', access: null, file: null },
    ]);
  });

  it('are read below a key that names them, beside certifications', () => {
    const draft = read(
      JSON.stringify({
        certifications: [{ name: 'ISO 27001', status: 'active' }],
        documents: [{ title: 'Report', standard: 'SOC 2', expiresAt: '2027-01-31', status: 'active' }],
        team: [{ title: 'Ada', access: 'public' }],
      }),
      'trust-center-export.json',
    );
    expect(draft.documents).toMatchObject([{ title: 'Report', standards: ['soc-2'] }]);
    expect(draft.certifications.map(({ key }) => key)).toEqual(['iso-iec-27001']);
  });

  it.each([
    ['Public', 'public'],
    ['publicly available', 'public'],
    ['on-request', 'on-request'],
    ['NDA required', 'on-request'],
    ['Request access', 'on-request'],
    ['Private', 'internal'],
    ['Confidential', 'internal'],
    ['公开', 'public'],
    ['不公开', 'internal'],
    ['nicht öffentlich', 'internal'],
    ['non public', 'internal'],
  ])('may be had as %s says', (words, access) => {
    expect([accesses(row(words)), codes(row(words))]).toEqual([[access], ['LIST_OF_RECORDS 1']]);
  });

  it.each(['Gold customers', 'Public to partners', 'yes', 'true', 'public?', '=public'])(
    'are never public by a guess: %s',
    (words) => {
      const draft = row(words);
      expect([accesses(draft), codes(draft)]).toEqual([
        ['internal'],
        ['LIST_OF_RECORDS 1', 'DOCUMENT_ACCESS_UNREAD 2'],
      ]);
    },
  );

  it('are as strict as the strictest of their cells', () => {
    const draft = read('Title,Public,Access,Is private\nA,yes,On request,\nB,yes,,yes\nC,yes,,no\nD,,,no\nE,no,,\n');
    expect(accesses(draft)).toEqual(['on-request', 'internal', 'public', null, 'internal']);
  });

  it.each([
    ['Title,Visibility,Classification', 'A,Public,Confidential'],
    ['Title,Classification,Visibility', 'A,Public,Confidential'],
    ['名称,访问权限,密级', 'A,公开,机密'],
    ['Title,NDA required,Confidential', 'A,No,Yes'],
    ['Title,Public,Publicly available', 'A,yes,no'],
  ])('are as strict as the strictest of cells whose heads are of one kind: %s', (heads, cells) => {
    const draft = read(`${heads}\n${cells}\n`);
    expect(accesses(draft)).toEqual(['internal']);
    expect(draft.documents[0]?.quotes['access']?.text).toMatch(/: (?:Confidential|机密|Yes|no)$/);
  });

  it.each([
    ['Internal', 'Internal use only', 'Confidential', 'Restricted', 'NDA'],
    ['Intern', 'Nur intern', 'Vertraulich', 'Eingeschränkt', 'NDA erforderlich'],
    ['Interne', 'Usage interne', 'Confidentiel', 'Restreint', 'NDA requis'],
    ['Interno', 'Uso interno', 'Confidencial', 'Restringido', 'NDA requerido'],
    ['社内', '社内限定', '機密', '制限', 'NDA要否'],
    ['内部', '仅内部使用', '机密', '受限', '是否需签署NDA'],
  ])('may be closed by a column in any language: %s', (...heads) => {
    const found = heads.map((head) => accesses(read(`Title,${head}\nA,yes\nB,no\n`)));
    expect(found).toEqual(heads.map(() => ['internal', null]));
    // the same words in a cell; of an agreement they are a condition
    expect(heads.slice(0, -1).map((word) => codes(row(word)))).toEqual(heads.slice(1).map(() => ['LIST_OF_RECORDS 1']));
  });

  it.each(['Access', 'Public', 'Confidential'])('with texts are none of a search if one column is %s', (head) => {
    expect(accesses(read(`Title,${head},Content,File\nA,whoever,Security,a.pdf\n`))).toEqual(['internal']);
  });

  it.each(['File name,Access', 'File,Public', 'File,Confidential', 'URL,Access'])(
    'may be called by their files alone, where the list says who may have them: %s',
    (heads) => {
      const [head = '', access = ''] = heads.split(',');
      const draft = read(`${head},${access}\na.pdf,${access === 'Public' ? 'no' : 'yes'}\n`);
      expect(draft.documents).toMatchObject([{ title: null, file: 'a.pdf', access: 'internal', isEntry: true }]);
    },
  );

  it('a row without a title is called as its file, or is told with its line', () => {
    const draft = read(
      'Title,File,Access\n,files/Pen-Test_2026.pdf,Public\n,,Public\n"=cmd|\' /C calc\'!A0",,Public\n',
    );
    expect(draft.documents).toMatchObject([{ title: null, file: 'files/Pen-Test_2026.pdf', isEntry: true }]);
    expect(codes(draft)).toEqual(['LIST_OF_RECORDS 1', 'RECORD_UNREAD 3', 'RECORD_UNREAD 4']);
  });

  it('a day that is none, or several, is left empty', () => {
    const draft = read('Title,Expires\nA,03/04/2027\nB,2027-02-30\nC,never\n');
    expect(draft.documents.map(({ validUntil }) => validUntil)).toEqual([null, null, null]);
    expect(codes(draft)).toEqual(['LIST_OF_RECORDS 1', 'RECORD_DATE_UNREAD 2', 'RECORD_DATE_UNREAD 3']);
  });

  it('are none of others', () => {
    const draft = read('Vendor,Document,Access\nNordlicht GmbH,SOC 2 report,Public\n', 'vendor-documents.csv');
    expect(draft.documents.map(({ isEntry }) => isEntry)).toEqual([false]);
    expect(codes(draft)).toEqual(['LIST_OF_RECORDS 1', 'RECORD_UNREAD 1']);
    expect(inEnglish(draft.findings[1]?.says.message ?? quoted(''))).toBe(
      'The column “Vendor” says that the documents are those of others.',
    );
  });

  it('are heeded where nothing else is read', () => {
    const rules = { ...defaultSiteRules, extraction: false };
    expect(accesses(read('Title,Access\nA,Internal\n', 'documents.csv', rules))).toEqual(['internal']);
  });

  it('of thousands of rows are read in a moment', () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => `Report ${String(at)},On request,r${String(at)}.pdf`);
    const started = performance.now();
    const { documents, links } = read(`Title,Access,File\n${rows.join('\n')}\n`);
    expect([documents.length, links.length]).toEqual([10_000, 10_000]);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  const NONE: [string, string, string][] = [
    ['an index of a search', 'documents.json', '[{"id":1,"title":"A","url":"/a/","content":"…","file":"a.pdf"}]'],
    ['a navigation', 'documents.yml', '- title: A\n  url: /a/\n  children: []\n- title: B\n  url: /b.html\n'],
    ['names without more', 'policies.json', '[{"name":"A","category":"B"}]'],
    ['a policy of a cloud', 'policies.json', '{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}'],
    ['a template', 'documents.json', '---\n---\n[{% for p in site.pages %}{"title":"{{ p.title }}"},{% endfor %}]'],
  ];
  it.each(NONE)('are none of %s', (_, path, text) => {
    const draft = read(text, path);
    expect([draft.documents, draft.state, codes(draft)]).toEqual([[], 'skipped', ['RECORDS_NONE 1']]);
  });

  it.each(['package.json', 'navigation.yml', 'sitemap.json', 'search.json', 'document.json', 'docs.json', 'files.csv'])(
    'are not looked for in %s',
    (path) => {
      expect(candidacy(path)).toBe('other');
    },
  );

  it('of a large index of a search are not looked for', () => {
    const entry = { title: 'A page', url: '/a/', content: 'word '.repeat(40) };
    const started = performance.now();
    read(JSON.stringify(Array.from({ length: 20_000 }, () => entry)), 'documents.json');
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('have files by any name', () => {
    const named = (file: string): DocumentDraft | undefined => read(`Title;File\nA;${file}\nB;b.pdf\n`).documents[0];
    expect(
      ['a #1?.pdf', '../../a.pdf', 'https://x.example/a%20b.pdf', 'javascript:alert(1)'].map(
        (file) => named(file)?.file,
      ),
    ).toEqual(['a %231%3F.pdf', '../../a.pdf', 'https://x.example/a%20b.pdf', 'javascript:alert(1)']);
  });
});
