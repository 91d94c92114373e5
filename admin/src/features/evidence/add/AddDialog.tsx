import { Button, Modal } from '@strapi/design-system';
import { Loaded } from '../../../core/components/Loaded';
import { Notice } from '../../../core/components/Notice';
import { useText } from '../../../core/language/use-text';
import { useComplianceGetEvidenceOfferQuery } from '../evidence-api';
import { AddForm } from './AddForm';
import { isPdf } from './suggest';

export interface AddDialogProps {
  /** The id of the certification. */
  certification: string;
  /** Open while there is one. */
  file: File | null;
  onClose: () => void;
}

const Refused = ({ title, onClose }: { title: string; onClose: () => void }) => {
  const text = useText();
  return (
    <>
      <Modal.Body>
        <Notice look="warning" title={title} />
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {text('common.close')}
        </Button>
      </Modal.Footer>
    </>
  );
};

const Asked = ({ certification, file, onClose }: AddDialogProps & { file: File }) => {
  const text = useText();
  const query = useComplianceGetEvidenceOfferQuery(certification, { refetchOnMountOrArgChange: true });
  if (!isPdf(file)) return <Refused title={text('evidence.add.noPdf', { name: file.name })} onClose={onClose} />;
  return (
    <Loaded query={query}>
      {(offer) =>
        offer.isAllowed ? (
          <AddForm certification={certification} file={file} offer={offer} onClose={onClose} />
        ) : (
          <Refused title={text('evidence.add.noRight')} onClose={onClose} />
        )
      }
    </Loaded>
  );
};

/** Makes evidence for a certification of a PDF, with all that can be suggested filled in. */
export const AddDialog = (props: AddDialogProps) => {
  const text = useText();
  const { file, onClose } = props;
  return (
    <Modal.Root
      open={file !== null}
      onOpenChange={(isOpen: boolean) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text('evidence.add.title')}</Modal.Title>
        </Modal.Header>
        {file !== null && <Asked {...props} file={file} />}
      </Modal.Content>
    </Modal.Root>
  );
};
