import { readFile } from 'node:fs/promises';
import type { Limits } from '../../../../migrator';
import { hashOf, sha256 } from '../../../../migrator/canonical-hash';
import type { SiteRules } from '../../../../migrator/model/site-rules';
import { packageVersions } from './package-versions';

/** Goes up when readings are kept in another form. */
const FORMAT = 3;

/**
 * A hash of all that decides what a page says, but for its file: the program that reads (it names its chunks by what they
 * hold), the packages and the Node.js (its tables of encodings, characters and sentences) that it stands on, the rules of
 * the site, and the limits.
 */
export const readerIdentity = async (program: string, rules: SiteRules, limits: Limits): Promise<string> =>
  hashOf({
    format: FORMAT,
    program: sha256(await readFile(program)),
    packages: await packageVersions(program),
    node: process.versions,
    rules,
    limits,
  });
