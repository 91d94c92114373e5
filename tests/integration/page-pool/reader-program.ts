import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SourceFile } from '../../../migrator/model/source';
import { runFolder } from '../../support/app/run-folder';

const plugin = () => runFolder(process.env['COMPLIANCE_TEST_RUN'] ?? '').plugin;

/** The program that reads pages, as users have it. */
export const pageWorker = (): string => path.join(plugin(), 'dist/page-worker/index.js');

/** A program that does what the text of a page says: `loop`, `buffers`, `exit`, … */
export const hostileReader = (): string => {
  const file = path.join(plugin(), 'dist/hostile-reader/index.cjs');
  mkdirSync(path.dirname(file), { recursive: true });
  cpSync(path.join(__dirname, 'hostile-reader.cjs'), file);
  return file;
};

/** Files `0.md`, `1.md`, … with these texts. */
export async function* filesOf(texts: Iterable<string>): AsyncGenerator<SourceFile> {
  let number = 0;
  for (const text of texts) yield await Promise.resolve({ path: `${String(number++)}.md`, bytes: Buffer.from(text) });
}

const statOf = (pid: string): string => {
  try {
    return `${readFileSync(`/proc/${pid}/stat`, 'utf8')} ${readFileSync(`/proc/${pid}/cmdline`, 'utf8')}`;
  } catch {
    return '';
  }
};

/** Process ids of page readers that `parent` has started and that are still there. Linux only. */
export const readersOf = (parent: number): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      const stat = statOf(pid);
      return stat.includes('tinypool') && Number(/\) \S (\d+)/.exec(stat)?.[1]) === parent;
    })
    .map(Number);
