/**
 * The file of a plan: JSON lines. The first says what it is, one holds an item or a finding each, and the last one a checksum
 * over those before it. It is written and read a line at a time, because a plan holds every page of a site.
 */
import { createHash } from 'node:crypto';
import type { FileCounts, FileFinding } from '../../../model/contracts/findings';
import type { SetAside } from '../../model/ports/long-texts';
import type { Plan, PlanItem } from '../plan';

const FORMAT = 'strapi-compliance plan';
/** Grows when a plan of another program can no longer be applied. Up to version 1 a file was one JSON value. */
const VERSION = 2;
const MAKE_AGAIN = 'Create it again with: strapi-compliance plan … --out FILE';

/** A plan in a file, with what was known when it was made. */
export interface KeptPlan {
  plan: Plan;
  files: FileCounts;
  /** The findings in the files. */
  findings: readonly FileFinding[];
  /** The source, as the person named it. */
  source: string;
  /** The command line that creates the plan again. */
  again: string;
}

/** All parts but items and findings. */
type Head = Omit<Plan, 'items'> & Pick<KeptPlan, 'files' | 'source' | 'again'>;

type Line = { item: PlanItem } | { finding: FileFinding } | { checksum: string };

const lineOf = (value: object): string => `${JSON.stringify(value)}\n`;

function* content({ plan, findings, ...about }: KeptPlan): Generator<string> {
  const { items, ...rest } = plan;
  yield lineOf({ format: FORMAT, version: VERSION, ...rest, ...about });
  for (const item of items) yield lineOf({ item } satisfies Line);
  for (const finding of findings) yield lineOf({ finding } satisfies Line);
}

/** The lines of a plan file, each with its end. */
export function* planLines(kept: KeptPlan): Generator<string> {
  const hash = createHash('sha256');
  for (const line of content(kept)) {
    hash.update(line);
    yield line;
  }
  yield lineOf({ checksum: `sha256:${hash.digest('hex')}` } satisfies Line);
}

/** The object in a line; null where there is none. */
const objectIn = (line: string): Record<string, unknown> | null => {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
};

/** A problem of a plan file, for people, to follow the name of the file. */
interface Problem {
  problem: string;
}

const damaged = (how: string): Problem => ({ problem: `is damaged: ${how}. ${MAKE_AGAIN}` });

const headIn = (line: string): Head | Problem => {
  // as version 1 began
  const value = line === '{' ? { format: FORMAT, version: 1 } : objectIn(line);
  if (value === null) return damaged('line 1 is not JSON');
  const { format, version, ...head } = value;
  if (format !== FORMAT) return { problem: 'is not a plan. Create a plan with: strapi-compliance plan … --out FILE' };
  if (version !== VERSION) {
    const kind = typeof version === 'number' && version > VERSION ? 'a newer' : 'an older';
    return { problem: `was written by ${kind} version of strapi-compliance. ${MAKE_AGAIN}` };
  }
  // the checksum says that it is what `planLines` wrote
  return head as unknown as Head;
};

/**
 * Reads the lines of a plan file, without their ends; answers what is wrong with it when it cannot be applied. `setAside` takes
 * each item as soon as it is read.
 */
export const readPlanLines = async (
  lines: Iterable<string> | AsyncIterable<string>,
  setAside: SetAside,
): Promise<KeptPlan | Problem> => {
  const hash = createHash('sha256');
  const items: PlanItem[] = [];
  const findings: FileFinding[] = [];
  let head: Head | undefined;
  let checksum: string | undefined;
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (checksum !== undefined) return damaged(`it goes on behind its end, in line ${String(number)}`);
    if (head === undefined) {
      const found = headIn(line);
      if ('problem' in found) return found;
      head = found;
    } else {
      const value = objectIn(line) as Line | null;
      if (value === null) return damaged(`line ${String(number)} is not JSON`);
      if ('item' in value) items.push(setAside(value.item));
      else if ('finding' in value) findings.push(value.finding);
      else ({ checksum } = value);
    }
    if (checksum === undefined) hash.update(`${line}\n`);
  }
  if (head === undefined) return damaged('it is empty');
  if (checksum === undefined) return damaged('its end is missing');
  if (checksum !== `sha256:${hash.digest('hex')}`)
    return { problem: `has been damaged or changed since it was written: its checksum does not match. ${MAKE_AGAIN}` };
  const { files, source, again, ...plan } = head;
  return { plan: { ...plan, items }, files, findings, source, again };
};
