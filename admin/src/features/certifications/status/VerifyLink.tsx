import { PageLink } from '../../../core/components/PageLink';
import type { VersionStatus } from '../../../../../model/contracts/certifications/certification-status';
import { useText } from '../../../core/language/use-text';
import { BASE } from '../../../core/plugin-id';
import { useRights } from '../../../core/use-rights';

interface VerifyLinkProps {
  documentId: string;
  /** Of the certification, which a list has several of. */
  name?: string;
  status: VersionStatus['effectiveStatus'];
}

/** Leads from a certification that is unverified to where it is verified; for who may not verify, nothing. */
export const VerifyLink = ({ documentId, name, status }: VerifyLinkProps) => {
  const text = useText();
  const { verify } = useRights();
  if (!verify || status !== 'unverified') return null;
  return (
    <PageLink
      to={`${BASE}/verify/${documentId}`}
      {...(name !== undefined && { 'aria-label': text('status.verifyNamed', { name }) })}
    >
      {text('status.verify')}
    </PageLink>
  );
};
