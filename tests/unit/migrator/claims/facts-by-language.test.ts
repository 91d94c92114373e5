import type { CertificationDraft } from '../../../../migrator/model/certification';
import { extract, page } from './page';

type Facts = Partial<Omit<CertificationDraft, 'quotes' | 'services' | 'documents'>>;

/** A page of each language about its certificates, and the facts that are read. */
const PAGES: Record<string, { text: string; facts: Facts[] }> = {
  de: {
    text: `# Zertifizierungen und Nachweise

Die Rheintal Cloud GmbH lässt ihre Dienste regelmäßig von unabhängigen Stellen prüfen.

## ISO/IEC 27001

Unser Managementsystem ist nach ISO/IEC 27001:2022 zertifiziert. Die Zertifizierung wurde von der TÜV SÜD Management Service GmbH durchgeführt und wird jährlich überprüft.

- Zertifikatsnummer: 12 310 58741 TMS
- Gültig bis: 14. März 2027
- Erstmals ausgestellt am: 15.03.2018
- Geltungsbereich: Entwicklung, Betrieb und Support der Rheintal Cloud

## BSI C5

Wir verfügen über ein C5-Testat (Typ 2), ausgestellt von der KPMG AG Wirtschaftsprüfungsgesellschaft.

## Weitere Zertifikate

| Norm | Zertifizierungsstelle | Zertifikat-Nr. | Gültig bis |
|---|---|---|---|
| DIN EN ISO 9001:2015 | DQS GmbH | 31100434 QM15 | 30.06.2026 |
| ISO 14001:2015 | DQS GmbH | 31100434 UM15 | 01.02.2026 |
| ISO 50001 | – | – | in Vorbereitung |
`,
    facts: [
      {
        ...{ key: 'iso-iec-27001', edition: '2022', issuer: 'TÜV SÜD Management Service GmbH', auditCycle: 'P1Y' },
        ...{ certificateNumber: '12 310 58741 TMS', validUntil: '2027-03-14', originallyIssuedOn: '2018-03-15' },
        scope: 'Entwicklung, Betrieb und Support der Rheintal Cloud',
      },
      { key: 'c5', issuer: 'KPMG AG Wirtschaftsprüfungsgesellschaft', certificateNumber: null, validUntil: null },
      {
        key: 'iso-9001',
        edition: '2015',
        issuer: 'DQS GmbH',
        certificateNumber: '31100434 QM15',
        validUntil: '2026-06-30',
      },
      { key: 'iso-14001', issuer: 'DQS GmbH', certificateNumber: '31100434 UM15', validUntil: '2026-02-01' },
    ],
  },
  fr: {
    text: `# Certifications et conformité

## ISO/IEC 27001

Valmont est certifiée ISO/IEC 27001:2022 par Bureau Veritas Certification depuis mai 2019. Le certificat est valable jusqu'au 3 mai 2028.

Périmètre de certification : hébergement et infogérance des plateformes Valmont.

## HDS

Nous sommes certifiés Hébergeur de Données de Santé (HDS) sur les six activités. Numéro de certificat : FR123456.

## Autres certificats

| Norme | Organisme certificateur | Certificat n° | Valable jusqu'au |
|---|---|---|---|
| NF EN ISO 9001:2015 | AFNOR Certification | QUAL/2011/40123 | 12/06/2027 |
| ISO 14001 | - | - | prévu en 2027 |
`,
    facts: [
      {
        ...{ key: 'iso-iec-27001', edition: '2022', issuer: 'Bureau Veritas Certification', validUntil: '2028-05-03' },
        scope: 'hébergement et infogérance des plateformes Valmont',
      },
      { key: 'hds', certificateNumber: 'FR123456', issuer: null, validUntil: null },
      {
        ...{ key: 'iso-9001', issuer: 'AFNOR Certification', certificateNumber: 'QUAL/2011/40123' },
        validUntil: '2027-06-12',
      },
    ],
  },
  es: {
    text: `# Certificaciones

En Arroyo sometemos nuestros servicios a auditorías independientes.

## ISO/IEC 27001:2022

Nuestro sistema de gestión está certificado según la norma ISO/IEC 27001:2022 por AENOR.

- Número de certificado: SI-0021/2019
- Alcance: los sistemas de información que soportan la plataforma Arroyo Cloud
- Válido hasta: 15 de marzo de 2027

## ENS

Disponemos de la certificación de conformidad con el Esquema Nacional de Seguridad (ENS) en su categoría ALTA, otorgada por Bureau Veritas Iberia, S.L. El certificado caduca el 03/05/2026.

## SOC 2

Estamos trabajando para obtener el informe SOC 2 Tipo II en 2026.

## Otras certificaciones

| Norma | Entidad certificadora | N.º de certificado | Vigencia hasta |
|---|---|---|---|
| UNE-EN ISO 9001:2015 | AENOR | ER-0123/2010 | 01/12/2026 |
| ISO 22301:2019 | - | - | En trámite |
`,
    facts: [
      {
        ...{ key: 'iso-iec-27001', issuer: 'AENOR', certificateNumber: 'SI-0021/2019', validUntil: '2027-03-15' },
        scope: 'los sistemas de información que soportan la plataforma Arroyo Cloud',
      },
      { key: 'ens', issuer: 'Bureau Veritas Iberia, S.L.', level: 'High', validUntil: '2026-05-03' },
      { key: 'iso-9001', issuer: 'AENOR', certificateNumber: 'ER-0123/2010', validUntil: '2026-12-01' },
    ],
  },
  ja: {
    text: `# 認証・第三者評価

さくら丘株式会社は、以下の認証を取得しています。

## ISO/IEC 27001（ISMS）

当社は、BSIグループジャパン株式会社による審査を受け、ISO/IEC 27001:2022の認証を取得しています。

- 認証登録番号：IS 598213
- 認証機関：BSIグループジャパン株式会社
- 登録範囲：クラウドサービスの開発、運用および保守
- 有効期限：2027年3月14日
- 初回登録日：2012年3月15日

## プライバシーマーク

2008年よりプライバシーマークの付与認定を受けています。有効期間は2024年4月10日から2026年4月9日までです。

## SOC 2

SOC 2 Type 2レポートの取得に向けて準備を進めています。

## その他

| 規格 | 認証機関 | 登録番号 | 有効期限 |
|---|---|---|---|
| ISO 9001:2015 | 一般財団法人日本品質保証機構 | JQA-QMA12345 | 2026年10月31日 |
| ISO 14001:2015 | － | － | 取得予定 |
`,
    facts: [
      {
        ...{
          key: 'iso-iec-27001',
          edition: '2022',
          issuer: 'BSIグループジャパン株式会社',
          certificateNumber: 'IS 598213',
        },
        ...{ originallyIssuedOn: '2012-03-15', validUntil: '2027-03-14' },
        scope: 'クラウドサービスの開発、運用および保守',
      },
      { key: 'privacy-mark', validFrom: '2024-04-10', validUntil: '2026-04-09' },
      {
        ...{ key: 'iso-9001', issuer: '一般財団法人日本品質保証機構', certificateNumber: 'JQA-QMA12345' },
        validUntil: '2026-10-31',
      },
    ],
  },
};

test.each(Object.entries(PAGES))(
  'a page in %s states its certificates with their facts',
  (_language, { text, facts }) => {
    const found = extract(page(text));
    expect(found.map(({ key }) => key).sort()).toEqual(facts.map(({ key }) => key).sort());
    for (const each of facts) expect(found.find(({ key }) => key === each.key)).toMatchObject(each);
  },
);

/** Pages that explain standards, or tell of what is not held, below their headings. */
const NOTHING: Record<string, string> = {
  fr: `## ISO 27001

L'ISO 27001 est une norme internationale. Une certification ISO 27001 démontre qu'une organisation gère la sécurité. Elle est délivrée par un organisme accrédité pour trois ans.

## HDS

L'hébergeur doit être certifié HDS. Toute entreprise qui héberge des données de santé est certifiée HDS.

## SOC 2

Notre hébergeur Nuagis est certifié SOC 2.

## ISO 9001

Nous n'avons pas encore obtenu la certification.

## ISO 14001

La certification est prévue pour 2026. Numéro de certificat : à venir.

## ISO 22301

Notre certification a expiré en 2022.`,
  de: `## ISO 27001

ISO 27001 ist eine internationale Norm. Eine Zertifizierung zeigt, dass ein Unternehmen seine Risiken beherrscht. Das Zertifikat ist drei Jahre gültig und wird jährlich überprüft.

## SOC 2

Ein SOC 2 Bericht wird von einem Wirtschaftsprüfer erstellt. Er beschreibt die Kontrollen eines Dienstleisters.

## ISO 9001

Wir streben die Zertifizierung bis Ende 2026 an.

## ISO 14001

Unser Rechenzentrumspartner ist zertifiziert. Zertifikatsnummer: 4711-22

## ISO 22301

Status: in Vorbereitung

## TISAX

Die Zertifizierung ist 2022 ausgelaufen.`,
  es: `## ISO 27001

La ISO 27001 es una norma internacional. El certificado tiene una validez de tres años y demuestra que una organización gestiona sus riesgos.

## ENS

Nuestro proveedor de alojamiento dispone del certificado ENS.

## ISO 9001

Todavía no estamos certificados.

## ISO 14001

El certificado caducó en 2022.`,
  ja: `## ISO 27001

ISO 27001は国際規格です。認証を取得するには審査が必要です。

## ISO 9001

認証の取得を目指しています。

## SOC 2

データセンター事業者がSOC 2報告書を取得しています。`,
};

test.each(Object.entries(NOTHING))(
  'a page in %s that explains, plans or tells of others states none',
  (_language, text) => {
    expect(extract(page(`# Standards\n\n${text}\n`))).toEqual([]);
  },
);

test('a row about another standard gives a section no facts', () => {
  const text = `# Compliance

## SOC 2

We are SOC 2 Type II certified.

| Standard | Certification body | Certificate No. | Valid until |
|---|---|---|---|
| ISO 9001:2015 | Eastgate Register | QUAL/2011/40123 | 12 June 2027 |
`;
  const facts = { key: 'soc-2', level: 'Type II', issuer: null, certificateNumber: null, validUntil: null };
  expect(extract(page(text))).toMatchObject([facts]);
});

test('each part of a page in two languages is read in its own', () => {
  const text = `# Certificates

## ISO 27001

We are certified to ISO 27001 by Eastgate Register. The certificate is valid until 3 May 2028, and it covers all of our services in Europe.

## ISO 9001

Wir sind nach ISO 9001 zertifiziert. Das Zertifikat wurde von der DQS GmbH ausgestellt und ist bis zum 3. Mai 2028 gültig.
`;
  const found = extract(page(text)).map(({ key, issuer, validUntil }) => [key, issuer, validUntil]);
  expect(found).toEqual([
    ['iso-iec-27001', 'Eastgate Register', '2028-05-03'],
    ['iso-9001', 'DQS GmbH', '2028-05-03'],
  ]);
});

/** Texts below the heading of a standard, and facts that they don't print. */
test.each([
  ['Unser ISMS wird durch Schulungen ergänzt und ist nach ISO 27001 zertifiziert.', { issuer: null }],
  [
    'Wir sind nach ISO 27001 zertifiziert. Die Sicherheit von Produkten und Diensten wird jährlich geprüft.',
    { issuer: null },
  ],
  ['Wir sind von München aus tätig und nach ISO 27001 zertifiziert.', { issuer: null }],
  [
    'Wir sind nach ISO 27001 zertifiziert. Das Zertifikat der Rheintal Cloud GmbH gilt bis Ende 2028.',
    { issuer: null },
  ],
  ['Wir sind nach ISO 27001 zertifiziert. Das ISMS wurde durch Diese Stelle geprüft.', { issuer: null }],
  ['Wir sind nach ISO 27001 zertifiziert. Die Übergangsfrist ist gültig bis 31.10.2025.', { validUntil: null }],
  ['Nous sommes certifiés ISO 27001 et nos sites sont protégés par Nuagis.', { issuer: null }],
  ['L’édition 2013 est valable jusqu’au 31 octobre 2025. Nous sommes certifiés ISO 27001.', { validUntil: null }],
  ['We are ISO 27001 certified.\n\n- Cabinet: Row 12, Rack 4\n- Domaine: example.com', { issuer: null, scope: null }],
  ['We are ISO 27001 certified. Our policies are revised every year.', { auditCycle: null }],
  ['We are ISO 27001 certified (certificate no. 10583221 DNV).', { certificateNumber: '10583221' }],
  ['当社はISO 27001の認証を取得しています。\n\n- 登録番号：T1234567890123', { certificateNumber: null }],
  ['Estamos certificados en ISO 27001.\n\n- Entidad: Arroyo Cloud S.L.', { issuer: null }],
  [
    'We are ISO 27001 certified.\n\n| | |\n|---|---|\n| Scope | The cloud, as well as ISO 27017 controls |\n| Valid until | 12 June 2027 |',
    { scope: 'The cloud, as well as ISO 27017 controls', validUntil: '2027-06-12' },
  ],
  [
    'Our platform is certified. The certificate was issued by 株式会社マネジメントシステム評価センター.',
    { key: 'iso-iec-27001' },
  ],
])('%s', (text, facts) => {
  expect(extract(page(`# Standards\n\n## ISO 27001\n\n${text}\n`))).toMatchObject([facts]);
});

test.each([
  '- Gültigkeit: 3 Jahre\n- Zertifizierungsstelle: akkreditierte Stelle',
  '- Validité : 3 ans\n- Organisme de certification : accrédité',
  '- Vigencia: 3 años\n- Entidad certificadora: acreditada',
])('lines about certificates in general state none: %s', (lines) => {
  const text = 'ISO 27001 ist eine internationale Norm. Die Norm beschreibt ein Managementsystem.';
  expect(extract(page(`# Standards\n\n## ISO 27001\n\n${text}\n\n${lines}\n`))).toEqual([]);
});
