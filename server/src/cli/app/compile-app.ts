import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CliError } from '../exit/cli-error';
import { EXIT } from '../exit/exit-codes';

const COMPILE = `require('@strapi/strapi').compileStrapi({ appDir: process.cwd() }).then(({ distDir }) => process.send(distDir))`;

/**
 * Compiles an app in TypeScript, as each start of Strapi does, and answers the folder that it runs from. In a process of its
 * own: the compiler would keep 200 MB that a large import needs, and Strapi ends the process in which it fails.
 * Throws a `CliError` when the app does not compile; what the compiler says is on standard error.
 */
export const compileApp = async (appDir: string): Promise<string> => {
  if (!existsSync(join(appDir, 'tsconfig.json'))) return appDir;
  const compiler = spawn(process.execPath, ['-e', COMPILE], { cwd: appDir, stdio: ['ignore', 2, 2, 'ipc'] });
  let distDir = '';
  compiler.once('message', (folder) => {
    if (typeof folder === 'string') distDir = folder;
    compiler.disconnect();
  });
  await once(compiler, 'exit');
  if (distDir === '') throw new CliError(EXIT.failed, `the app at ${appDir} does not compile`);
  return distDir;
};
