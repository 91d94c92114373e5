const { fork } = require('node:child_process');
const { randomUUID } = require('node:crypto');
const path = require('node:path');

const PROGRAM = path.join(__dirname, 'cli-program.js');

/** Resolves with what an output says before a mark, or before it closes. */
const saidBefore = (mark, output) =>
  new Promise((resolve) => {
    let heard = Buffer.alloc(0);
    const end = (said) => {
      output.off('data', hear).off('close', close);
      resolve(said.toString());
    };
    const hear = (chunk) => {
      heard = Buffer.concat([heard, chunk]);
      if (heard.subarray(-mark.length).equals(mark)) end(heard.subarray(0, -mark.length));
    };
    const close = () => end(heard);
    output.on('data', hear).once('close', close);
  });

/** Processes of this worker that wait for a command line. */
const free = [];

const start = () => {
  // each command line brings its environment: nothing of the test file that started this is left in later ones
  const child = fork(PROGRAM, { env: {}, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  // no process holds up a worker of jest that has nothing left to do; without its worker it ends
  for (const handle of [child, child.channel, child.stdout, child.stderr]) handle.unref();
  return child;
};

const freeProcess = () => {
  for (let child = free.pop(); child !== undefined; child = free.pop()) if (child.connected) return child;
  return start();
};

/**
 * Runs one command line of the program in `cli` (the plugin's `dist/cli`) in a process that has run others: loading Strapi
 * takes most of the time that a process of its own needs.
 *
 * @param {{ cli: string, args: string[], folder: string, env: Record<string, string> }} line
 * @returns {Promise<{ code: number | null, stdout: string, stderr: string }>}
 */
exports.runInProcess = async (line) => {
  const child = freeProcess();
  const end = `\0${randomUUID()}`;
  const outputs = [child.stdout, child.stderr].map((output) => saidBefore(Buffer.from(end), output));
  const ended = new Promise((resolve) => {
    child.once('message', resolve).once('exit', (code) => resolve({ code, isClean: false }));
  });
  child.channel.ref();
  child.send({ ...line, end });
  const [{ code, isClean }, stdout, stderr] = await Promise.all([ended, ...outputs]);
  child.removeAllListeners();
  child.channel?.unref();
  if (isClean) free.push(child);
  else child.kill('SIGKILL');
  return { code, stdout, stderr };
};
