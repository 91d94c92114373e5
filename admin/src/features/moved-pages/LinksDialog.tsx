import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { LinkAction, LinkingEntry, LinkPlan } from '../../../../model/contracts/moved-pages';
import { ErrorNotice } from '../../core/components/ErrorNotice';
import { Loaded } from '../../core/components/Loaded';
import { Mark, type Tone } from '../../core/components/Mark';
import { Stack } from '../../core/components/Stack';
import { useLabels } from '../../core/language/use-labels';
import { useText } from '../../core/language/use-text';
import { useComplianceGetMovedLinksQuery, useComplianceRewriteLinksMutation, type PagePlace } from './moved-pages-api';

const TONES: Record<LinkAction, Tone> = { publish: 'good', update: 'change', refuse: 'still' };

const EntryLine = ({ entry: { type, locale, name, links, action } }: { entry: LinkingEntry }) => {
  const text = useText();
  const { typeName, localeName } = useLabels();
  return (
    <Box tag="li" paddingBottom={4}>
      <Stack gap={1}>
        <Flex gap={2} wrap="wrap">
          <Typography fontWeight="bold" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
            {name}
          </Typography>
          <Mark tone={TONES[action]}>{text(`moved.action.${action}`)}</Mark>
        </Flex>
        <Typography variant="pi" textColor="neutral600">
          {text('moved.place', { type: typeName(type), language: localeName(locale) })}
        </Typography>
        {links.map(({ line, from, to }) => (
          <Typography key={`${String(line)} ${from}`} variant="pi" style={{ overflowWrap: 'anywhere' }}>
            {text('moved.link', { line, from, to })}
          </Typography>
        ))}
      </Stack>
    </Box>
  );
};

const Listed = ({ place, plan, onDone }: { place: PagePlace; plan: LinkPlan; onDone: () => void }) => {
  const text = useText();
  const { toggleNotification } = useNotification();
  const [rewrite, { error, isLoading }] = useComplianceRewriteLinksMutation();
  const { path, hash, entries, more } = plan;
  const send = async () => {
    const result = await rewrite({ ...place, hash });
    if (!('data' in result)) return;
    toggleNotification({ type: 'success', message: text('moved.rewritten') });
    onDone();
  };
  return (
    <>
      <Modal.Body>
        <Stack gap={4}>
          {error !== undefined && <ErrorNotice title={text('moved.notRewritten')} error={error} />}
          {!more && <Typography>{text('moved.count', { count: entries.length })}</Typography>}
          {more && <Typography>{text('moved.more', { count: entries.length })}</Typography>}
          {entries.length > 0 && <Typography>{text('moved.linksHint', { path: path ?? '' })}</Typography>}
          <Box tag="ul">
            {entries.map((entry) => (
              <EntryLine key={`${entry.type} ${entry.documentId} ${entry.locale}`} entry={entry} />
            ))}
          </Box>
        </Stack>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">{text('common.cancel')}</Button>
        </Modal.Close>
        <Button
          disabled={entries.every(({ action }) => action === 'refuse')}
          loading={isLoading}
          onClick={() => void send()}
        >
          {text('moved.rewrite')}
        </Button>
      </Modal.Footer>
    </>
  );
};

const Asked = ({ place, onDone }: { place: PagePlace; onDone: () => void }) => {
  const query = useComplianceGetMovedLinksQuery(place, { refetchOnMountOrArgChange: true });
  return <Loaded query={query}>{(plan) => <Listed place={place} plan={plan} onDone={onDone} />}</Loaded>;
};

/** The texts that link to old paths of a page, and the button that rewrites them. */
export const LinksDialog = ({ place }: { place: PagePlace }) => {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button variant="secondary">{text('moved.show')}</Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text('moved.links')}</Modal.Title>
        </Modal.Header>
        {isOpen && (
          <Asked
            place={place}
            onDone={() => {
              setOpen(false);
            }}
          />
        )}
      </Modal.Content>
    </Modal.Root>
  );
};
