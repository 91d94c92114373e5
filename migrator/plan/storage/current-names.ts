/** Fields as version 0.1.0 named them. */
interface FormerNames {
  diagnostics?: unknown;
  /** In a plan item: the findings about its page. */
  findings?: unknown;
}

/**
 * Renames the fields of an item, a file or a row of a plan that an earlier version may have stored: there, findings
 * were called `diagnostics`, and those of its page `findings`.
 */
export const withCurrentNames = <Value extends object>(stored: Value): Value => {
  if (!('diagnostics' in stored)) return stored;
  const { diagnostics, findings, ...rest }: FormerNames = stored;
  const current: unknown = {
    ...rest,
    findings: diagnostics,
    ...(findings !== undefined && { pageFindings: findings }),
  };
  return current as Value;
};
