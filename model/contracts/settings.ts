/** Where a value comes from; the first of them that says something counts. */
export const SETTING_ORIGINS = ['settings', 'file', 'default'] as const;
export type SettingOrigin = (typeof SETTING_ORIGINS)[number];

/** The smallest and the largest value of a number. */
export interface Bounds {
  least: number;
  most: number;
}

/** One setting as it is in force. */
export interface EffectiveSetting {
  /** `limits.pageBytes`, `sites.default.hosts`. */
  name: string;
  value: unknown;
  origin: SettingOrigin;
  /** The accepted values, in words. */
  describe: string | null;
  /** Of a number, or of each number of a list; null for anything else. */
  bounds: Bounds | null;
}
