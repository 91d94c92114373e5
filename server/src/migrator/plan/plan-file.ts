import type { FileFinding } from '../../contracts/findings';
import type { FileCounts } from '../apply/report';
import { hashOf } from '../canonical-hash';
import type { Plan } from './plan';

const FORMAT = 'strapi-compliance plan';
/** Grows when a plan of an older program can no longer be applied. */
const VERSION = 1;

/** A plan that was kept, and what was known when it was made. */
export interface KeptPlan {
  plan: Plan;
  files: FileCounts;
  /** What was found in the files. A plan of an earlier version has none. */
  findings?: readonly FileFinding[];
  /** The source, as the person named it. */
  source: string;
  /** The command line that makes the plan anew. */
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
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
};

/** Reads a plan file; answers what is wrong with it, for people, when it cannot be applied. */
export const readPlanFile = (text: string): KeptPlan | { problem: string } => {
  const value = parsed(text);
  if (value === null)
    return { problem: 'is damaged: it is not JSON. Make it anew with: strapi-compliance plan … --out FILE' };
  const { format, version, checksum, ...content } = value;
  if (format !== FORMAT)
    return { problem: 'is not a plan. A plan is what this writes: strapi-compliance plan … --out FILE' };
  if (version !== VERSION) {
    const kind = typeof version === 'number' && version > VERSION ? 'a newer' : 'an older';
    return {
      problem: `was written by ${kind} version of strapi-compliance. Make it anew with: strapi-compliance plan … --out FILE`,
    };
  }
  if (checksum !== hashOf(content))
    return { problem: 'has been damaged or changed since it was written: its checksum does not fit. Make it anew' };
  const { files, findings, source, again, ...plan } = content as unknown as Plan & Omit<KeptPlan, 'plan'>;
  return { plan, files, ...(findings && { findings }), source, again };
};
