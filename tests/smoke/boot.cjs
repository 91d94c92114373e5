// Copied into the packed application: what `strapi start` does, without an admin panel, which nobody built there.
const { compileStrapi, createStrapi } = require('@strapi/strapi');

const boot = async () => {
  const { appDir, distDir } = await compileStrapi();
  await createStrapi({ appDir, distDir, autoReload: false, serveAdminPanel: false }).start();
};

boot().catch((error) => {
  console.error(error);
  process.exit(1);
});
