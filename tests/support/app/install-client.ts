import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './run-folder';

/** Builds the client as it is now into a folder of its own: tests that run side by side would take it from each other. */
export const buildClient = (folder: string): string => {
  const client = path.join(folder, 'client');
  execFileSync(process.execPath, [path.join(ROOT, 'scripts/client.mjs'), client]);
  return client;
};

/** Gives an installed example that client: the one that npm has copied may be older, or not built. */
export const installClient = (example: string, folder: string): void => {
  const installed = path.join(example, 'node_modules/strapi-plugin-compliance-client');
  fs.cpSync(buildClient(folder), installed, { recursive: true });
};
