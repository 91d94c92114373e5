// Serves the site that `npm run build` has built, with its headers, and the preview of drafts.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const { HOST = '127.0.0.1', PORT = '4321', SITE_DIR = './dist' } = process.env;
const server = path.resolve(SITE_DIR, 'server');

const headers = new Map(Object.entries(JSON.parse(await readFile(path.join(server, 'headers.json'), 'utf8'))));
// Astro's own server knows no headers of files
process.env.ASTRO_NODE_AUTOSTART = 'disabled';
const { handler } = await import(pathToFileURL(path.join(server, 'entry.mjs')));

createServer((request, response) => {
  response.setHeaders(headers);
  handler(request, response);
}).listen(Number(PORT), HOST, () => console.log(`The site is at http://${HOST}:${PORT}/`));
