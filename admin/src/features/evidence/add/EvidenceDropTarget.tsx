import { Box } from '@strapi/design-system';
import { useState, type DragEvent, type ReactNode } from 'react';
import { AddDialog } from './AddDialog';

/** A part of a page that takes a PDF wherever it is dropped, on a fact that it proves, say. */
export const EvidenceDropTarget = ({ certification, children }: { certification: string; children: ReactNode }) => {
  const [file, setFile] = useState<File | null>(null);
  return (
    <Box
      onDragOver={(event: DragEvent) => {
        if (event.dataTransfer.types.includes('Files')) event.preventDefault();
      }}
      onDrop={(event: DragEvent) => {
        const [dropped] = event.dataTransfer.files;
        if (dropped === undefined) return;
        event.preventDefault();
        setFile(dropped);
      }}
    >
      {children}
      <AddDialog
        certification={certification}
        file={file}
        onClose={() => {
          setFile(null);
        }}
      />
    </Box>
  );
};
