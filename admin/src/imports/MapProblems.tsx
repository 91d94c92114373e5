import { Box, Typography } from '@strapi/design-system';
import type { MapProblem } from '../api/staging';
import { useText } from '../components/use-text';

/** What is wrong with a map, and on which line. */
export const MapProblems = ({ problems }: { problems: MapProblem[] }) => {
  const text = useText();
  if (problems.length === 0) return null;
  return (
    <Box tag="ul" role="status" paddingLeft={4}>
      {problems.map(({ line, column, message }) => (
        <li key={`${line}:${column} ${message}`}>
          <Typography textColor="danger700">{text('map.problem', { line, message })}</Typography>
        </li>
      ))}
    </Box>
  );
};
