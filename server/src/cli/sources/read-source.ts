import { limitsSchema } from '../../config/limits';
import { examineAssets } from '../../adapters/media/examine-assets';
import { namedAssets } from '../../../../migrator/site/links/assets';
import { readPages } from '../../adapters/page-pool/read-pages';
import { withConventions } from '../../adapters/read-conventions';
import { tmpdir } from 'node:os';
import { openLongTexts } from '../../adapters/long-texts';
import { defaultSiteRules, linkSite, type PageDraft, type Site, type SiteRules } from '../../../../migrator';
import { globMatcher } from '../../../../migrator/glob';
import { checkFound } from './check-found';
import { progressBar } from '../terminal/terminal';
import { openSite } from './open-site';

const READ_AT_ONCE = 4;

/** Which source, and which part and settings of it. */
export interface NamedSource {
  site: string;
  only?: string;
  config?: string;
  locales?: string[];
  /** `false`: none, not the one in the source either. */
  map?: string | false;
}

export interface ReadSource {
  site: Site;
  drafts: PageDraft[];
  rules: SiteRules;
}

/**
 * Reads a source without an app, file by file and with a progress bar, and resolves it as a whole; what `--only` leaves
 * out is read too, so that links hold.
 */
export const readSource = async (location: string, named: NamedSource): Promise<ReadSource> => {
  const { source, overrides } = await openSite(location, named);
  const rules = await withConventions(source, { ...defaultSiteRules, ...overrides });
  const bar = progressBar('Reading', source.candidates.length);
  const { setAside, layDown } = openLongTexts(tmpdir());
  const read: (() => PageDraft)[] = [];
  try {
    for await (const draft of readPages(source.files(), rules)) {
      read.push(layDown(draft));
      bar.advance();
    }
  } finally {
    bar.stop();
  }
  // the processes that read are gone by now, and their memory with them
  const drafts = read.map((take) => take());
  const only = named.only === undefined ? undefined : globMatcher(named.only);
  const today = new Date().toISOString().slice(0, 10);
  const heads = await examineAssets(source, namedAssets(drafts, source.assets), limitsSchema.parse({}), {
    depth: 'head',
    width: READ_AT_ONCE,
  });
  const examined = new Map(heads.map((asset) => [asset.path, asset]));
  const site = linkSite(drafts, rules, { assets: source.assets, examined, setAside, today, ...(only && { only }) });
  checkFound(site.files, source, named.only);
  return { site, drafts, rules };
};
