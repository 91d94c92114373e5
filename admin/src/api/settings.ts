/** The settings, as the server answers and takes them. */
import type { RemindersState } from '../../../server/src/contracts/reminders';
import type { EffectiveSetting } from '../../../server/src/contracts/settings';
import type { UrlStyle } from '../../../server/src/contracts/values';

export type { RemindersState } from '../../../server/src/contracts/reminders';
export type { EffectiveSetting, SettingOrigin as Origin } from '../../../server/src/contracts/settings';
export type { UrlStyle } from '../../../server/src/contracts/values';

export interface SiteSettings {
  hosts?: string[];
  origins?: string[];
  urlStyle?: UrlStyle;
  urlTemplate?: string;
  locales?: Record<string, string>;
  frontMatter?: Record<string, string>;
  assets?: Record<string, string>;
}

export interface RemindersSettings {
  enabled?: boolean;
  days?: number[];
  recipients?: string[];
}

export interface StoredSettings {
  sites?: Record<string, SiteSettings>;
  extraction?: boolean;
  limits?: Record<string, number>;
  timeZone?: string;
  expiringDays?: number;
  unverifiedAfterDays?: number;
  reminders?: RemindersSettings;
}

export interface SettingsAnswer {
  stored: StoredSettings;
  effective: EffectiveSetting[];
  reminders: RemindersState;
}
