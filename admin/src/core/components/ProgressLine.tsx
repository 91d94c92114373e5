import { Flex, ProgressBar, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

interface ProgressLineProps {
  label: string;
  /** what has been done and what is left, in words */
  detail: string;
  done: number;
  /** 0: not known yet */
  total: number;
}

const percentOf = (done: number, total: number): number =>
  total === 0 ? 0 : Math.min(100, Math.round((100 * done) / total));

/** The design system's bar is dark where nothing is done, and has the colour of the page where something is. */
const Bar = styled(ProgressBar)`
  width: 100%;
  background-color: ${({ theme }) => theme.colors.neutral200};
  & > * {
    background-color: ${({ theme }) => theme.colors.primary600};
  }
`;

/** How far something has come. */
export const ProgressLine = ({ label, detail, done, total }: ProgressLineProps) => (
  <Flex direction="column" alignItems="stretch" gap={2}>
    <Flex justifyContent="space-between" gap={4}>
      <Typography fontWeight="bold">{label}</Typography>
      <Typography textColor="neutral600">{percentOf(done, total)} %</Typography>
    </Flex>
    <Bar value={percentOf(done, total)} aria-label={label} />
    <Typography role="status" variant="pi" textColor="neutral600">
      {detail}
    </Typography>
  </Flex>
);
