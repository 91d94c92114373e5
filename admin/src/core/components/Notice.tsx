import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, Information, WarningCircle } from '@strapi/icons';
import type { ReactNode } from 'react';

type Look = 'danger' | 'warning' | 'success' | 'info';

interface Appearance {
  background: 'danger100' | 'warning100' | 'success100' | 'neutral100';
  border: 'danger200' | 'warning200' | 'success200' | 'neutral200';
  icon: typeof CheckCircle;
  fill: string;
  role: 'alert' | 'status';
}

const LOOKS: Record<Look, Appearance> = {
  danger: { background: 'danger100', border: 'danger200', icon: WarningCircle, fill: 'danger600', role: 'alert' },
  warning: { background: 'warning100', border: 'warning200', icon: WarningCircle, fill: 'warning600', role: 'status' },
  success: { background: 'success100', border: 'success200', icon: CheckCircle, fill: 'success600', role: 'status' },
  info: { background: 'neutral100', border: 'neutral200', icon: Information, fill: 'neutral600', role: 'status' },
};

interface NoticeProps {
  look: Look;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}

/** Something the reader has to know, read aloud when it appears. */
export const Notice = ({ look, title, children, action }: NoticeProps) => {
  const { background, border, icon: Icon, fill, role } = LOOKS[look];
  return (
    <Box role={role} background={background} borderColor={border} hasRadius padding={4}>
      <Flex gap={3} alignItems="flex-start">
        <Box paddingTop={1}>
          <Icon fill={fill} aria-hidden />
        </Box>
        <Flex direction="column" alignItems="stretch" gap={2} flex="1" minWidth={0}>
          <Typography fontWeight="bold" textColor="neutral800">
            {title}
          </Typography>
          {children}
          {action !== undefined && <Box>{action}</Box>}
        </Flex>
      </Flex>
    </Box>
  );
};
