import type { FileCounts, FileFinding } from '../../../contracts/findings';
import { hashOf } from '../../canonical-hash';
import type { Plan } from '../plan';
import { withCurrentNames } from './current-names';

const FORMAT = 'strapi-compliance plan';
/** Grows when a plan of an older program can no longer be applied. */
const VERSION = 1;

/** A plan in a file, with what was known when it was made. */
export interface KeptPlan {
  plan: Plan;
  files: FileCounts;
  /** The findings in the files. A plan of an earlier version has none. */
  findings?: readonly FileFinding[];
  /** The source, as the person named it. */
  source: string;
  /** The command line that creates the plan again. */
  again: string;
}

/** The text of a plan file: JSON with a checksum over all of it. */
export const planFile = ({ plan, ...about }: KeptPlan): string => {
  const content = { ...plan, ...about };
  const head = { format: FORMAT, version: VERSION, checksum: hashOf(content) };
  return `${JSON.stringify({ ...head, ...content }, null, 2)}\n`;
};

const parsed = (text: string): Record<string, unknown> | null => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
};

/** Reads a plan file; returns what is wrong with it, for people, when it cannot be applied. */
export const readPlanFile = (text: string): KeptPlan | { problem: string } => {
  const value = parsed(text);
  if (value === null)
    return { problem: 'is damaged: it is not JSON. Create it again with: strapi-compliance plan … --out FILE' };
  const { format, version, checksum, ...content } = value;
  if (format !== FORMAT) return { problem: 'is not a plan. Create a plan with: strapi-compliance plan … --out FILE' };
  if (version !== VERSION) {
    const kind = typeof version === 'number' && version > VERSION ? 'a newer' : 'an older';
    return {
      problem: `was written by ${kind} version of strapi-compliance. Create it again with: strapi-compliance plan … --out FILE`,
    };
  }
  if (checksum !== hashOf(content))
    return {
      problem: 'has been damaged or changed since it was written: its checksum does not match. Create it again',
    };
  const { files, findings, source, again, ...plan } = content as unknown as Plan & Omit<KeptPlan, 'plan'>;
  const items = plan.items.map(withCurrentNames);
  return { plan: { ...plan, items }, files, ...(findings && { findings }), source, again };
};
