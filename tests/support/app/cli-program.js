/** The program of a process that runs command lines one after the other, see `cli-process.js`. */
const { keepProcess } = require('./own-process');

const forgetModulesIn = (folder) => {
  for (const file of Object.keys(require.cache)) if (file.startsWith(folder)) delete require.cache[file];
};

const write = (output, text) =>
  new Promise((resolve) => {
    output.write(text, resolve);
  });

/** Resources that a Strapi leaves behind if it does not boot. */
const LEFT = new Set(['ProcessWrap', 'TCPSocketWrap', 'Timeout']);

const runLine = async ({ cli, args, folder, env, end }) => {
  const putBack = keepProcess();
  Object.assign(process.env, env);
  process.chdir(folder);
  const code = await require(cli)
    .run(args)
    .catch((error) => {
      console.error(error);
      return 1;
    });
  putBack();
  forgetModulesIn(folder);
  // all that the command line printed comes before
  await Promise.all([process.stdout, process.stderr].map((output) => write(output, end)));
  process.send({ code, isClean: !process.getActiveResourcesInfo().some((one) => LEFT.has(one)) });
};

process.on('message', (line) => void runLine(line));
process.on('disconnect', () => process.exit());
