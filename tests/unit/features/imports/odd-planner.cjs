// Plans nothing: does what `madeOn` of its task says.
const send = (message) => process.send(message);

const DEEDS = {
  ask(task) {
    send({ question: { id: 1, port: 'journal', method: 'judged', args: [task.rules.name] } });
    process.on('message', ({ value }) => {
      send({ progress: { read: value.gone.size, total: 7 } });
      send({ planned: true });
    });
  },
  refuse: () => send({ failed: { message: 'the folder is empty', source: 'SOURCE_EMPTY' } }),
  fill: () => send({ failed: { message: 'no space left on device', source: null, code: 'ENOSPC' } }),
  exit: () => process.exit(3),
  swallow() {
    const held = [];
    for (;;) held.push(Array.from({ length: 100_000 }, (_, n) => ({ n })));
  },
  loop() {
    send({ progress: { read: 0, total: 1 } });
    for (;;);
  },
};

process.once('message', (task) => DEEDS[task.madeOn](task));
