import { claims } from './zh/claims';
import { denials } from './zh/denials';
import { entries, headings } from './zh/headings';
import { held, states } from './zh/held';
import { levels } from './zh/levels';
import { hosts } from './zh/hosts';
import { cells } from './zh/cells';
import type { StatementPhrases } from './statements';

export const statements: StatementPhrases = {
  ...{ denials, claims, held, states, levels, hosts, cells, headings, entries },
  itself: /^(?:我们|我司|本公司|本平台)$/i,
  authorizations: null,
};
