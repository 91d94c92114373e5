import { own } from '../../../../model/own';
import type { TextKey } from '../../core/language/use-text';

interface WrongSetting {
  label: TextKey;
  /** The rule that the setting breaks. */
  sentence: TextKey;
}

/** The settings that a reader fills in freely. */
const OF_SITES: Readonly<Record<string, WrongSetting>> = {
  origins: { label: 'site.origins', sentence: 'wrong.origins' },
  names: { label: 'site.names', sentence: 'wrong.names' },
  holder: { label: 'site.holder', sentence: 'wrong.holder' },
  urlTemplate: { label: 'site.urlTemplate', sentence: 'wrong.urlTemplate' },
  locales: { label: 'site.locales', sentence: 'wrong.locales' },
  frontMatter: { label: 'site.frontMatter', sentence: 'wrong.frontMatter' },
  assets: { label: 'site.assets', sentence: 'wrong.assets' },
};
const OTHERS: Readonly<Record<string, WrongSetting>> = {
  timeZone: { label: 'settings.timeZone', sentence: 'wrong.timeZone' },
  'reminders.days': { label: 'settings.reminderDays', sentence: 'wrong.reminderDays' },
  'reminders.recipients': { label: 'settings.recipients', sentence: 'wrong.recipients' },
  'processors.objectionsTo': { label: 'settings.objectionsTo', sentence: 'wrong.objectionsTo' },
  'documentRequests.terms': { label: 'settings.requestTerms', sentence: 'wrong.requestTerms' },
  'documentRequests.allowedDomains': { label: 'settings.allowedDomains', sentence: 'wrong.allowedDomains' },
};

/** The setting at a path that the server refused; null for one that the page does not offer. */
export const wrongSetting = (path: readonly string[]): (WrongSetting & { site: string | null }) | null => {
  const [group = '', site = '', option = ''] = path;
  const found = group === 'sites' ? own(OF_SITES, option) : own(OTHERS, path.join('.'));
  return found === undefined ? null : { ...found, site: group === 'sites' ? site : null };
};
