import { extract, page } from './page';

const keys = (text: string): string[] => extract(page(`# FAQ\n\n${text}\n`, 'faq')).map(({ key }) => key);

test.each([
  ['## Are you ISO 27001 certified?\n\nYes, since 2019. Our certificate can be downloaded below.'],
  ['**Do you hold ISO 27001?**\n\nYes.\n\nWe say more below.'],
  ['Is your platform ISO 27001 certified?\n\nA: Yes. It has been for years, and we are proud of it.'],
  ['Do you have an ISO 27001 certificate? Yes, our auditors renewed it in May.'],
  ['## Sind Sie nach ISO 27001 zertifiziert?\n\nJa, seit 2019. Wir zeigen Ihnen das Zertifikat gern.'],
  ['**Êtes-vous certifiés ISO 27001 ?**\n\nOui. Notre certificat est disponible sur demande.'],
  ['¿Están ustedes certificados en ISO 27001?\n\nSí, desde 2019. Nuestro certificado está disponible.'],
  ['## ISO 27001の認証を取得していますか？\n\nはい、当社は2015年に取得しました。'],
  ['你们是否取得 ISO 27001 认证？\n\n是的。我们的证书目前处于有效期内。'],
  ['### Do you hold ISO 27001?\n\nWe do, since 2020.'],
  [
    'Do you have a SOC 2 report? Not yet. Do you hold ISO 27001? Yes, since 2019. Do you hold ISO 9001? No.\n\nWe like questions.',
  ],
  ['**Which certifications does your company hold?**\n\nISO 27001 (since 2017).\n\nWe like questions.'],
  ['Welche Zertifikate haben Sie? ISO 27001.\n\nWir antworten gern.'],
  ['Haben Sie ISO 27001? Ja, seit 2019.\n\nWir antworten gern.'],
])('%s', (text) => {
  expect(keys(text)).toEqual(['iso-iec-27001']);
});

test.each([
  ['## Are you ISO 27001 certified?\n\nNo, but our processes follow it.'],
  ['## Are you ISO 27001 certified?\n\nNot yet. We plan an audit.'],
  ['## Are you ISO 27001 certified?\n\nYes, we plan to be in 2027.'],
  ['## Is your hosting provider ISO 27001 certified?\n\nYes. We chose it for that.'],
  ['## Is Nubelia ISO 27001 certified?\n\nYes, and we trust them.'],
  ['## Are you ISO 27001 certified?\n\nWe are asked this a lot.'],
  ['## Our hosting providers\n\nAre you ISO 27001 certified? Yes. We asked them.'],
  ['## Are you ISO 27001 certified?\n\nYes. Until 2022 we were.'],
  ['## Are you ISO 27001 certified?\n\nYes! Well, almost. Our audit is in May.'],
  ['Are you SOC 2 certified?\n\nMaintained systems are our promise.'],
  ['Are you ISO 27001 certified? We are working on it. Do you encrypt? Yes.'],
  ['**Which standards do you follow?**\n\nISO 27001.'],
  ['**Which certifications do your hosts hold?**\n\nISO 27001.'],
  ['Are you ISO 27001 certified? We have a long tradition in security.'],
  ['Do you help us obtain ISO 27001 certification?\n\nYes, we do.'],
  ['Is it possible to get ISO 27001 certified with your tool?\n\nYes, we help.'],
  ['## Sind Ihre Lieferanten nach ISO 27001 zertifiziert?\n\nJa. Wir achten darauf.'],
])('%s claims nothing', (text) => {
  expect(keys(text)).toEqual([]);
});
