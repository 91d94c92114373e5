import { parseMap } from '../../../../migrator/map/parse-map';
import { defaultSiteRules, readPage, readSite, type PageDraft } from '../../../../migrator';

const HEADS = 'Standard,Status,Certificate number,Valid until\n';
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

const read = (text: string | Uint8Array, path = 'certifications.csv'): PageDraft =>
  readPage({ path, bytes: typeof text === 'string' ? utf8(text) : text }, defaultSiteRules);
const keys = (draft: PageDraft) => draft.certifications.map(({ key }) => key);
const codes = (draft: PageDraft) => draft.findings.map(({ code, line }) => `${code} ${String(line)}`);

describe('certifications of a file of data', () => {
  it('are what pages state: facts, and the cell as the quote of each', () => {
    const [iso] = read(`${HEADS}ISO/IEC 27001:2022,Active,NH-2024/0117,2027-03-14\n`).certifications;
    expect(iso).toMatchObject({
      key: 'iso-iec-27001',
      edition: '2022',
      certificateNumber: 'NH-2024/0117',
      validUntil: '2027-03-14',
      quotes: {
        standard: {
          text: 'Standard: ISO/IEC 27001:2022; Status: Active; Certificate number: NH-2024/0117; Valid until: 2027-03-14',
          line: 2,
        },
        validUntil: { text: 'Valid until: 2027-03-14', line: 2 },
      },
    });
  });

  it.each([
    [
      'zertifizierungen.csv',
      'Norm;Status;Zertifikatsnummer;Zertifizierungsstelle;Gültig bis',
      'gültig',
      '14.03.2027',
      'in Vorbereitung',
    ],
    [
      'certificats.csv',
      'Norme;Statut;Numéro de certificat;Organisme certificateur;Valable jusqu’au',
      'Valide',
      '14/03/2027',
      'En cours',
    ],
    [
      'certificaciones.csv',
      'Norma;Estado;Número de certificado;Entidad certificadora;Válido hasta',
      'Vigente',
      '14 de marzo de 2027',
      'En proceso',
    ],
    ['認証一覧.csv', '規格;状態;登録番号;認証機関;有効期限', '認証済み', '2027年3月14日', '準備中'],
    ['证书.csv', '标准;状态;证书编号;颁发机构;有效期至', '有效', '2027年3月14日', '准备中'],
  ])('have heads and states in the language of %s', (path, heads, held, day, planned) => {
    const draft = read(`${heads}\nISO/IEC 27001:2022;${held};NW-1;Nordwind;${day}\nISO 9001;${planned};;;\n`, path);
    expect(draft.certifications).toMatchObject([
      {
        key: 'iso-iec-27001',
        edition: '2022',
        certificateNumber: 'NW-1',
        issuer: 'Nordwind',
        validUntil: '2027-03-14',
      },
    ]);
    expect(codes(draft)).toContain('RECORD_NOT_HELD 3');
  });

  it('are read from JSON and YAML, below the key that names them, by keys as programs write them', () => {
    const json = JSON.stringify(
      {
        certifications: [
          { name: 'SOC 2 Type II', status: 'active', expiresAt: '2027-03-14T00:00:00Z', tags: [['a'], {}] },
        ],
        team: [{ name: 'ISO 27001', status: 'active' }],
      },
      null,
      2,
    );
    const draft = read(json, 'trust-center-export.json');
    expect(keys(draft)).toContain('soc-2');
    expect(draft.certifications).toMatchObject([
      { level: 'Type II', validUntil: '2027-03-14', quotes: { standard: { line: 4 } } },
    ]);
    expect(keys(read('- standard: PCI DSS\n  valid_until: 2027-01-31\n', '_data/certificates.yml'))).toEqual([
      'pci-dss',
    ]);
  });

  it('are read below Chinese heads', () => {
    const draft = read('认证标准;状态;证书编号;有效期至\nISO 27001;有效;NH-2024/0117;2027年3月14日\n', '资质证书.csv');
    expect(draft.certifications).toMatchObject([{ key: 'iso-iec-27001', validUntil: '2027-03-14' }]);
  });

  it.each(['Expired', 'Planned', 'In progress', 'Not certified', 'Q3 2028'])('are not held: %s', (status) => {
    const draft = read(`${HEADS}ISO 27001,${status},NH-2024/0117,2027-03-14\n`);
    expect(keys(draft)).toEqual([]);
    expect(codes(draft)).toEqual(['LIST_OF_RECORDS 1', 'RECORD_NOT_HELD 2']);
  });

  it.each([
    ['an unknown standard', 'Very Secure Seal,Active,VS-1234,2027-03-14', 'RECORD_UNREAD 2'],
    ['a formula', '"=cmd|\' /C calc\'!A0",Active,VS-1234,2027-03-14', 'RECORD_UNREAD 2'],
    ['nothing that proves it', 'ISO 27001,,,', 'RECORD_UNREAD 2'],
    ['a law', 'GDPR,Compliant,,', 'CERT_MAYBE 2'],
  ])('a row with %s is told with its line', (_, row, code) => {
    const draft = read(`${HEADS}${row}\n`);
    expect([keys(draft), codes(draft)]).toEqual([[], ['LIST_OF_RECORDS 1', code]]);
  });

  it.each(['03/04/2027', '2027-02-30', '14 of 2027-13', 'NaN1'])(
    'a day that is none, or several, is left empty: %s',
    (day) => {
      const draft = read(`${HEADS}ISO 27001,Active,NH-2024/0117,${day}\n`);
      expect(draft.certifications).toMatchObject([{ validUntil: null, certificateNumber: 'NH-2024/0117' }]);
      expect(codes(draft)).toEqual(['LIST_OF_RECORDS 1', 'RECORD_DATE_UNREAD 2']);
      expect(draft.findings[1]?.hint).toBe('Write it as 2027-03-14.');
    },
  );

  it('are one for rows that are equal', () => {
    const row = 'ISO 27001,Active,NH-2024/0117,2027-03-14\n';
    expect(keys(read(HEADS + row + row))).toEqual(['iso-iec-27001']);
  });

  it('are read in any encoding, with any line ends, signs and breaks in cells', () => {
    const text = 'Standard;Status;Scope\r\n"ISO\r\n27001";Active;"Hosting; ""all""\r\nof it"\r\nSOC 2;Active;\r\n';
    for (const bytes of [utf8(text), utf8(`\ufeff${text}`), utf16(text)]) {
      const draft = read(bytes);
      expect(keys(draft)).toEqual(['iso-iec-27001', 'soc-2']);
      expect(draft.certifications[1]?.quotes['standard']?.line).toBe(5);
    }
  });

  it.each([
    ['certifications.csv', 'Standard,Status\n"ISO 27001,Active\n', 2],
    ['certifications.json', '[{ "standard": "ISO 27001",\n "status": }, {', 2],
  ])('a broken file is rejected with its line: %s', (path, text, line) => {
    const draft = read(text, path);
    expect(draft).toMatchObject({ state: 'rejected', certifications: [] });
    expect(draft.findings).toMatchObject([{ code: 'RECORDS_BROKEN', line }]);
  });

  it.each([
    ['certifications.json', '{ "title": "Certifications", "body": "What we hold: ISO 27001" }'],
    ['certifications.csv', 'Name,City\nISO 27001,Berlin\n'],
    ['certificates.yml', '- __proto__: { status: a }\n  constructor: ISO 27001\n'],
    ['certifications.json', '[[[["ISO 27001"]]], null, NaN, 1]'],
  ])('a file that only looks alike lists none: %s', (path, text) => {
    expect(codes(read(text, path))).toEqual(['RECORDS_NONE 1']);
  });

  it.each(['package.json', 'tsconfig.json', '_data/navigation.yml', 'locales/en.json', 'search-index.json'])(
    'a file with another name is none: %s',
    (path) => {
      const bytes = utf8('[{ "standard": "ISO 27001", "status": "active" }]');
      expect(
        readSite([{ path, bytes }], defaultSiteRules).files.flatMap(({ certifications }) => certifications),
      ).toEqual([]);
    },
  );

  it('of others are not read', () => {
    const draft = read('Vendor,Standard,Status\nMailpost,ISO 27001,Active\n');
    expect([keys(draft), codes(draft)]).toEqual([[], ['LIST_OF_RECORDS 1', 'RECORD_UNREAD 1']]);
  });

  it('are five hundred at most, and the others are told', () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, at) => `ISO 27001,Active,NH-${String(10_000 + at)}/24,2027-03-14\n`,
    );
    const draft = read(HEADS + rows.join(''));
    expect(draft.certifications).toHaveLength(500);
    expect(codes(draft)).toEqual(['LIST_OF_RECORDS 1', 'RECORD_UNREAD 502']);
  });

  it('are entries of the language that the file names, or of the default one', () => {
    const bytes = utf8(`${HEADS}ISO 27001,Active,NH-2024/0117,2027-03-14\n`);
    const { drafts } = readSite([{ path: 'certifications.csv', bytes }], defaultSiteRules);
    expect(drafts.filter(({ type }) => type === 'certification')).toMatchObject([
      { key: 'iso-iec-27001', locale: defaultSiteRules.defaultLocale, sourcePath: 'certifications.csv' },
    ]);
  });

  it('are what the map says that the file holds, where they are a law', () => {
    const parsed = parseMap('pages: { certifications.csv: { holds: [gdpr] } }', 'compliance.map.yml');
    const bytes = utf8(`${HEADS}GDPR,Compliant,,\n`);
    const site = readSite([{ path: 'certifications.csv', bytes }], {
      ...defaultSiteRules,
      map: 'map' in parsed ? parsed.map : null,
    });
    expect(site.files.flatMap(({ certifications }) => certifications.map(({ key }) => key))).toEqual(['gdpr']);
    expect(site.files.flatMap(({ findings }) => findings.map(({ code }) => code))).toEqual(['LIST_OF_RECORDS']);
  });
});
