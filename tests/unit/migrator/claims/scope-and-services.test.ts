import { extract, page } from './page';

/** The scope of a certificate, where it stands beside the statement rather than behind its label. */
test.each([
  [
    'the sentence behind a statement that begins with the scope',
    '当社は、「ISO/IEC27001」の認証を取得しています。認証範囲は、「音声処理技術の研究開発」です。',
    { scope: '音声処理技術の研究開発' },
  ],
  [
    'a scope that names hosting',
    '## HDS\n\nNotre société est certifiée HDS. Périmètre : hébergement et infogérance.',
    { scope: 'hébergement et infogérance' },
  ],
  [
    'a list below the line that announces services',
    '## SOC 2 Type II\n\nOur SOC 2 Type II report is available.\n\nServices in scope:\n\n- Acme Vault\n- Acme Pay',
    { services: ['Acme Vault', 'Acme Pay'] },
  ],
])('%s', (_name, text, facts) => {
  expect(extract(page(`# Compliance\n\n${text}\n`))).toMatchObject([facts]);
});

test('a sentence about another standard tells no scope of the one before it', () => {
  const text = 'We are ISO 9001 certified. The scope of our ISO 14001 plan is Plant North.';
  expect(extract(page(`# Compliance\n\n${text}\n`))).toMatchObject([{ key: 'iso-9001', scope: null }]);
});
