import { TextButton } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { useRef, useState } from 'react';
import { useText } from '../../../core/language/use-text';
import { AddDialog } from './AddDialog';

interface AddEvidenceButtonProps {
  certification: string;
  /** For people who hear the page, on which several of these buttons stand: begins with what the button shows. */
  label: string;
}

/** Chooses a PDF that proves a certification, where there is no room for more than a button. */
export const AddEvidenceButton = ({ certification, label }: AddEvidenceButtonProps) => {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".pdf,application/pdf"
        aria-label={label}
        hidden
        onChange={({ target }) => {
          setFile(target.files?.[0] ?? null);
          // the same file, corrected, may be chosen again
          target.value = '';
        }}
      />
      <TextButton startIcon={<Upload aria-hidden />} aria-label={label} onClick={() => input.current?.click()}>
        {text('evidence.add.browse')}
      </TextButton>
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
