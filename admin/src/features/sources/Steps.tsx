import { Box, Flex, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useText } from '../../core/language/use-text';

const STEPS = ['source', 'plan', 'check', 'apply'] as const;
type Step = (typeof STEPS)[number];

/** Where in the import the reader is. */
export const Steps = ({ current }: { current: Step }) => {
  const text = useText();
  const at = STEPS.indexOf(current);
  return (
    <Flex tag="ol" gap={6} wrap="wrap" aria-label={text('steps.label')}>
      {STEPS.map((step, index) => (
        <Flex tag="li" key={step} gap={2} aria-current={index === at ? 'step' : undefined}>
          <Box
            background={index <= at ? 'primary600' : 'neutral150'}
            color={index <= at ? 'buttonNeutral0' : 'neutral700'}
            width="2.4rem"
            height="2.4rem"
            borderRadius="50%"
          >
            <Flex justifyContent="center" height="100%">
              {index < at ? <Check width="1.2rem" height="1.2rem" aria-hidden /> : index + 1}
            </Flex>
          </Box>
          <Typography
            fontWeight={index === at ? 'bold' : 'regular'}
            textColor={index <= at ? 'neutral800' : 'neutral600'}
          >
            {text(`steps.${step}`)}
          </Typography>
        </Flex>
      ))}
    </Flex>
  );
};
