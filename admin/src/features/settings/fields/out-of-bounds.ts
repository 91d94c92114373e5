import type { EffectiveSetting, StoredSettings } from '../stored-settings';

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
