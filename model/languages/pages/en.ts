import type { PagePhrases } from './pages';

export const pages: PagePhrases = {};
