// Boots the application in the working folder once, so that its database has every table. A plain node process, since
// Strapi cannot start twice in one.
const { createStrapi } = require('@strapi/strapi');

const migrate = async () => {
  const appDir = process.cwd();
  const app = createStrapi({ appDir, distDir: appDir, autoReload: false, serveAdminPanel: false });
  await app.load();
  await app.destroy();
};

migrate().then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
