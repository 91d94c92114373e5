import { listedOn, namesOn } from './page';

describe('what is said of one processor after the other', () => {
  it('reads labels below a bold line, a short line or a heading', () => {
    const facts =
      '公司名称：云果科技有限公司\n\n使用目的：消息推送\n\n收集个人信息类型：设备信息\n\n隐私政策：[链接](https://cloudberry.example/privacy)\n\n';
    for (const name of ['**云推送SDK**', '云推送SDK', '#### 1.2 云推送SDK'])
      expect(listedOn(`# 第三方SDK列表\n\n为保障服务，我们接入以下SDK。\n\n${name}\n\n${facts}`)).toMatchObject([
        {
          name: '云推送SDK',
          organization: '云果科技有限公司',
          kind: 'sdk',
          purpose: '消息推送',
          data: '设备信息',
          url: 'https://cloudberry.example/privacy',
        },
      ]);
  });

  it('reads paragraphs of labels, of which the first is the name', () => {
    const page =
      '# 第三方SDK清单\n以下为清单。\n\n第三方SDK名称：云推送SDK\n第三方名称：云果公司\n使用目的：推送\n\n第三方SDK名称：云支付SDK\n第三方名称：云付公司\n处理方式：加密传输\n使用目的：支付';
    expect(listedOn(page)).toMatchObject([
      { name: '云推送SDK', organization: '云果公司', purpose: '推送', line: 4 },
      { name: '云支付SDK', organization: '云付公司', purpose: '支付', sharing: '加密传输', line: 8 },
    ]);
  });

  it('reads headings whose name stands behind a label', () => {
    const page = [
      '# 隐私政策',
      '### 第三方SDK列表：',
      '#### 1. SDK名称：云推送SDK',
      'SDK厂家：云果科技有限公司',
      'SDK描述：消息推送',
      '#### 2. SDK名称：云存储',
      '所涉信息：图片',
      '用途：提供存储',
    ].join('\n\n');
    expect(listedOn(page, 'privacy.md')).toMatchObject([
      { name: '云推送SDK', organization: '云果科技有限公司', kind: 'sdk', purpose: '消息推送', line: 5 },
      { name: '云存储', organization: null, kind: 'sdk', purpose: '提供存储', data: '图片', line: 11 },
    ]);
  });

  it('takes no sentence behind a label for a name', () => {
    const page =
      '# Subprocessors\n\n## About this form\n\nThe results depend on:\n\n- **Services used**: Which of them you use\n- **Mail provider**: Whether you use our default mail service or one of your own\n- **Region**: Where your data is stored\n';
    expect(listedOn(page)).toEqual([]);
  });

  it('reads an annex: numbered items of labels', () => {
    const page =
      '# Data processing agreement\n\n## Annex III – List of sub-processors\n\nThe use of the following sub-processors is authorised:\n\n1. Name: Cloudberry EMEA SARL\n   Address: Rue Haute 1, Luxembourg\n   Description of processing: hosting\n2. Name: Mailpost\n   Description of processing: mail\n';
    expect(listedOn(page, 'dpa.md')).toMatchObject([
      { name: 'Cloudberry EMEA SARL', purpose: 'hosting', seats: ['LU'], line: 7 },
      { name: 'Mailpost', organization: null, purpose: 'mail', line: 10 },
    ]);
  });

  it('reads headings whose text links to the site of that name', () => {
    const page =
      '# Sub-processors\n\n#### Cloudberry\nFor more information visit<br>\nhttps://www.cloudberry.example/privacy\n\n#### Mailpost (only for mail)\nSee https://mailpost.example/legal\n\n#### Questions\nWrite to us.\n';
    expect(listedOn(page)).toMatchObject([
      { name: 'Cloudberry', url: 'https://www.cloudberry.example/privacy' },
      { name: 'Mailpost', url: 'https://mailpost.example/legal' },
    ]);
  });

  it('adds to the rows of a table what sections say of them, and no other names', () => {
    const page = [
      '# Sub-processors',
      '',
      '| Company | Purpose |',
      '|---|---|',
      '| Cloudberry | Hosting |',
      '',
      '### Cloudberry',
      '**Website:** [cloudberry.example](https://cloudberry.example)',
      '**Purpose:** something else',
      '',
      'Cloudberry hosts:',
      '- Application servers',
      '- File storage',
      '',
      '**Transfer mechanism:** Standard Contractual Clauses',
    ].join('\n');
    expect(listedOn(page)).toMatchObject([
      {
        name: 'Cloudberry',
        purpose: 'Hosting',
        url: 'https://cloudberry.example',
        safeguards: 'Standard Contractual Clauses',
        quotes: { safeguards: { line: 15 } },
      },
    ]);
  });

  it('reads nothing of what the page says of itself', () => {
    expect(
      namesOn(
        '# Acme — Subprocessor List\n\n**Version:** 1.1\n**Effective date:** 2026-01-12\n**Website:** [acme](https://acme.example)\n',
      ),
    ).toEqual([]);
  });
});
