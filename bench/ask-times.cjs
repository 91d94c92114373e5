// ask-times URL TIMES [TAG]: asks an address so many times over ten connections, and answers the statuses. A process of its own,
// so that the processor time of the server is the server's.
const http = require('node:http');

const CONNECTIONS = 10;

const [url, times, tag] = process.argv.slice(2);
const agent = new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS });
const headers = tag === undefined ? {} : { 'If-None-Match': tag };

const ask = () =>
  new Promise((resolve, reject) => {
    http
      .get(url, { agent, headers }, (response) => {
        response.resume();
        response.once('end', () => resolve(response.statusCode));
      })
      .once('error', reject);
  });

const askAll = async () => {
  const statuses = new Set();
  let left = Number(times);
  const work = async () => {
    while (left > 0) {
      left -= 1;
      statuses.add(await ask());
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, work));
  process.send([...statuses], () => process.exit(0));
};

void askAll();
