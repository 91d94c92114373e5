const listeners = () =>
  process.eventNames().flatMap((event) => process.rawListeners(event).map((on) => ({ event, on })));

/**
 * Keeps this process for whoever comes after a Strapi in it; answers what puts back the environment variables, the working
 * folder and the listeners. Meanwhile a Strapi that ends, which takes all listeners off its process, takes only new ones.
 */
exports.keepProcess = () => {
  const folder = process.cwd();
  const variables = { ...process.env };
  const before = new Set(listeners().map(({ on }) => on));
  const { removeAllListeners } = process;
  const removeNewListeners = () => {
    for (const { event, on } of listeners()) if (!before.has(on)) process.removeListener(event, on);
    return process;
  };
  process.removeAllListeners = (...events) =>
    events.length === 0 ? removeNewListeners() : removeAllListeners.apply(process, events);

  return () => {
    delete process.removeAllListeners;
    removeNewListeners();
    process.chdir(folder);
    for (const name of Object.keys(process.env)) if (!(name in variables)) delete process.env[name];
    Object.assign(process.env, variables);
  };
};
