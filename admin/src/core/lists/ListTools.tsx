import { Button, Flex } from '@strapi/design-system';
import { SearchInput } from '@strapi/strapi/admin';
import { useRef, type ReactNode } from 'react';
import { useText } from '../language/use-text';

interface ListToolsProps {
  searchLabel: string;
  onClear: (() => void) | null;
  children?: ReactNode;
}

/** Search and filters of a list. */
export const ListTools = ({ searchLabel, onClear, children }: ListToolsProps) => {
  const text = useText();
  const tools = useRef<HTMLDivElement>(null);
  return (
    <Flex ref={tools} role="search" tabIndex={-1} aria-label={searchLabel} gap={2} wrap="wrap">
      <SearchInput label={searchLabel} placeholder={searchLabel} />
      {children}
      {onClear !== null && (
        <Button
          variant="ghost"
          size="S"
          onClick={() => {
            onClear();
            // the button goes with the filters
            tools.current?.focus();
          }}
        >
          {text('list.clear')}
        </Button>
      )}
    </Flex>
  );
};
