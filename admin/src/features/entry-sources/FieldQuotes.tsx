import { Box, Flex, Typography } from '@strapi/design-system';
import type { SourceQuote } from '../../../../model/contracts/entry-sources';
import { useLabels } from '../../core/language/use-labels';
import { useText } from '../../core/language/use-text';

interface FieldQuotesProps {
  type: string;
  fields: readonly { field: string; quote: SourceQuote | null }[];
}

/** The sentence that states each field, with its file and line. */
export const FieldQuotes = ({ type, fields }: FieldQuotesProps) => {
  const text = useText();
  const { fieldName } = useLabels();
  return (
    <Flex tag="dl" direction="column" alignItems="stretch" gap={3}>
      {fields.map(
        ({ field, quote }) =>
          quote !== null && (
            <Box key={`${field} ${quote.path} ${String(quote.line)}`}>
              <Typography tag="dt" variant="sigma" textColor="neutral600">
                {fieldName(type, field)}
              </Typography>
              <Box tag="dd">
                <Box
                  tag="blockquote"
                  paddingLeft={3}
                  borderWidth="0 0 0 3px"
                  borderStyle="solid"
                  borderColor="neutral300"
                >
                  <Typography textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
                    {quote.text}
                  </Typography>
                </Box>
                <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
                  {text('source.place', { path: quote.path, line: quote.line })}
                </Typography>
              </Box>
            </Box>
          ),
      )}
    </Flex>
  );
};
