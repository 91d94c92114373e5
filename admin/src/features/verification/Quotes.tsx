import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode, Ref } from 'react';
import { PageLink } from '../../core/components/PageLink';
import type { FactQuote } from '../../../../model/contracts/verification';
import { useText } from '../../core/language/use-text';
import { BASE } from '../../core/plugin-id';
import { useRights } from '../../core/use-rights';

const Place = ({ quote: { path, line, site, run } }: { quote: FactQuote }) => {
  const text = useText();
  const { read } = useRights();
  return (
    <Typography variant="pi" textColor="neutral600">
      {text('verify.place', { path, line, site })}
      {run !== null && read && (
        <>
          {' · '}
          <PageLink to={`${BASE}/runs/${run}`}>{text('runName.import', { id: run })}</PageLink>
        </>
      )}
    </Typography>
  );
};

interface QuotesProps {
  quotes: FactQuote[];
  isStated: boolean;
  /** Of the part of the page that shows them. */
  shown: Ref<HTMLDivElement>;
  /** Shown where a fact is stated that no sentence backs. */
  children?: ReactNode;
}

/** The sentences that state a fact, each with its file and line. */
export const Quotes = ({ quotes, isStated, shown, children }: QuotesProps) => {
  const text = useText();
  if (quotes.length === 0)
    return isStated ? (
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Typography textColor="neutral600">{text('verify.noQuote')}</Typography>
        {children}
      </Flex>
    ) : (
      <Typography textColor="neutral600">–</Typography>
    );
  return (
    // a table keeps its cells on one line
    <Flex ref={shown} direction="column" alignItems="stretch" gap={3} minWidth="24rem" style={{ whiteSpace: 'normal' }}>
      {quotes.map((quote) => (
        <Box key={`${quote.site} ${quote.path} ${quote.line}`}>
          <Box tag="blockquote" paddingLeft={3} borderWidth="0 0 0 3px" borderStyle="solid" borderColor="neutral300">
            <Typography textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
              {quote.text}
            </Typography>
          </Box>
          <Place quote={quote} />
        </Box>
      ))}
    </Flex>
  );
};
