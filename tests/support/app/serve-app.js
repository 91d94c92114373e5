// Serves the application in the working folder as `strapi start` does, with a clock that its parent sets: a plain node
// process, since a test can run one Strapi only. What the parent says and hears is in `served-app.ts`.
const { createStrapi } = require('@strapi/strapi');

let now = process.argv[2];

const load = async () => {
  const appDir = process.cwd();
  const app = await createStrapi({ appDir, distDir: appDir, autoReload: false, serveAdminPanel: false }).load();
  app.plugin('compliance').service('clock').now = () => new Date(now);
  app.server.mount();
  const { httpServer } = app.server;

  const obey = {
    listen: () =>
      httpServer.listen(0, '127.0.0.1', () => process.send({ url: `http://127.0.0.1:${httpServer.address().port}` })),
    minute: async (instant) => {
      now = instant;
      await app.cron.jobs.find(({ name }) => name === 'compliance.changes').job.invoke();
    },
    look: async () => {
      await app.plugin('compliance').service('changes').look();
      process.send({ looked: true });
    },
  };
  process.on('message', ({ wish, instant }) => void obey[wish](instant));
  process.on('disconnect', () => process.exit());
  process.send({ loaded: true });
};

load().catch((error) => {
  console.error(error);
  process.exit(1);
});
