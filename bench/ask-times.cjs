// ask-times URL TIMES [TAG]: asks an address so many times, one request after the other over one connection, and answers the
// statuses. A process of its own, so that the processor time of the server is the server's.
const http = require('node:http');

const [url, times, tag] = process.argv.slice(2);
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
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
  for (let count = 0; count < Number(times); count += 1) statuses.add(await ask());
  process.send([...statuses], () => process.exit(0));
};

void askAll();
