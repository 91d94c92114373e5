import { openCertification, type EditViewProps } from '../../../core/beside-form/open-entry';
import { useText } from '../../../core/language/use-text';
import { AddEvidenceZone } from './AddEvidenceZone';

/** Beside the form of a certification: where evidence for it is dropped or chosen. */
export const CertificationPanel = (props: EditViewProps) => {
  const text = useText();
  const certification = openCertification(props);
  if (certification === null) return null;
  return {
    title: text('evidence.add.title'),
    content: <AddEvidenceZone small certification={certification.documentId} />,
  };
};
