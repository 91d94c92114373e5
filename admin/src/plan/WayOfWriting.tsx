import { Box, Typography } from '@strapi/design-system';
import type { WayOfWriting as Way } from '../api/plan';
import { useText } from '../language/use-text';

/** How new entries are written, and why one by one. */
export const WayOfWriting = ({ inBulk, because }: Way) => {
  const text = useText();
  if (inBulk) return <Typography textColor="neutral600">{text('plan.inBulk')}</Typography>;
  return (
    <Box>
      <Typography textColor="neutral600">{text('plan.oneByOne')}</Typography>
      <Box tag="ul" paddingLeft={4}>
        {because.map(({ why, name }) => (
          <li key={`${why} ${name}`}>
            <Typography textColor="neutral600">{text(`plan.oneByOne.${why}`, { name })}</Typography>
          </li>
        ))}
      </Box>
    </Box>
  );
};
