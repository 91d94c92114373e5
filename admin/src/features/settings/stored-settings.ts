/** The settings, as the server answers and takes them. */
import type { RemindersState } from '../../../../model/contracts/reminders';
import type { EffectiveSetting } from '../../../../model/contracts/settings';
import type { UrlStyle } from '../../../../model/contracts/values';

export type { RemindersState } from '../../../../model/contracts/reminders';
export type { Bounds, EffectiveSetting, SettingOrigin as Origin } from '../../../../model/contracts/settings';
export type { UrlStyle } from '../../../../model/contracts/values';

export interface SiteSettings {
  hosts?: string[];
  origins?: string[];
  names?: string[];
  holder?: string;
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

export interface ProcessorsSettings {
  objectionsTo?: string;
  noticeDays?: number;
}

export interface RequestsSettings {
  enabled?: boolean;
  terms?: string;
  perDocument?: number;
  perAddress?: number;
  keepDays?: number;
  allowedDomains?: Record<string, string>;
}

export interface StoredSettings {
  sites?: Record<string, SiteSettings>;
  extraction?: boolean;
  limits?: Record<string, number>;
  timeZone?: string;
  expiringDays?: number;
  unverifiedAfterDays?: number;
  reminders?: RemindersSettings;
  processors?: ProcessorsSettings;
  documentRequests?: RequestsSettings;
}

export interface SettingsAnswer {
  stored: StoredSettings;
  effective: EffectiveSetting[];
  reminders: RemindersState;
}
