import { CONTENT_KINDS } from '../sentences';
import { kindsOf, type FindingKind } from '../finding-kinds';

export type LintCode = keyof typeof CONTENT_KINDS;

/** code -> severity and meaning. Codes are a public contract. `error`: a published claim is not true. */
export const LINTS: Readonly<Record<LintCode, FindingKind>> = kindsOf(CONTENT_KINDS);
