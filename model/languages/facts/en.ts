import type { FactPhrases } from './facts';

export const facts: FactPhrases = {};
