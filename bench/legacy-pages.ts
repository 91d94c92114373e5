import type { SourceFile } from '../migrator/model/source';

const header = (locale: string) =>
  `<properties pageTitle="" description="" />\n\n<tags ms.date="3/2017" wacn.date="3/2017" wacn.lang="${locale}" />\n\n`;

const english = (number: number, section: number) =>
  `## Commitment ${String(section)}\n\nWe keep service ${String(number)} available for at least 99.9 % of each month. ` +
  `A month below that earns a credit, see [the terms](/support/sla/service-0-en/).\n\n| Uptime | Credit |\n|---|---|\n| < 99.9 % | 10 % |\n| < 99 % | 25 % |\n\n`;

const chinese = (number: number, section: number) =>
  `## 承诺 ${String(section)}\n\n我们保证服务 ${String(number)} 每月可用性不低于 99.9%。低于该值的月份可获得服务费抵扣，` +
  `请参阅[条款](/support/sla/service-0/)。\n\n| 正常运行时间 | 抵扣 |\n|---|---|\n| < 99.9% | 10% |\n| < 99% | 25% |\n\n`;

const sections = (write: (section: number) => string) =>
  Array.from({ length: 12 }, (_, index) => write(index + 1)).join('');

/** `pairs` pages in two languages, some 4 KB each, of one site (its name makes the paths differ). */
export const legacyPages = (site: string, pairs: number): SourceFile[] =>
  Array.from({ length: pairs }, (_, number) => {
    const path = `${site}/support/sla/service-${String(number)}`;
    const page = (suffix: string, text: string) => ({
      path: `${path}${suffix}.md`,
      bytes: new TextEncoder().encode(text),
    });
    return [
      page('-en', `${header('en')}# SLA for service ${String(number)}\n\n${sections((part) => english(number, part))}`),
      page(
        '',
        `${header('cn')}# 服务 ${String(number)} 的服务级别协议\n\n${sections((part) => chinese(number, part))}`,
      ),
    ];
  }).flat();
