import { extract, page } from './page';

const keys = (text: string): string[] => extract(page(`# Trust\n\n${text}\n`, 'security')).map(({ key }) => key);

/** A claim of an author, sentences behind it that take it back, and sentences that do not. */
const LANGUAGES: [string, string, string[], string[]][] = [
  [
    'en',
    'We are ISO 27001 certified.',
    ['The certificate has expired.', 'It expired in 2022 and was not renewed.', 'This certificate was withdrawn.'],
    ['The certificate has not expired.', 'It expired in 2022 and was renewed.', 'The certificate is valid until 2099.'],
  ],
  [
    'de',
    'Wir sind nach ISO 27001 zertifiziert.',
    ['Das Zertifikat ist abgelaufen.', 'Dieses Zertifikat wurde zurückgezogen.'],
    ['Das Zertifikat ist nicht abgelaufen.', 'Das Zertifikat ist bis 2099 gültig.'],
  ],
  [
    'fr',
    'Nous sommes certifiés ISO 27001.',
    ['Le certificat a expiré.', 'Cette certification a été suspendue.'],
    ["Le certificat n'a pas expiré.", 'Le certificat est valable jusqu’en 2099.'],
  ],
  [
    'es',
    'Estamos certificados en ISO 27001.',
    ['El certificado ha caducado.', 'La certificación fue retirada.'],
    ['El certificado no ha caducado.', 'El certificado es válido hasta 2099.'],
  ],
  [
    'ja',
    '当社はISO 27001の認証を取得しています。',
    ['この認証は失効しました。', '認証は有効期間が満了しました。'],
    ['認証は2099年まで有効です。'],
  ],
  [
    'zh',
    '我们已通过ISO 27001认证。',
    ['该证书已过期。', '证书已被撤销。'],
    ['该证书没有已过期的情况。', '证书有效期至2099年。'],
  ],
];

describe.each(LANGUAGES)('a certificate in %s', (_language, held, over, standing) => {
  test('is not held where a sentence behind says that it is over', () => {
    expect(over.filter((each) => keys(`${held} ${each}`).length > 0)).toEqual([]);
  });

  test('is held where a sentence behind says anything else, or is about another one', () => {
    expect(keys(held)).toEqual(['iso-iec-27001']);
    expect(standing.filter((each) => keys(`${held} ${each}`).length === 0)).toEqual([]);
    expect(keys(`${over[0] ?? ''} ${held}`)).toEqual(['iso-iec-27001']);
  });
});

test('what a list under words about others says is nobody’s', () => {
  const item = '- We are ISO 27001 certified.';
  expect(keys(item)).toEqual(['iso-iec-27001']);
  expect(keys(`Some facts:\n\n${item}`)).toEqual(['iso-iec-27001']);
  expect(keys(`Examples of what vendors write:\n\n${item}`)).toEqual([]);
  expect(keys(`- [ ] We are ISO 27001 certified.`)).toEqual([]);
  expect(keys(`- > We are ISO 27001 certified.`)).toEqual([]);
});
