import type { Bounds, EffectiveSetting, Origin, StoredSettings } from '../stored-settings';

export interface Effective {
  value: unknown;
  origin: Origin;
  bounds: Bounds | null;
}

/** The value in force for a setting, its origin, and the bounds of a number. */
export const effectiveOf = (effective: readonly EffectiveSetting[], name: string): Effective => {
  const found = effective.find((setting) => setting.name === name);
  return found ?? { value: null, origin: 'default', bounds: null };
};

const numberAt = (settings: StoredSettings, name: string): unknown =>
  name
    .split('.')
    .reduce<unknown>(
      (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
      settings,
    );

/** The names of the settings whose number is none that the server takes. */
export const outOfBounds = (settings: StoredSettings, effective: readonly EffectiveSetting[]): string[] =>
  effective.flatMap(({ name, bounds }) => {
    const value = numberAt(settings, name);
    if (bounds === null || typeof value !== 'number') return [];
    return Number.isInteger(value) && value >= bounds.least && value <= bounds.most ? [] : name;
  });
