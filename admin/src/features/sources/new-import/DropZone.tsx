import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { CloudUpload } from '@strapi/icons';
import { useRef, useState, type DragEvent } from 'react';
import { styled } from 'styled-components';
import { useText } from '../../../core/language/use-text';

const Zone = styled(Box)<{ $isOver: boolean }>`
  border: 1px dashed ${({ theme, $isOver }) => ($isOver ? theme.colors.primary600 : theme.colors.neutral300)};
`;

interface DropZoneProps {
  onFile: (file: File) => void;
}

/** Takes an archive that is dropped on it, or chosen with the button. */
export const DropZone = ({ onFile }: DropZoneProps) => {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file !== undefined) onFile(file);
  };
  const over = (isNowOver: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isNowOver);
  };
  return (
    <Zone
      $isOver={isOver}
      background={isOver ? 'primary100' : 'neutral100'}
      hasRadius
      padding={8}
      onDragOver={over(true)}
      onDragLeave={over(false)}
      onDrop={(event: DragEvent) => {
        over(false)(event);
        take(event.dataTransfer.files);
      }}
    >
      <Flex direction="column" gap={3}>
        <CloudUpload width="3.2rem" height="3.2rem" fill="primary600" aria-hidden />
        <Typography textAlign="center">{text('new.drop')}</Typography>
        <Button variant="secondary" onClick={() => input.current?.click()}>
          {text('new.browse')}
        </Button>
        <Typography variant="pi" textColor="neutral600" textAlign="center">
          {text('new.dropHint')}
        </Typography>
        <input
          ref={input}
          type="file"
          accept=".zip,application/zip"
          aria-label={text('new.archive')}
          hidden
          onChange={({ target }) => {
            take(target.files);
            // The same file, corrected, may be chosen again.
            target.value = '';
          }}
        />
      </Flex>
    </Zone>
  );
};
