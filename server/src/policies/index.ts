import { knownLocale } from './known-locale';
import { publishedOnly } from './published-only';

export const policies = { 'known-locale': knownLocale, 'published-only': publishedOnly };
