import type { StatementPhrases } from './statements';

export const statements: StatementPhrases = {};
