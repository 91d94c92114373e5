import fs from 'node:fs';
import path from 'node:path';

const ROOT = process.env['COMPLIANCE_TEST_CORPORA'];

/**
 * Describes promises about whole real sites. COMPLIANCE_TEST_CORPORA names a folder that holds each site as a folder,
 * and beside them `truth/SITE.json` with what people found out about it; without it these tests are skipped.
 */
export const describeCorpora = ROOT === undefined ? describe.skip : describe;

export const corpusFolder = (site: string): string => path.resolve(ROOT ?? '', site);

/** The URLs that the pages of a site had before anybody imported them. */
export const legacyUrls = (site: string): string[] => {
  const truth = JSON.parse(fs.readFileSync(corpusFolder(`truth/${site}.json`), 'utf8')) as {
    records: { legacy_url: string }[];
  };
  return truth.records.map((record) => record.legacy_url);
};
