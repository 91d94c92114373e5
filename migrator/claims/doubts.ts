import { say, type Said } from '../../model/say';
import { newFinding, type Finding } from '../findings';
import { orInTheMap, pageLine } from '../map/map-line';
import type { CertificationDraft } from '../model/certification';
import type { SourcePath } from '../model/source';
import type { Doubt } from './by-key';
import type { Extracted } from './extract-certifications';

const REASONS: Record<Doubt, Said> = {
  law: say('doubtLaw'),
  compliance: say('doubtCompliance'),
  company: say('doubtCompany'),
  place: say('doubtPlace'),
  badge: say('doubtBadge'),
};

/**
 * Parts what a page may state: what the map says that it holds, and a finding for the rest, with the line that says it.
 * Once a map says what a page holds, nothing more is asked about that page.
 */
export const judgeDoubts = (
  doubted: Extracted['doubted'],
  path: SourcePath,
  holds: readonly string[] | undefined,
): { held: CertificationDraft[]; findings: Finding[] } => {
  if (holds !== undefined)
    return { held: doubted.flatMap(({ draft }) => (holds.includes(draft.key) ? [draft] : [])), findings: [] };
  const findings = doubted.map(({ draft: { key, standard, quotes }, doubt }) => {
    const quote = quotes['standard'] ?? { text: '', line: 1 };
    const message = say('certificationMaybe', { standard: standard ?? key, quote: quote.text, reason: REASONS[doubt] });
    const remedy = orInTheMap(say('stateHolder'), pageLine(path, { holds: [key] }));
    return newFinding('CERT_MAYBE', path, { line: quote.line, column: 1 }, message, remedy);
  });
  return { held: [], findings };
};
