import type { Core } from '@strapi/strapi';
import type { Objections } from '../../../model/contracts/processors';
import { PLUGIN_ID } from '../../../model/plugin-id';
import { mergeAdditions } from './catalogue-option';
import { effectiveSettings, mergeSites, withSettings, type EffectiveSetting } from './effective-settings';
import type { ComplianceConfig, StoredSettings } from './schema';
import type { SiteSettings } from './site-settings';

/** The configuration outside `config/plugins`; empty until Strapi has booted. */
interface OuterSettings {
  /** The values of the settings page, as last read from the database. */
  stored: StoredSettings;
  /** The sites of `compliance.config.json`. */
  sites: Record<string, SiteSettings>;
  /** The additions of that file to the catalogue. */
  catalogue?: unknown;
}

const outerSettings = new WeakMap<Core.Strapi, OuterSettings>();

/** Sets the settings that `getConfig` returns. */
export const rememberSettings = (strapi: Core.Strapi, settings: OuterSettings): void => {
  outerSettings.set(strapi, settings);
};

const outer = (strapi: Core.Strapi): OuterSettings => outerSettings.get(strapi) ?? { stored: {}, sites: {} };

/** The configuration of the files: `config/plugins`, then `compliance.config.json`. */
const fileConfig = (strapi: Core.Strapi): Record<string, unknown> => {
  const plugins: Record<string, unknown> = strapi.config.get(`plugin::${PLUGIN_ID}`, {});
  const beside = outer(strapi);
  const sites = mergeSites(beside.sites, plugins['sites']);
  return { ...plugins, sites, catalogue: mergeAdditions(beside.catalogue, plugins['catalogue']) };
};

/** Checking takes a hundred times longer than comparing what was checked. */
const checked = new WeakMap<Core.Strapi, { text: string; config: ComplianceConfig }>();

/**
 * The plugin's configuration, checked: the settings page's values, else the files', else the defaults. Cheap enough to
 * call for each request. It is shared: nobody changes it.
 */
export const getConfig = (strapi: Core.Strapi): ComplianceConfig => {
  const text = JSON.stringify([strapi.config.get(`plugin::${PLUGIN_ID}`), outer(strapi)]);
  const known = checked.get(strapi);
  if (known?.text === text) return known.config;
  const config = withSettings(fileConfig(strapi), outer(strapi).stored);
  checked.set(strapi, { text, config });
  return config;
};

/** The promises to customers about processors. */
export const objectionsOf = (strapi: Core.Strapi): Objections => {
  const { objectionsTo, noticeDays } = getConfig(strapi).processors;
  return { address: objectionsTo, noticeDays };
};

/** Every effective setting with its origin. */
export const explainConfig = (strapi: Core.Strapi): EffectiveSetting[] =>
  effectiveSettings(fileConfig(strapi), outer(strapi).stored);
