import { Box, Typography } from '@strapi/design-system';
import type { Candidate, VerifiableFact, Verification, VerifiedStatus } from '../../../../model/contracts/verification';
import { Notice } from '../../core/components/Notice';
import { useLabels } from '../../core/language/use-labels';
import { useText } from '../../core/language/use-text';
import { useListed } from '../../core/language/use-listed';
import { useReasonText } from '../certifications';
import { GapNotice } from './GapNotice';
import { outlookOf } from './outlook';
import { gapsOf } from './reading';
import type { Choice } from './use-decisions';

interface ResultNoticesProps {
  verification: Verification;
  choiceFor: (fact: VerifiableFact) => Choice;
  status: VerifiedStatus;
  publish: boolean;
  attached: readonly Candidate[];
}

/** The effects of verifying that its form does not show: what readers will see, what else is published, and what is not. */
export const ResultNotices = ({ verification, choiceFor, status, publish, attached }: ResultNoticesProps) => {
  const text = useText();
  const listed = useListed();
  const reasonText = useReasonText();
  const { fieldName, localeName } = useLabels();
  const { documents, edition, locales, pending } = verification;
  const outlook = status === 'active' ? outlookOf(verification, choiceFor) : null;
  const inDraft = [...documents, ...attached]
    .map(({ documentId, name, drafts }) => ({
      documentId,
      name,
      languages: drafts.filter((locale) => locales.includes(locale)),
    }))
    .filter(({ languages }) => languages.length > 0);
  const gaps = gapsOf(verification, choiceFor, attached.length);
  // that its edition is over, the status says
  const isToldOfEdition = outlook?.status === 'superseded';
  return (
    <>
      <GapNotice gaps={isToldOfEdition ? { ...gaps, edition: null } : gaps} />
      {outlook !== null && (
        <Notice look="warning" title={text('verify.outlook', { status: text(`status.${outlook.status}`) })}>
          <Typography textColor="neutral800">{reasonText(outlook.reason, edition?.name ?? null)}</Typography>
        </Notice>
      )}
      {publish && pending.length > 0 && (
        <Typography tag="p" role="status">
          {text('verify.pending', {
            fields: listed(pending, (field) => fieldName('certification', field)),
          })}
        </Typography>
      )}
      {publish && inDraft.length > 0 && (
        <Notice look="warning" title={text('verify.draftEvidence')}>
          <Box tag="ul">
            {inDraft.map(({ documentId, name, languages }) => (
              <li key={documentId}>
                <Typography textColor="neutral800">
                  {text('verify.inLanguage', {
                    field: name,
                    locale: listed(languages, localeName),
                  })}
                </Typography>
              </li>
            ))}
          </Box>
          <Typography textColor="neutral800">{text('verify.draftEvidenceHint')}</Typography>
        </Notice>
      )}
    </>
  );
};
