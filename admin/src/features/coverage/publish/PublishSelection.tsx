import { Button, Modal, Typography } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { useState } from 'react';
import type { PagePublication, PublishedPage } from '../../../../../model/contracts/coverage';
import { ErrorNotice } from '../../../core/components/ErrorNotice';
import { Loaded } from '../../../core/components/Loaded';
import type { Tone } from '../../../core/components/Mark';
import { ProgressLine } from '../../../core/components/ProgressLine';
import { Stack } from '../../../core/components/Stack';
import { usePanelLanguage } from '../../../core/language/use-panel-language';
import { useText, type TextKey } from '../../../core/language/use-text';
import { useCompliancePreviewPublicationQuery } from '../coverage-api';
import { PublicationList } from './PublicationList';
import { usePublication } from './use-publication';

const PLANNED: Record<PagePublication['action'], { tone: Tone; outcome: TextKey }> = {
  publish: { tone: 'good', outcome: 'publication.willPublish' },
  unchanged: { tone: 'still', outcome: 'publication.unchanged' },
  refuse: { tone: 'bad', outcome: 'publication.refused' },
};

const DONE: Record<PublishedPage['result'], { tone: Tone; outcome: TextKey }> = {
  published: { tone: 'good', outcome: 'publication.published' },
  unchanged: { tone: 'still', outcome: 'publication.unchanged' },
  refused: { tone: 'bad', outcome: 'publication.refused' },
  outdated: { tone: 'ask', outcome: 'publication.outdated' },
  failed: { tone: 'bad', outcome: 'publication.failed' },
};

interface SelectionProps {
  documentIds: string[];
  onDone: () => void;
}

const Content = ({ documentIds, onDone }: SelectionProps) => {
  const text = useText();
  const language = usePanelLanguage();
  const query = useCompliancePreviewPublicationQuery({ documentIds, language }, { refetchOnMountOrArgChange: true });
  const { start, results, total, isRunning, error } = usePublication();
  const plans = query.data ?? [];
  const count = plans.filter(({ action }) => action === 'publish').length;
  const hasBegun = isRunning || total > 0;
  return (
    <Modal.Content>
      <Modal.Header>
        <Modal.Title>{text('publication.title', { count: documentIds.length })}</Modal.Title>
      </Modal.Header>
      <Modal.Body>
        <Loaded query={query}>
          {(preview) => (
            <Stack gap={4}>
              <Typography>{text(hasBegun ? 'publication.results' : 'publication.explanation')}</Typography>
              {error !== undefined && <ErrorNotice title={text('publication.failed')} error={error} />}
              {hasBegun && (
                <ProgressLine
                  label={text('publication.progress')}
                  detail={text('publication.done', { done: results.length, total })}
                  done={results.length}
                  total={total}
                />
              )}
              <PublicationList
                lines={
                  hasBegun
                    ? results.map((page) => ({ ...page, ...DONE[page.result] }))
                    : preview.map((page) => ({ ...page, ...PLANNED[page.action], error: null }))
                }
              />
            </Stack>
          )}
        </Loaded>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary" onClick={hasBegun ? onDone : undefined}>
            {text(hasBegun ? 'publication.close' : 'common.cancel')}
          </Button>
        </Modal.Close>
        {!hasBegun && (
          <Button disabled={count === 0} onClick={() => void start(plans)}>
            {text('publication.confirm', { count })}
          </Button>
        )}
      </Modal.Footer>
    </Modal.Content>
  );
};

/** Publishes the chosen pages in all their languages, when the reader has seen what that does. */
export const PublishSelection = ({ documentIds, onDone }: SelectionProps) => {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button size="S" startIcon={<Upload />} disabled={documentIds.length === 0}>
          {text('publication.open', { count: documentIds.length })}
        </Button>
      </Modal.Trigger>
      {isOpen && <Content documentIds={documentIds} onDone={onDone} />}
    </Modal.Root>
  );
};
