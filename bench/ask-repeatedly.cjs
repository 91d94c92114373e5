// A process that asks one address again and again, until its parent says stop; then it answers how many milliseconds each
// answer took, and with which status. Tells its parent when it begins. A process of its own, so that what it measures does not
// wait for the server twice.
const { performance } = require('node:perf_hooks');

const [url] = process.argv.slice(2);
const answers = [];
let on = true;

process.once('message', () => {
  on = false;
});

const ask = async () => {
  while (on) {
    const began = performance.now();
    const { status } = await fetch(url);
    answers.push({ milliseconds: performance.now() - began, status });
  }
  process.send(answers, () => process.exit(0));
};

process.send('begun');
void ask();
