import { Box, Typography } from '@strapi/design-system';
import type { Pair, PairSection } from '../../../../model/contracts/coverage';
import { Panel } from '../../core/components/Panel';
import { Stack } from '../../core/components/Stack';
import { useLabels } from '../../core/language/use-labels';
import { useText } from '../../core/language/use-text';
import { SideBySide } from './SideBySide';

const Section = ({ section, language }: { section: PairSection | null; language: string }) => {
  const text = useText();
  if (section === null)
    return (
      <Typography tag="p" textColor="danger600">
        {text('pair.noSection', { language })}
      </Typography>
    );
  return (
    <Stack gap={2}>
      {section.heading !== '' && (
        <Typography tag="h3" variant="delta">
          {section.heading}
        </Typography>
      )}
      {section.blocks.map((block, index) => (
        <Box key={index} tag={block.kind === 'text' ? 'p' : 'pre'} style={{ whiteSpace: 'pre-wrap' }}>
          <Typography textColor="neutral800">{block.text}</Typography>
        </Box>
      ))}
    </Stack>
  );
};

/** The texts of two languages, counterparts beside each other. */
export const PairTexts = ({ pair: { fields, sections, sides } }: { pair: Pair }) => {
  const text = useText();
  const { fieldName, localeName } = useLabels();
  const locales: [string, string] = [sides[0].locale, sides[1].locale];
  return (
    <>
      <Panel title={text('pair.fields')}>
        {fields.map(({ field, values }) => (
          <SideBySide
            key={field}
            name={fieldName('page', field)}
            locales={locales}
            sides={[
              <Typography key="left" tag="p">
                {values[0] === '' ? '–' : values[0]}
              </Typography>,
              <Typography key="right" tag="p">
                {values[1] === '' ? '–' : values[1]}
              </Typography>,
            ]}
          />
        ))}
      </Panel>
      {sections.length > 0 && (
        <Panel title={text('pair.texts')}>
          {sections.map(([left, right], index) => (
            <SideBySide
              key={index}
              locales={locales}
              sides={[
                <Section key="left" section={left} language={localeName(locales[0])} />,
                <Section key="right" section={right} language={localeName(locales[1])} />,
              ]}
            />
          ))}
        </Panel>
      )}
    </>
  );
};
