import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { join } from 'node:path';
import { existingFile, rulesOfSite } from '../../adapters/site-config';
import { plainMessage } from '../../adapters/strapi/plain-message';
import { explainConfig, getConfig, rememberSettings } from '../../config';
import { withinBounds } from '../../config/bounds';
import { catalogueSchema, catalogueWith, mergeAdditions } from '../../config/catalogue-option';
import type { EffectiveSetting } from '../../config/effective-settings';
import { explainIssue } from '../../config/explain-issue';
import { settingsSchema, type StoredSettings } from '../../config/schema';
import { readRevision } from '../../content/revision/content-revision';
import { getService } from '../../get-service';
import type { SiteRules } from '../../../../migrator/model/site-rules';
import { PLUGIN_ID } from '../../../../model/plugin-id';
import { isObject } from '../../../../model/readers';

/** File with the sites, in the app's folder. */
const CONFIG_FILE = 'compliance.config.json';

interface SettingsAnswer {
  /** A person's choices on the settings page; the rest comes from the files or is a default. */
  stored: StoredSettings;
  effective: EffectiveSetting[];
}

/** The settings that may change while Strapi runs. */
export interface SettingsService {
  /** Reads them anew: another server, or a person with a text editor, may have changed them. */
  load(): Promise<SettingsAnswer>;
  /**
   * Reads them anew if the revision of the content is another one than before: saved on any server, they give it a new one.
   * `revision` is for those who have just read it.
   */
  follow(revision?: string | null): Promise<void>;
  /** Replaces what is stored. @throws ValidationError with an entry for each wrong field */
  save(settings: unknown): Promise<SettingsAnswer>;
  /** The facts of a site. */
  siteRules(site: string): Partial<SiteRules>;
}

const isStored = (settings: unknown): settings is StoredSettings => settingsSchema.safeParse(settings).success;

/** The stored settings that this version knows: another one may have stored others, or a feature that an app has left out. */
const knownOf = (found: unknown): StoredSettings =>
  isObject(found)
    ? Object.entries(found).reduce<StoredSettings>((known, [name, value]) => {
        const one = { [name]: value };
        return isStored(one) ? { ...known, ...one } : known;
      }, {})
    : {};

/** The settings as they were sent: filled-in defaults would hide the files from now on. */
const check = (settings: unknown): StoredSettings => {
  const { error } = settingsSchema.safeParse(settings);
  if (error === undefined) return settings as StoredSettings;
  const flaws = error.issues.map((issue) => explainIssue(settingsSchema, issue, settings));
  throw new errors.ValidationError(flaws.map(({ message }) => message).join('. '), {
    errors: flaws.map((flaw) => ({ ...flaw, name: 'ValidationError' })),
  });
};

/** The catalogues of two files may each hold, and not together. */
const checkTogether = (strapi: Core.Strapi, beside: unknown): void => {
  const together = mergeAdditions(beside, strapi.config.get(`plugin::${PLUGIN_ID}.catalogue`));
  const { error } = catalogueSchema.safeParse(together);
  if (error === undefined) return;
  const problems = error.issues.map(({ message }) => message).join('; ');
  throw new Error(`${CONFIG_FILE} and config/plugins, together: catalogue: ${problems}`);
};

export const settings = ({ strapi }: { strapi: Core.Strapi }): SettingsService => {
  const store = strapi.store({ type: 'plugin', name: PLUGIN_ID, key: 'settings' });

  const remember = (stored: StoredSettings): SettingsAnswer => {
    const file = existingFile(join(strapi.dirs.app.root, CONFIG_FILE));
    checkTogether(strapi, file.catalogue);
    rememberSettings(strapi, { stored, ...file });
    return { stored, effective: explainConfig(strapi) };
  };

  let reported = '';
  /** Says once that stored numbers are not those that apply. */
  const reportBrought = (found: unknown, stored: unknown): void => {
    const text = JSON.stringify(found);
    if (text === reported || text === JSON.stringify(stored)) return;
    reported = text;
    strapi.log.warn(
      'compliance: stored settings are out of bounds. The nearest values that are allowed apply until you save the settings again.',
    );
  };

  let loads = 0;
  /** The answer of the load that began last, among those that have read something. */
  let latest: { load: number; answer: SettingsAnswer } | null = null;
  const load = async (): Promise<SettingsAnswer> => {
    loads += 1;
    const own = loads;
    const found: unknown = (await store.get({})) ?? {};
    // one that began behind a save has what was saved; one that began before it may be late
    if (latest !== null && latest.load > own) return latest.answer;
    const stored = withinBounds(found);
    reportBrought(found, stored);
    latest = { load: own, answer: remember(knownOf(stored)) };
    return latest.answer;
  };
  let followed: string | null = null;

  return {
    load,
    async follow(known) {
      const revision = known === undefined ? await readRevision(strapi) : known;
      if (revision === followed) return;
      try {
        await load();
      } catch (error) {
        // content is served also beside a file that says nonsense
        strapi.log.error(`compliance: the settings were not read anew: ${plainMessage(error)}`);
      }
      followed = revision;
    },
    async save(input) {
      await store.set({ value: check(input) });
      const answer = await load();
      // statuses may follow from them otherwise
      getService(strapi, 'changes').wake();
      return answer;
    },
    siteRules: (site) => {
      const { sites, extraction, catalogue } = getConfig(strapi);
      const own = Object.hasOwn(sites, site) ? rulesOfSite(sites[site] ?? {}) : {};
      const extended = catalogueWith(catalogue);
      const known = extended === undefined ? own : { ...own, catalogue: extended };
      return extraction ? known : { ...known, extraction };
    },
  };
};
