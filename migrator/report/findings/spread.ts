import { SEVERITIES, type FileFinding, type FindingSpread } from '../../../model/contracts/findings';
import { fromKeys } from '../../../model/typed-keys';

/** How many findings of each severity there are, and in how many files. */
export const spreadOf = (findings: readonly Pick<FileFinding, 'severity' | 'path'>[]): FindingSpread => {
  const found = fromKeys(SEVERITIES, () => ({ count: 0, paths: new Set<string>() }));
  for (const { severity, path } of findings) {
    found[severity].count += 1;
    found[severity].paths.add(path);
  }
  return fromKeys(SEVERITIES, (severity) => ({ count: found[severity].count, files: found[severity].paths.size }));
};
