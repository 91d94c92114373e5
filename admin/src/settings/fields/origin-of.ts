import type { EffectiveSetting, Origin } from '../../api/settings';

export interface Effective {
  value: unknown;
  origin: Origin;
}

/** What is in force for a setting, and where that comes from. */
export const effectiveOf = (effective: readonly EffectiveSetting[], name: string): Effective => {
  const found = effective.find((setting) => setting.name === name);
  return found === undefined ? { value: null, origin: 'default' } : { value: found.value, origin: found.origin };
};
