// A process that asks the addresses that its parent sends, over ten connections, and answers the statuses: a process of its
// own, so that the processor time of the server is the server's.
const http = require('node:http');

const CONNECTIONS = 10;
const agent = new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS });

const ask = (url, tag) =>
  new Promise((resolve, reject) => {
    const headers = tag === undefined ? {} : { 'If-None-Match': tag };
    http
      .get(url, { agent, headers }, (response) => {
        response.resume();
        response.once('end', () => resolve(response.statusCode));
      })
      .once('error', reject);
  });

process.once('message', async ({ urls, tags }) => {
  const statuses = new Set();
  let next = 0;
  const work = async () => {
    while (next < urls.length) {
      const at = next;
      next += 1;
      statuses.add(await ask(urls[at], tags[at]));
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, work));
  process.send([...statuses], () => process.exit(0));
});

process.send('ready');
