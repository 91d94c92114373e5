import { claims } from './en/claims';
import { denials } from './en/denials';
import { entries, headings } from './en/headings';
import { held, states } from './en/held';
import { levels } from './en/levels';
import { authorizations } from './en/authorizations';
import { hosts } from './en/hosts';
import { cells } from './en/cells';
import type { StatementPhrases } from './statements';

export const statements: StatementPhrases = {
  ...{ denials, claims, held, states, levels, hosts, authorizations, cells, headings, entries },
  itself:
    /^(?:we|our (?:[\w-]+ ){0,3}?(?:platforms?|services?|products?|clouds?|systems?|company|offerings?|solutions?|software))$/i,
};
