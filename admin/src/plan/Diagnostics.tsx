import { Box, Flex, Typography } from '@strapi/design-system';
import type { FileFinding } from '../api/plan';
import { Mark } from '../components/Mark';
import { useText } from '../components/use-text';
import { SEVERITY_TONE } from './DiagnosticCounts';
import { useDiagnosticText } from './use-diagnostic-text';

/**
 * What the migrator found in a file, where, and what settles it. The server's own message, in English, holds what it
 * found; in other languages it stands below what it means.
 */
export const Diagnostics = ({ diagnostics }: { diagnostics: FileFinding[] }) => {
  const text = useText();
  const meaningOf = useDiagnosticText();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {diagnostics.map(({ code, severity, message, path, line, column, hint }) => (
        <Flex tag="li" key={`${code} ${path}:${line}:${column}`} gap={3} alignItems="flex-start">
          <Mark tone={SEVERITY_TONE[severity]}>{text(`severityName.${severity}`)}</Mark>
          <Box flex="1" minWidth={0} style={{ overflowWrap: 'anywhere' }}>
            <Typography tag="p" textColor="neutral800">
              {meaningOf(code) ?? message}
            </Typography>
            {meaningOf(code) !== null && (
              <Typography tag="p" variant="pi" textColor="neutral700" lang="en">
                {message}
              </Typography>
            )}
            {hint !== null && (
              <Typography tag="p" textColor="neutral700" style={{ whiteSpace: 'pre-wrap' }}>
                {hint}
              </Typography>
            )}
            <Typography tag="p" variant="pi" textColor="neutral600">
              {text('diagnostic.place', { code, path, line })}
            </Typography>
          </Box>
        </Flex>
      ))}
    </Flex>
  );
};
