import { defaultSiteRules, readSite } from '../../../../migrator';

/** The text of a policy with what says its day, whose words differ from those of other days. */
export const policy = (title: string, day: string, uptime: string): string =>
  `# ${title}\n\n${day}\n\n## Uptime\n\nThe archive answers at least ${uptime} % of all requests in each month, or we pay back a part of the price.\n\n## Credits\n\nAsk us for credits within a month.\n\nWe answer within a week.\n`;

/** The same in Chinese. */
export const chinesePolicy = (title: string, day: string, uptime: string): string =>
  `# ${title}\n\n${day}\n\n## 可用性\n\n档案服务每月至少响应 ${uptime}% 的请求，否则我们退还部分费用。\n\n## 赔偿\n\n请在一个月内申请赔偿。\n\n我们将在一周内答复。\n`;

/** A source as it is read on 2 December 2026. */
export const policySite = (files: Record<string, string>) =>
  readSite(
    Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
    defaultSiteRules,
    { today: '2026-12-02' },
  );

type Read = ReturnType<typeof policySite>;

/** The pages of a site by file, with their addresses. */
export const pagesOf = ({ files }: Read): Record<string, string | null> =>
  Object.fromEntries(files.flatMap(({ path, state, url }) => (state === 'page' ? [[path, url]] : [])));

/** The versions of its pages: key, day, language, file, page. */
export const versionsOf = ({ drafts }: Read): unknown[][] =>
  drafts.flatMap(({ type, key, locale, sourcePath, relations, stated }) => {
    const page = relations['page'];
    if (type !== 'page-version' || !page || !('key' in page)) return [];
    return [[key, stated?.['effectiveFrom']?.value, locale, sourcePath, page.key]];
  });

/** Why texts are no versions, by file. */
export const whyNot = ({ files }: Read): Record<string, string> =>
  Object.fromEntries(
    files.flatMap(({ path, findings }) =>
      findings.flatMap(({ code, message }) =>
        code === 'VERSION_NOT_READ' ? [[path, message.replace(/^.*?: /, '')]] : [],
      ),
    ),
  );
