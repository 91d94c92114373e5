import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const BYTES = 8_000;

/** Every page has words of its own, and as many links as pages of trust centers have: one in 800 bytes. */
const english = (page: number, section: number, pages: number): string => {
  const parts = [1, 2, 3].map(
    (part) =>
      `In part ${String(part)} we keep service ${String(page)} available for at least 99.9 % of each month, measured over all ` +
      `regions in which it is offered, and promise number ${String(page * 31 + section * 7 + part)} is written on no other page. `,
  );
  const terms = `[the terms](/support/sla/service-${String((page + section) % pages)}-en/)`;
  return `## Commitment ${String(section)}\n\n${parts.join('')}A month below that earns a credit, see ${terms}.\n\n| Uptime | Credit |\n|---|---|\n| < 99.9 % | 10 % |\n| < 99 % | 25 % |\n\n`;
};

const chinese = (page: number, section: number, pages: number): string => {
  const parts = [1, 2, 3].map(
    (part) =>
      `第 ${String(part)} 部分：我们保证服务 ${String(page)} 在提供该服务的所有区域每月可用性不低于 99.9%，` +
      `第 ${String(page * 31 + section * 7 + part)} 号承诺不见于其他页面。`,
  );
  const terms = `[条款](/support/sla/service-${String((page + section) % pages)}/)`;
  return `## 承诺 ${String(section)}\n\n${parts.join('')}低于该值的月份可获得服务费抵扣，请参阅${terms}。\n\n| 正常运行时间 | 抵扣 |\n|---|---|\n| < 99.9% | 10% |\n| < 99% | 25% |\n\n`;
};

const header = (locale: string): string =>
  `<properties pageTitle="" description="" />\n\n<tags ms.date="3/2017" wacn.date="3/2017" wacn.lang="${locale}" />\n\n`;

const filled = (start: string, section: (number: number) => string): string => {
  let text = start;
  for (let number = 1; Buffer.byteLength(text) < BYTES; number += 1) text += section(number);
  return text;
};

/** Writes `pages` pages of 8 KB, half of them translations of the others. */
export const writePages = (folder: string, pages: number): void => {
  const pairs = pages / 2;
  const place = join(folder, 'support/sla');
  mkdirSync(place, { recursive: true });
  for (let page = 0; page < pairs; page += 1) {
    const write = (suffix: string, start: string, section: typeof english): void => {
      const text = filled(start, (number) => section(page, number, pairs));
      writeFileSync(join(place, `service-${String(page)}${suffix}.md`), text);
    };
    write('-en', `${header('en')}# SLA for service ${String(page)}\n\n`, english);
    write('', `${header('cn')}# 服务 ${String(page)} 的服务级别协议\n\n`, chinese);
  }
};
