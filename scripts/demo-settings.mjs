import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import util from 'node:util';

import { PLAYGROUND } from './root.mjs';

const FILE = path.join(PLAYGROUND, '.env');

const secret = () => randomBytes(24).toString('base64url');

const freshSettings = () => `# Made by \`npm run demo\`, for this machine alone.
APP_KEYS=${secret()},${secret()}
API_TOKEN_SALT=${secret()}
ADMIN_JWT_SECRET=${secret()}
TRANSFER_TOKEN_SALT=${secret()}
ENCRYPTION_KEY=${secret()}

# The administrator that the demo creates in an empty database.
DEMO_ADMIN_EMAIL=admin@example.com
DEMO_ADMIN_PASSWORD=${randomBytes(9).toString('base64url')}-Demo1
`;

/** The playground's .env, written with secrets of its own the first time. What the environment sets wins. */
export const demoSettings = () => {
  if (!fs.existsSync(FILE)) fs.writeFileSync(FILE, freshSettings(), { mode: 0o600 });
  const settings = util.parseEnv(fs.readFileSync(FILE, 'utf8'));
  return { ...settings, ...process.env };
};
