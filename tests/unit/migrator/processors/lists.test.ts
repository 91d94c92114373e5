import { listedOn, namesOn } from './page';

describe('a list of processors', () => {
  it('names each with a link and says what for', () => {
    const page = [
      '# Data protection',
      '',
      'We use the following subprocessors:',
      '',
      '* [Cloudberry, Inc.](https://cloudberry.example/gdpr)',
      '  for hosting.',
      '* [Mailpost](https://mailpost.example) (MP), sends our mail',
    ].join('\n');
    expect(listedOn(page, 'privacy.md')).toMatchObject([
      { name: 'Cloudberry, Inc.', purpose: 'for hosting.', url: 'https://cloudberry.example/gdpr', line: 5 },
      { name: 'Mailpost (MP)', purpose: 'sends our mail', line: 7 },
    ]);
  });

  it('reads bare names, numbered ones, dashes, colons and countries in brackets', () => {
    expect(
      namesOn('# Subprocessors\n\n## List of subprocessors used by us:\n\n* Cloudberry Web Services\n* Mailpost\n'),
    ).toEqual(['Cloudberry Web Services', 'Mailpost']);
    expect(
      listedOn(
        '# Legal\n\n## Our sub-processors\n\n1. **Cloudberry, Inc.** (USA): hosting\n2. Mailpost GmbH – mail (Germany)\n3. Paywell: payments',
        'legal.md',
      ),
    ).toMatchObject([
      { name: 'Cloudberry, Inc.', countries: ['US'], purpose: 'hosting' },
      { name: 'Mailpost GmbH', countries: ['DE'], purpose: 'mail' },
      { name: 'Paywell', countries: [], purpose: 'payments' },
    ]);
  });

  it('reads items that are all links to other sites on a page about processors, whatever heading is next', () => {
    const items = ['cloudberry', 'mailpost', 'paywell']
      .map((name) => `- [${name}](https://${name}.example), for us`)
      .join('\n');
    expect(namesOn(`# Subprocessors\n\n##### Web beacons\n\nSmall files.\n\n${items}`)).toHaveLength(3);
    expect(namesOn(`# Partners\n\n##### Web beacons\n\nWe have subprocessors.\n\n${items}`, 'partners.md')).toEqual([]);
  });

  it('reads vendors only where the page is about personal data, and no list below a heading that is a long sentence', () => {
    const items = '- [Boatyard](https://boatyard.example) (team events)\n- [Quizly](https://quizly.example)\n';
    expect(namesOn(`# Team travel\n\n**Recommended vendors:**\n\n${items}`, 'travel.md')).toEqual([]);
    expect(namesOn(`# Privacy\n\n**Our vendors:**\n\n${items}`, 'privacy.md')).toEqual(['Boatyard', 'Quizly']);
    const question =
      'Sending pieces of code to third-party services will be a problem for some of our customers: how do we help them, and what do we do where they have no network?';
    expect(namesOn(`# Privacy\n\n## ${question}\n\n- Short term\n- Long term\n`, 'faq.md')).toEqual([]);
  });

  it('reads what stands in brackets as purpose and place, and takes no role for a name', () => {
    const page = [
      '# Politique de confidentialité',
      '',
      'Nous faisons appel aux sous-traitants ultérieurs suivants :',
      '- Hébergeur du stockage objet (documents) — en Union européenne.',
      '- Courriel (e-mails transactionnels, UE).',
      '- Signature Plus (signature électronique, France).',
      '- Paywell (paiement et facturation, hors UE — CCT).',
      '- Nuage (calcul).',
    ].join('\n');
    expect(listedOn(page, 'vie-privee.md')).toMatchObject([
      { name: 'Courriel', purpose: 'e-mails transactionnels, UE', countries: [], line: 5 },
      { name: 'Signature Plus', purpose: 'signature électronique', countries: ['FR'] },
      { name: 'Paywell', purpose: 'paiement et facturation, hors UE — CCT' },
      { name: 'Nuage', purpose: 'calcul' },
    ]);
  });

  it('reads lists whose author typed their signs, and names that end in SDK', () => {
    const page = '# 第三方SDK目录\n\n我们接入的第三方SDK如下：\n• 云莓SDK：用于统计分析\n• 邮差推送：用于消息推送\n';
    expect(listedOn(page, 'sdk.md')).toMatchObject([
      { name: '云莓SDK', purpose: '用于统计分析', line: 4 },
      { name: '邮差推送', purpose: '用于消息推送', line: 5 },
    ]);
  });

  it('reads labels below each item', () => {
    const page =
      '# Subprocessors\n\n- **Cloudberry, Inc.**\n  - Purpose: hosting\n  - Location: Ireland\n- **Mailpost**\n  - Purpose: mail\n  - Location: France\n';
    expect(listedOn(page)).toMatchObject([
      { name: 'Cloudberry, Inc.', purpose: 'hosting', countries: ['IE'] },
      { name: 'Mailpost', purpose: 'mail', countries: ['FR'] },
    ]);
  });
});

describe('where all of a list are', () => {
  const listBelow = (lead: string) =>
    listedOn(`# Subprocessors\n\n${lead}\n\n* [Mailpost](https://mailpost.example/gdpr). Mail for us.\n`);

  it.each([
    ['We pay our subprocessors. These subprocessors are all located in the United States:', ['US']],
    ['The following subprocessors are based in Ireland and France:', ['IE', 'FR']],
    ['Diese Unterauftragsverarbeiter haben ihren Sitz in Deutschland:', ['DE']],
    ['Ces sous-traitants sont tous situés en France :', ['FR']],
    ['Los siguientes subencargados están ubicados en España:', ['ES']],
    ['以下子处理者均位于新加坡：', ['SG']],
    ['以下の再委託先は日本国内に所在します：', ['JP']],
  ])('is read from “%s”', (lead, countries) => {
    expect(listBelow(lead)).toMatchObject([{ name: 'Mailpost', countries, purpose: 'Mail for us.' }]);
  });

  it('has the sentence for its quote', () => {
    const [row] = listBelow('We pay them. These subprocessors are located in France:');
    expect(row?.quotes['countries']).toEqual({ text: 'These subprocessors are located in France:', line: 3 });
  });

  it.each([
    'The following subprocessors are not located in France:',
    'We are located in France. We use these subprocessors:',
    'We use these subprocessors for customers in France:',
  ])('is not read from “%s”', (lead) => {
    expect(listBelow(lead)).toMatchObject([{ name: 'Mailpost', countries: [] }]);
  });

  it('gives way to what an item says', () => {
    expect(
      listedOn('# Subprocessors\n\nThe following are located in France:\n\n* **Mailpost** (Germany): mail\n'),
    ).toMatchObject([{ countries: ['DE'] }]);
  });
});

describe('what an item says behind a name', () => {
  it.each([
    ['Cloudberry EMEA SARL, Luxembourg – hosting', 'Cloudberry EMEA SARL', ['LU'], 'hosting'],
    ['Mailpost Inc. (MP), USA – mail', 'Mailpost Inc. (MP)', ['US'], 'mail'],
    ['Paywell GmbH, Köln, Deutschland: Zahlungen', 'Paywell GmbH', ['DE'], 'Zahlungen'],
    ['Acme Co, Ltd - support', 'Acme Co, Ltd', [], 'support'],
    ['Acmeware Web Services', 'Acmeware Web Services', [], null],
    ['**LinkUp**: adverts', 'LinkUp', [], 'adverts'],
    [
      '[Paywell](https://paywell.example) (payments in the EU), since 2020',
      'Paywell',
      [],
      '(payments in the EU), since 2020',
    ],
  ])('%s', (item, name, countries, purpose) => {
    expect(listedOn(`# Subprocessors\n\n## Our subprocessors\n\n- ${item}\n`)).toMatchObject([
      { name, countries, purpose },
    ]);
  });
});

describe('a list of something else', () => {
  it.each([
    [
      'how the list changes',
      '# Sub-processors\n\n## Changes to sub-processors\n\nBefore changing sub-processors we:\n\n1. **Update this page** 30 days before\n2. **Email notification**\n',
    ],
    [
      'sentences',
      '# Subprocessors\n\nWe only share the minimum with these subprocessors. We:\n\n- Store information about your preferences, and use it.\n- Speed up your searches.\n',
    ],
    ['terms', '# Subprocessors\n\n## Definitions\n\n- **Subprocessor**: a third party\n- **Customer**: you\n'],
    [
      'own certificates of vendors',
      '# Subprocessors\n\n## Certifications\n\nEach subprocessor holds certificates:\n\n- **Cloudberry** — ISO/IEC 27001:2022\n- **Mailpost** — SOC 2\n',
    ],
    [
      'contacts',
      '# Subprocessors\n\n## Contact\n\n- **Subprocessor questions:** `privacy@acme.example`\n- **DPA requests:** `privacy@acme.example`\n',
    ],
    [
      'what services are for',
      '# Privacy\n\n## Service providers\n\nWe share data with service providers:\n\n- **Hosting**: our site is hosted by Cloudberry.\n- **Email**: we use Mailpost.\n',
    ],
    ['prose', '# Subprocessors\n\nWe use Cloudberry for hosting and Mailpost for mail as subprocessors.\n'],
  ])('names no processors: %s', (_, page) => {
    expect(namesOn(page)).toEqual([]);
  });
});
