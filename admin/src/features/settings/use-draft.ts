import { useCallback, useState } from 'react';
import { fieldErrorsOf } from '../../core/api/error-of';
import type { SettingsAnswer, StoredSettings } from './stored-settings';
import { useText } from '../../core/language/use-text';
import { effectiveOf, outOfBounds, type Effective } from './fields/effective';
import { useComplianceStoreSettingsMutation } from './settings-api';
import { wrongSetting } from './wrong-settings';

export interface Draft {
  settings: StoredSettings;
  isChanged: boolean;
  /** Whether the server can take it: no number is out of bounds. */
  isWithinBounds: boolean;
  isSaving: boolean;
  error: unknown;
  change: (part: StoredSettings) => void;
  save: () => Promise<boolean>;
  effective: (name: string) => Effective;
  /** The fault of one setting, `limits.pageBytes`. */
  problem: (name: string) => string | undefined;
}

/** JSON leaves out what is undefined: a setting that is unset falls back to the file or the default. */
const withoutUnset = (settings: StoredSettings): StoredSettings =>
  JSON.parse(JSON.stringify(settings)) as StoredSettings;

/** The settings as the reader has changed them and not yet stored. */
export const useDraft = ({ stored, effective }: SettingsAnswer): Draft => {
  const [settings, setSettings] = useState(stored);
  const [store, { error, isLoading }] = useComplianceStoreSettingsMutation();
  const change = useCallback((part: StoredSettings) => {
    setSettings((before) => withoutUnset({ ...before, ...part }));
  }, []);
  const text = useText();
  const refused = fieldErrorsOf(error);
  const outside = outOfBounds(settings, effective);
  const problem = (name: string): string | undefined => {
    const { bounds } = effectiveOf(effective, name);
    if (bounds !== null && outside.includes(name)) return text('settings.outOfBounds', { ...bounds });
    const found = refused.find(({ path }) => path.join('.') === name);
    const wrong = found && wrongSetting(found.path);
    return wrong ? text(wrong.sentence) : found?.message;
  };
  return {
    settings,
    isChanged: JSON.stringify(settings) !== JSON.stringify(stored),
    isWithinBounds: outside.length === 0,
    isSaving: isLoading,
    error,
    change,
    save: async () => !('error' in (await store(settings))),
    effective: (name) => effectiveOf(effective, name),
    problem,
  };
};
