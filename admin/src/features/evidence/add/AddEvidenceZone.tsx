import { useState } from 'react';
import { DropZone } from '../../../core/components/DropZone';
import { useText } from '../../../core/language/use-text';
import { useComplianceGetEvidenceOfferQuery } from '../evidence-api';
import { AddDialog } from './AddDialog';

/** Where a PDF is dropped or chosen that proves a certification; nothing for a role that could not add it. */
export const AddEvidenceZone = ({ certification, small = false }: { certification: string; small?: boolean }) => {
  const text = useText();
  const [file, setFile] = useState<File | null>(null);
  const { data } = useComplianceGetEvidenceOfferQuery(certification);
  if (data?.isAllowed !== true) return null;
  return (
    <>
      <DropZone
        small={small}
        accept=".pdf,application/pdf"
        label={text('evidence.add.input')}
        invitation={text('evidence.add.drop')}
        browse={text('evidence.add.browse')}
        onFile={setFile}
      />
      <AddDialog
        certification={certification}
        file={file}
        onClose={() => {
          setFile(null);
        }}
      />
    </>
  );
};
