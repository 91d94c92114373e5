import { Box, Button } from '@strapi/design-system';
import { useText } from '../language/use-text';

/** At the end of what is shown in part. */
export const ShowMore = ({ onMore }: { onMore: () => void }) => {
  const text = useText();
  return (
    <Box padding={2}>
      <Button variant="tertiary" size="S" onClick={onMore}>
        {text('common.more')}
      </Button>
    </Box>
  );
};
