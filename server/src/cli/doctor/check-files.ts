import packageJson from '../../../../package.json';
import type { AppFiles } from './app-files';
import { ok, problem, warning, type Check } from '../../core/check';

/** `>=20.19.0` and `^5.54.0` both begin with their least version. */
const least = (range: string): number[] => range.replace(/^\D+/, '').split('.').map(Number);

const isAtLeast = (version: string, range: string): boolean => {
  const given = version.split(/[.-]/).map(Number);
  const needed = least(range);
  const differs = needed.findIndex((part, at) => given[at] !== part);
  return differs < 0 || (given[differs] ?? 0) > (needed[differs] ?? 0);
};

const checkNode = ({ node }: AppFiles): Check =>
  isAtLeast(node, packageJson.engines.node)
    ? ok('node', `Node.js ${node}`)
    : problem('node', `Node.js ${node}`, `Install Node.js ${least(packageJson.engines.node).join('.')} or later.`);

const checkStrapi = ({ strapi, utilsCopies }: AppFiles): Check => {
  const needed = packageJson.peerDependencies['@strapi/strapi'];
  if (strapi === null) return problem('strapi', 'Strapi is not installed', 'Run `npm install` in the app.');
  if (!isAtLeast(strapi, needed))
    return problem('strapi', `Strapi ${strapi}`, `Upgrade the app to Strapi ${least(needed).join('.')} or later.`);
  if (utilsCopies > 1)
    return problem(
      'strapi',
      `Strapi ${strapi}, and two copies of @strapi/utils: errors are answered with 500`,
      'Run `npm dedupe`; `npm ls @strapi/utils` must show one version.',
    );
  return ok('strapi', `Strapi ${strapi}`);
};

const checkPlugin = ({ plugin }: AppFiles): Check => {
  if (plugin === null)
    return warning(
      'plugin',
      'not in the packages of the app',
      `Run \`npm install ${packageJson.name}\`, unless config/plugins names its folder (resolve).`,
    );
  const says = `${packageJson.name} ${plugin.version}`;
  return plugin.isBuilt
    ? ok('plugin', says)
    : problem('plugin', `${says}, not built`, 'Run `npm run build` in its folder.');
};

const REBUILD = 'Run `npm run build`, and restart Strapi.';

const checkPanel = ({ panel, plugin }: AppFiles): Check => {
  if (panel === 'missing')
    return warning(
      'panel',
      'the admin panel is not built',
      'Run `npm run build` before `npm run start`; `npm run develop` builds it itself.',
    );
  if (panel === 'without-plugin') return problem('panel', 'the admin panel was built without the plugin', REBUILD);
  const installed = plugin?.version ?? packageJson.version;
  if (panel.version === installed) return ok('panel', 'the admin panel is built, with the plugin');
  const built = panel.version ?? 'an earlier version';
  return problem('panel', `the admin panel was built with ${built} of the plugin, not with ${installed}`, REBUILD);
};

/** The checks of an app's folder. */
export const checkFiles = (files: AppFiles): Check[] => [
  checkNode(files),
  checkStrapi(files),
  checkPlugin(files),
  checkPanel(files),
];
