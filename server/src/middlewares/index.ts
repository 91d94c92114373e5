import { caching } from './caching';
import { knownLocale } from './known-locale';

export const middlewares = { caching, 'known-locale': knownLocale };
