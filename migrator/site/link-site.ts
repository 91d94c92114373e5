import type { PageDraft } from '../reader/interpret/page-draft';
import type { Site } from '../model/site';
import type { SiteRules } from '../model/site-rules';
import { DEFAULT_LIMITS, type Limits } from '../reader/read/limits';
import { takeCanonicals } from './addresses/canonical';
import { addOldAddresses } from './addresses/old-addresses';
import { applyUrlTemplate, leaveLongPathsOut, stylePaths } from './addresses/paths';
import { leaveRivalsOut, leaveRivalTreesOut, reportCaseCollisions } from './addresses/rivals';
import { reportConfiguration } from './configuration';
import { decide } from './decide';
import { inlineIncludes } from './includes/inline-includes';
import { leaveLandingPagesOut } from './landing-pages';
import { reportLikelyLanguages } from './languages/likely-languages';
import { joinTranslations } from './languages/translations';
import { linkPages } from './link-pages';
import type { Linking, Step } from './linking';
import { placePages } from './place-pages';
import { describeRecords } from './records/describe-records';
import { takeVersions } from './records/versions/take-versions';
import { renameSharedHeroes, reportRepeatedTitles } from './shared-titles';
import type { SiteContext } from './site-context';
import { leaveUnbuiltOut } from './unbuilt';
import { writeSite } from './write-site';

const STEPS: readonly Step[] = [
  inlineIncludes,
  leaveUnbuiltOut,
  reportConfiguration,
  decide,
  takeCanonicals,
  placePages,
  reportLikelyLanguages,
  leaveLandingPagesOut,
  renameSharedHeroes,
  stylePaths,
  leaveRivalsOut,
  joinTranslations,
  leaveRivalTreesOut,
  applyUrlTemplate,
  // the template may give two pages one path
  leaveRivalsOut,
  leaveLongPathsOut,
  reportCaseCollisions,
  addOldAddresses,
  linkPages,
  takeVersions,
  reportRepeatedTitles,
  describeRecords,
];

/**
 * Drafts of a whole source -> its pages, translations, paths and links. Pure: the order of the drafts does not matter.
 */
export const linkSite = (
  drafts: readonly PageDraft[],
  rules: SiteRules,
  context: SiteContext = {},
  limits: Limits = DEFAULT_LIMITS,
): Site => {
  let site: Linking = {
    ...{ rules, context, limits },
    drafts: drafts.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    assets: context.assets ?? [],
    ...{
      excluded: [],
      pages: [],
      leftOut: [],
      lost: [],
      linked: [],
      versions: [],
      listed: [],
      supporting: [],
      findings: [],
    },
  };
  for (const step of STEPS) site = { ...site, ...step(site) };
  return writeSite(site);
};
