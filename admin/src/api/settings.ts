/** The settings, as the server answers and takes them. */
export type Origin = 'settings' | 'file' | 'default';

export interface SiteSettings {
  hosts?: string[];
  origins?: string[];
  urlStyle?: 'folder' | 'html' | 'bare';
  urlTemplate?: string;
  locales?: Record<string, string>;
  frontMatter?: Record<string, string>;
  assets?: Record<string, string>;
}

export interface StoredSettings {
  sites?: Record<string, SiteSettings>;
  extraction?: boolean;
  limits?: Record<string, number>;
  timeZone?: string;
  expiringDays?: number;
  unverifiedAfterDays?: number;
}

export interface EffectiveSetting {
  /** dotted: `limits.pageBytes`, `sites.default.hosts` */
  name: string;
  value: unknown;
  origin: Origin;
  describe: string | null;
}

export interface SettingsAnswer {
  stored: StoredSettings;
  effective: EffectiveSetting[];
}
