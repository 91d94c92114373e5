import { caching } from './caching';
import { currentSettings } from './current-settings';
import { knownLocale } from './known-locale';

export const middlewares = { caching, 'current-settings': currentSettings, 'known-locale': knownLocale };
