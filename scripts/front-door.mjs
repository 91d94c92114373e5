import http from 'node:http';

/**
 * A server at one address that passes every request on to another one of this machine, which may be exchanged meanwhile.
 *
 * @param {number} port
 * @returns {Promise<{ leadTo: (port: number) => void, close: () => void }>}
 */
export const openFrontDoor = async (port) => {
  let target;
  const server = http.createServer((request, response) => {
    if (target === undefined) return response.writeHead(503).end();
    const { method, url: path, headers } = request;
    const passed = http.request({ host: '127.0.0.1', port: target, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
    passed.on('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end()));
    return request.pipe(passed);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    leadTo: (to) => {
      target = to;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
