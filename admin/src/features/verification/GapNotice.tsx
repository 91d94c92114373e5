import { Box, Typography } from '@strapi/design-system';
import { Notice } from '../../core/components/Notice';
import { useDay } from '../../core/language/use-day';
import { useLabels } from '../../core/language/use-labels';
import { useText } from '../../core/language/use-text';
import type { Gaps } from './reading';

/** The gaps of the certification, before anybody publishes it. */
export const GapNotice = ({ gaps: { scope, isWithoutEvidence, edition } }: { gaps: Gaps }) => {
  const text = useText();
  const day = useDay();
  const { localeName } = useLabels();
  const lacking = [
    ...scope.map((locale) =>
      locale === null ? text('verify.gap.scope') : text('verify.gap.scopeIn', { language: localeName(locale) }),
    ),
    ...(isWithoutEvidence ? [text('verify.gap.evidence')] : []),
    ...(edition === null ? [] : [text('verify.gap.edition', { edition: edition.name, on: day(edition.endsOn) })]),
  ];
  if (lacking.length === 0) return null;
  return (
    <Notice look="warning" title={text('verify.gap.title')}>
      <Box tag="ul">
        {lacking.map((each) => (
          <li key={each}>
            <Typography textColor="neutral800">{each}</Typography>
          </li>
        ))}
      </Box>
    </Notice>
  );
};
