import { Flex, ProgressBar, Typography } from '@strapi/design-system';

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

/** How far something has come. */
export const ProgressLine = ({ label, detail, done, total }: ProgressLineProps) => (
  <Flex direction="column" alignItems="stretch" gap={2}>
    <Flex justifyContent="space-between" gap={4}>
      <Typography fontWeight="bold">{label}</Typography>
      <Typography textColor="neutral600">{percentOf(done, total)} %</Typography>
    </Flex>
    <ProgressBar value={percentOf(done, total)} aria-label={label} style={{ width: '100%' }} />
    <Typography role="status" variant="pi" textColor="neutral600">
      {detail}
    </Typography>
  </Flex>
);
