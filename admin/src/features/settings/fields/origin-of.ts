import type { Bounds, EffectiveSetting, Origin } from '../stored-settings';

export interface Effective {
  value: unknown;
  origin: Origin;
  bounds: Bounds | null;
}

/** What is in force for a setting, where that comes from, and which values a number may have. */
export const effectiveOf = (effective: readonly EffectiveSetting[], name: string): Effective => {
  const found = effective.find((setting) => setting.name === name);
  return found ?? { value: null, origin: 'default', bounds: null };
};
