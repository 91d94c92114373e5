import { Flex, Typography } from '@strapi/design-system';
import { EntryLink } from '../../core/components/EntryLink';
import { Panel } from '../../core/components/Panel';
import { useText } from '../../core/language/use-text';
import { More } from './More';
import { StatusMark, useReasonText, VerifyLink } from '../certifications';
import type { ListedCertification, Overview } from '../../../../model/contracts/overview';

const Certification = ({ documentId, locale, name, effectiveStatus, reason, edition }: ListedCertification) => {
  const reasonText = useReasonText();
  return (
    <Flex tag="li" gap={3} wrap="wrap">
      <EntryLink type="certification" documentId={documentId} locale={locale}>
        {name === '' ? documentId : name}
      </EntryLink>
      <StatusMark status={effectiveStatus} />
      <Typography textColor="neutral700">{reasonText(reason, edition)}</Typography>
      <VerifyLink documentId={documentId} name={name} status={effectiveStatus} />
    </Flex>
  );
};

/** The certifications that need somebody, by name: the ones whose day comes first. */
export const Work = ({ certifications: { work } }: Overview) => {
  const text = useText();
  const { total, first } = work;
  return (
    <Panel title={text('overview.work')}>
      {total === 0 ? (
        <Typography textColor="neutral700">{text('overview.noWork')}</Typography>
      ) : (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
          {first.map((certification) => (
            <Certification key={certification.documentId} {...certification} />
          ))}
        </Flex>
      )}
      <More total={total} shown={first.length} />
    </Panel>
  );
};
