import packageJson from '../../../../package.json';
import { plural } from '../../../../migrator/report/text/plural';
import { adviseError } from './advise-error';
import type { AppState, StoredState } from './app-state';
import { ok, problem, warning, type Check } from '../../core/check';

const checkEnabled = ({ isEnabled }: AppState): Check =>
  isEnabled
    ? ok('enabled', 'the plugin is enabled, and its options are valid')
    : problem(
        'enabled',
        'Strapi does not load the plugin',
        'Install and build it, and see that config/plugins does not state `enabled: false`.',
      );

const NO_SCHEMA = 'permission denied for schema';

const checkDatabase = (stored: StoredState): Check => {
  const { client, content, mayCreate } = stored;
  if (!mayCreate)
    return problem('database', `${client}, reachable; its user may not create tables`, adviseError(NO_SCHEMA));
  if (content === null)
    return warning(
      'database',
      `${client}, reachable; without tables of the plugin`,
      'Start Strapi once: it creates them.',
    );
  const { pages, published, certifications, runs } = content;
  return ok(
    'database',
    `${client}, reachable; ${plural(pages, 'page')} (${String(published)} published), ${plural(certifications, 'certification')}, ${plural(runs, 'run')}`,
  );
};

const checkLanguages = ({ options }: AppState, { locales }: StoredState): Check[] => {
  if (options === null) return [];
  const wanted = options.locales ?? locales;
  const missing = wanted.filter((locale) => !locales.includes(locale));
  const others = locales.filter((locale) => !wanted.includes(locale));
  if (missing.length > 0)
    return [warning('languages', `${missing.join(', ')} missing in Strapi`, 'Start Strapi once: it creates them.')];
  if (others.length > 0)
    return [
      warning(
        'languages',
        `${wanted.join(', ')}; Strapi also has ${others.join(', ')}`,
        'Pages in these languages are not imported. Add them to the option `locales` if they should be.',
      ),
    ];
  return [ok('languages', locales.join(', '))];
};

const checkFolders = ({ folders }: AppState): Check[] => {
  if (folders.length === 0) return [];
  const unusable = folders.filter(({ isUsable }) => !isUsable);
  if (unusable.length === 0) return [ok('folders', folders.map(({ option }) => option).join(', '))];
  return [
    problem(
      'folders',
      unusable.map(({ option, folder }) => `${option} cannot be used: ${folder}`).join('; '),
      'Create them, and give the account that runs Strapi the rights: to write workDir and privateDir, to read the others.',
    ),
  ];
};

const checkReading = ({ options }: AppState, { readers }: StoredState): Check[] => {
  if (options === null) return [];
  if (options.publicRead) return [ok('reading', 'anybody may read published content (publicRead)')];
  if (readers > 0) return [ok('reading', `${plural(readers, 'token or role', 'tokens and roles')} may read`)];
  return [
    warning(
      'reading',
      'nobody may read over REST and GraphQL',
      'Set `publicRead: true`, or give a token or a role the permission find of Compliance.',
    ),
  ];
};

/** Hosts that mean the machine itself: readers cannot load images from them. */
const OWN_MACHINE = /^(?:localhost|0\.0\.0\.0|127(?:\.\d+){3}|\[::1?\])$/;

const checkAddress = ({ isEnabled, address }: AppState): Check[] => {
  if (!isEnabled) return [];
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return [
    OWN_MACHINE.test(host)
      ? warning(
          'address',
          `images begin with ${address}, which only this machine reaches`,
          'Set `url` in config/server to the address at which readers reach Strapi.',
        )
      : ok('address', address === '' ? 'images begin with the path of the site' : `images begin with ${address}`),
  ];
};

const checkOrigins = ({ isEnabled, answersAnySite }: AppState): Check[] => {
  if (!isEnabled) return [];
  return [
    answersAnySite
      ? warning(
          'origins',
          'strapi::cors names no origin: a script of any site reads what its visitor may read here, an administrator too',
          'Set `origin` of strapi::cors in config/middlewares to the sites whose scripts ask Strapi, or to [].',
        )
      : ok('origins', 'scripts of other sites read only what strapi::cors allows'),
  ];
};

/** `start`: undefined where the database cannot be asked. */
const checkServer = ({ server }: AppState, start?: StoredState['start']): Check => {
  if (server === null) return ok('server', 'not running on this machine');
  const runs = `runs at ${server}`;
  if (start === undefined) return ok('server', runs);
  if (start === null) return problem('server', `${runs} with an earlier version of the plugin`, 'Restart Strapi.');
  const { version, startedOn } = start;
  const says = `${runs} with version ${version} of the plugin, since ${startedOn}`;
  return version === packageJson.version
    ? ok('server', says)
    : problem('server', `${says}; installed is ${packageJson.version}`, 'Restart Strapi.');
};

/** The checks of an app that Strapi has loaded. */
export const checkState = (state: AppState): Check[] => {
  const { stored } = state;
  if ('error' in stored)
    return [
      checkEnabled(state),
      problem('database', stored.error, adviseError(stored.error) ?? 'Check config/database and .env.'),
      ...checkFolders(state),
      checkServer(state),
    ];
  return [
    checkEnabled(state),
    checkDatabase(stored),
    ...checkLanguages(state, stored),
    ...checkFolders(state),
    ...stored.ofFeatures,
    ...checkReading(state, stored),
    ...checkAddress(state),
    ...checkOrigins(state),
    checkServer(state, stored.start),
  ];
};
