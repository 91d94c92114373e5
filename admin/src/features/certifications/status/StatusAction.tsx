import { Button, Dialog } from '@strapi/design-system';
import { CheckCircle, Clock, Information, WarningCircle } from '@strapi/icons';
import type { VersionStatus } from '../../../../../model/contracts/certifications/certification-status';
import { openCertification, type EditViewProps } from '../../../core/beside-form/open-entry';
import type { Tone } from '../../../core/components/Mark';
import { useText } from '../../../core/language/use-text';
import { useCertificationStatus } from './status-api';
import { TONES } from './StatusMark';
import { Version } from './Version';

const ICONS: Record<Tone, [icon: typeof Clock, colour: string]> = {
  good: [CheckCircle, 'success600'],
  change: [Information, 'secondary600'],
  ask: [Clock, 'warning600'],
  bad: [WarningCircle, 'danger600'],
  still: [Information, 'neutral600'],
};

const Explained = ({ version }: { version: VersionStatus }) => {
  const text = useText();
  return (
    <>
      <Dialog.Body>
        <Version version={version} />
      </Dialog.Body>
      <Dialog.Footer>
        <Dialog.Cancel>
          <Button variant="tertiary" fullWidth>
            {text('common.close')}
          </Button>
        </Dialog.Cancel>
      </Dialog.Footer>
    </>
  );
};

interface StatusActionProps extends EditViewProps {
  activeTab: string | null;
}

/** In the head of a certification's form, where no side panel is seen on a small screen: its status, and a click explains it. */
export const StatusAction = ({ activeTab, ...props }: StatusActionProps) => {
  const text = useText();
  const { data } = useCertificationStatus(openCertification(props));
  const version = (activeTab === 'published' ? data?.published : data?.draft) ?? null;
  if (version === null) return null;
  const [Icon, colour] = ICONS[TONES[version.effectiveStatus]];
  return {
    label: text('status.titled', { status: text(`status.${version.effectiveStatus}`) }),
    icon: <Icon fill={colour} />,
    dialog: { type: 'dialog' as const, title: text('status.title'), content: <Explained version={version} /> },
  };
};
