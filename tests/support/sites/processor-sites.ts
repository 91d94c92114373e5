const page = (title: string, tag: string, body: string): string =>
  `<properties linkid="${tag}" pageTitle="${title}" description="${title}"/>\n<tags ms.service="trust" ms.date="2026-03-01"/>\n\n# ${title}\n\n${body}\n`;

/** One list of subprocessors in two languages, and a file of data beside it. */
export const processorSite = (overrides: Record<string, string> = {}): Record<string, string> => ({
  'trust/subprocessors-en.md': page(
    'Subprocessors',
    'subprocessors-en',
    `We use the following subprocessors:

| Subprocessor | Purpose | Location of processing | Applies to products | In use since |
|---|---|---|---|---|
| [Nordlicht Hosting GmbH](https://nordlicht.example/) | Hosting of the platform | Germany, Finland | Archive | 2024-02-01 |
| Brightmail Inc. | Delivery of e-mails | United States | Archive, Desk | |
| Qinghe Cloud | Backups | China | | 2025-06-15 |`,
  ),
  'trust/subprocessors.md': page(
    '次级处理者',
    'subprocessors',
    `我们使用以下次级处理者：

| 次级处理者 | 目的 | 处理地点 |
|---|---|---|
| [Nordlicht Hosting GmbH](https://nordlicht.example/) | 平台托管 | 德国、芬兰 |
| Brightmail Inc. | 发送电子邮件 | 美国 |
| 青禾云 | 备份 | 中国 |`,
  ),
  ...overrides,
});
