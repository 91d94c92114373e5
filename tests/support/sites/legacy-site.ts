import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The playground's legacy site. */
export const sampleSite = (): string => path.resolve(__dirname, '../../../playground/legacy-site');

/**
 * The source that import tests read: the playground's, or the folder that COMPLIANCE_TEST_SOURCE names, so that the
 * same promises can be checked on any real site.
 */
export const legacySite = (): string => path.resolve(process.env['COMPLIANCE_TEST_SOURCE'] ?? sampleSite());

/** A page with the header that most legacy pages carry. */
export const legacyPage = (locale: 'en' | 'zh-CN', title: string, body: string): string =>
  [
    '<properties pageTitle="" description="" />',
    '',
    `# ${title}`,
    '',
    `<tags ms.date="3/2017" wacn.date="3/2017" wacn.lang="${locale === 'en' ? 'en' : 'cn'}" />`,
    '',
    body,
    '',
  ].join('\n');

/** Writes files into a new temporary folder; `remove` deletes it. */
export const writeSource = (files: Record<string, string | Uint8Array>): { dir: string; remove: () => void } => {
  const dir = path.join(os.tmpdir(), `legacy-${randomBytes(6).toString('hex')}`);
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    fs.writeFileSync(path.join(dir, name), content);
  }
  return {
    dir,
    remove: () => {
      fs.rmSync(dir, { recursive: true, force: true });
    },
  };
};
