import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { CloudUpload } from '@strapi/icons';
import { useRef, useState, type DragEvent } from 'react';
import { styled } from 'styled-components';

const Zone = styled(Box)<{ $isOver: boolean }>`
  border: 1px dashed ${({ theme, $isOver }) => ($isOver ? theme.colors.primary600 : theme.colors.neutral300)};
`;

interface DropZoneProps {
  onFile: (file: File) => void;
  /** The types and endings that the browser offers. */
  accept: string;
  /** Of the input, for people who hear the page. */
  label: string;
  invitation: string;
  browse: string;
  hint?: string;
  /** For a narrow place. */
  small?: boolean;
}

/** Takes a file that is dropped on it, or chosen with the button. */
export const DropZone = ({ onFile, accept, label, invitation, browse, hint, small = false }: DropZoneProps) => {
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
      width="100%"
      padding={small ? 4 : 8}
      onDragOver={over(true)}
      onDragLeave={over(false)}
      onDrop={(event: DragEvent) => {
        over(false)(event);
        // what takes files around it would take this one too
        event.stopPropagation();
        take(event.dataTransfer.files);
      }}
    >
      <Flex direction="column" gap={3}>
        {!small && <CloudUpload width="3.2rem" height="3.2rem" fill="primary600" aria-hidden />}
        <Typography textAlign="center">{invitation}</Typography>
        <Button variant="secondary" onClick={() => input.current?.click()}>
          {browse}
        </Button>
        {hint !== undefined && (
          <Typography variant="pi" textColor="neutral600" textAlign="center">
            {hint}
          </Typography>
        )}
        <input
          ref={input}
          type="file"
          accept={accept}
          aria-label={label}
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
