import { Typography } from '@strapi/design-system';
import type { Pair } from '../../../../model/contracts/coverage';
import { Panel } from '../../core/components/Panel';
import { useText } from '../../core/language/use-text';
import { SideBySide } from './SideBySide';
import { DIFFERENCE_TEXTS } from './texts';

type Quote = Pair['differences'][number]['quotes'][number];

/** The facts, sections and tables that two languages do not share, each with what both say. */
export const Differences = ({
  differences,
  locales,
}: {
  differences: Pair['differences'];
  locales: [string, string];
}) => {
  const text = useText();
  const said = (quote: Quote | undefined) => (
    <Typography tag="p" textColor={quote?.text == null ? 'neutral600' : 'neutral800'}>
      {quote?.text == null
        ? text('pair.notSaid')
        : quote.line === null
          ? quote.text
          : text('pair.line', { line: quote.line, text: quote.text })}
    </Typography>
  );
  return (
    <Panel
      title={text('pair.differences', { count: differences.length })}
      description={differences.length === 0 ? undefined : text('pair.differencesHint')}
    >
      {differences.map(({ code, quotes }, index) => (
        <SideBySide
          key={`${code} ${String(index)}`}
          name={text(DIFFERENCE_TEXTS[code])}
          locales={locales}
          sides={[said(quotes[0]), said(quotes[1])]}
        />
      ))}
    </Panel>
  );
};
