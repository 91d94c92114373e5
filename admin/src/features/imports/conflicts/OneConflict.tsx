import { Button, Flex, Typography } from '@strapi/design-system';
import type { Conflict } from '../../../core/api/runs';
import { EntryLink } from '../../../core/components/EntryLink';
import { Mark } from '../../../core/components/Mark';
import { Notice } from '../../../core/components/Notice';
import { Stack } from '../../../core/components/Stack';
import { FindingSentence } from '../../../core/findings/FindingSentence';
import { bareKey } from '../../../core/language/bare-key';
import { useLabels } from '../../../core/language/use-labels';
import { useText } from '../../../core/language/use-text';
import { useRights } from '../../../core/use-rights';
import { ConflictField } from './ConflictField';
import { SIDES, takeAll } from './decided';
import type { Resolving } from './use-resolving';

/** Why the last save left it open. */
const WhyOpen = ({ conflict: { item, key }, refused }: { conflict: Conflict; refused: Resolving['refused'] }) => {
  const text = useText();
  const why = refused.get(item) ?? refused.get(key);
  if (why === undefined) return null;
  if (why.kind === 'changed') return <Notice look="warning" title={text('conflict.changed')} />;
  const { error, says, type } = why.item;
  return (
    <Notice look="danger" title={text('conflict.failed')}>
      <Typography textColor="neutral800">
        <FindingSentence english={error ?? ''} says={says} type={type} />
      </Typography>
    </Notice>
  );
};

interface OneConflictProps {
  conflict: Conflict;
  /** Fields of it that are still open. */
  isOpen: (field: string) => boolean;
  resolving: Resolving;
}

/** An entry that both sides changed, with its fields; one that is resolved is a line. */
export const OneConflict = ({ conflict, isOpen, resolving }: OneConflictProps) => {
  const text = useText();
  const { typeName, localeName } = useLabels();
  const { resolve: mayResolve } = useRights();
  const { type, documentId, locale, sourcePath, item, publish, title, fields } = conflict;
  const entry = title ?? bareKey(conflict);
  const open = fields.filter(({ field }) => isOpen(field));
  return (
    <Stack gap={4}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap">
        <Flex direction="column" alignItems="flex-start" style={{ overflowWrap: 'anywhere' }}>
          <Flex gap={2}>
            <Typography tag="h3" variant="delta">
              <EntryLink type={type} documentId={documentId} locale={locale}>
                {entry}
              </EntryLink>
            </Typography>
            {open.length === 0 && <Mark tone="good">{text('conflict.resolved')}</Mark>}
          </Flex>
          <Typography variant="pi" textColor="neutral600">
            {text('conflict.place', { type: typeName(type), locale: localeName(locale), path: sourcePath })}
          </Typography>
          {open.length > 0 && (
            <Typography variant="pi" textColor="neutral600">
              {text(publish ? 'conflict.willPublish' : 'conflict.willStay')}
            </Typography>
          )}
        </Flex>
        {mayResolve && open.length > 1 && (
          <Flex gap={2} wrap="wrap">
            {SIDES.map((side) => (
              <Button
                key={side}
                size="S"
                variant="tertiary"
                aria-disabled={resolving.isSaving}
                aria-label={text('conflict.entryOf', {
                  way: text(`conflict.entry.${side}`, { count: open.length }),
                  entry,
                })}
                onClick={() => {
                  resolving.choose(item, takeAll({ fields: open }, side));
                }}
              >
                {text(`conflict.entry.${side}`, { count: open.length })}
              </Button>
            ))}
          </Flex>
        )}
      </Flex>
      {open.length > 0 && <WhyOpen conflict={conflict} refused={resolving.refused} />}
      {open.map((field) => (
        <ConflictField
          key={field.field}
          type={type}
          entry={entry}
          field={field}
          decision={resolving.decisionOf(item, field.field)}
          isSaving={resolving.isSaving}
          onChoose={(resolution) => {
            resolving.choose(item, [resolution]);
          }}
          onSave={(resolution) => {
            resolving.saveWith(item, resolution);
          }}
          onWriting={resolving.beginWriting}
        />
      ))}
    </Stack>
  );
};
