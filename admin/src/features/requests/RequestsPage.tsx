import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { ListedRequest, RequestState } from '../../../../model/contracts/document-requests';
import { DOCUMENT_REQUESTS_LIST } from '../../../../model/lists/document-requests';
import { EntryLink } from '../../core/components/EntryLink';
import { Mark, type Tone } from '../../core/components/Mark';
import { PageFrame } from '../../core/components/PageFrame';
import { Panel } from '../../core/components/Panel';
import { useInstant } from '../../core/language/use-instant';
import { useText } from '../../core/language/use-text';
import { useWords } from '../../core/language/use-words';
import type { Cells } from '../../core/lists/ListRows';
import { ListView } from '../../core/lists/ListView';
import { useList } from '../../core/lists/use-list';
import { useListParams } from '../../core/lists/use-list-params';
import { useRights } from '../../core/use-rights';
import { PersonalDataButton } from './PersonalDataButton';
import { DecideDialog, type Deciding } from './DecideDialog';

const TONES: Record<RequestState, Tone> = { open: 'ask', granted: 'good', refused: 'still' };

const Lines = ({ first, rest }: { first: string; rest: readonly string[] }) => (
  <Flex direction="column" alignItems="flex-start" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
    <Typography textColor="neutral800">{first}</Typography>
    {rest.map((line) => (
      <Typography key={line} variant="pi" textColor="neutral600">
        {line}
      </Typography>
    ))}
  </Flex>
);

/** The decision about a request, or the two ways to decide about it. */
const State = ({ request, onDecide }: { request: ListedRequest; onDecide: (deciding: Deciding) => void }) => {
  const text = useText();
  const instant = useInstant();
  const { state, name, decidedBy, decidedOn, refusal, link } = request;
  return (
    <Flex
      direction="column"
      alignItems="flex-start"
      gap={1}
      style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}
    >
      <Mark tone={TONES[state]}>{text(`requests.state.${state}`)}</Mark>
      {state === 'open' ? (
        <Flex gap={2}>
          {(['grant', 'refuse'] as const).map((how) => (
            <Button
              key={how}
              size="S"
              variant={how === 'grant' ? 'default' : 'tertiary'}
              aria-label={text(`requests.${how}For`, { name })}
              onClick={() => {
                onDecide({ request, how });
              }}
            >
              {text(`requests.${how}`)}
            </Button>
          ))}
        </Flex>
      ) : (
        <Typography variant="pi" textColor="neutral600">
          {text('requests.decidedBy', { name: decidedBy ?? '', on: instant(decidedOn) })}
        </Typography>
      )}
      {refusal !== null && <Typography variant="pi">{refusal}</Typography>}
      {link !== null && (
        <Typography variant="pi" textColor="neutral600">
          {text('evidence.downloads', { count: link.downloads, on: instant(link.lastDownloadOn) })}
        </Typography>
      )}
    </Flex>
  );
};

/** The inbox of requests for documents. */
export const RequestsPage = () => {
  const text = useText();
  const words = useWords();
  const instant = useInstant();
  const { settings } = useRights();
  const asked = useListParams(DOCUMENT_REQUESTS_LIST);
  const query = useList(DOCUMENT_REQUESTS_LIST, asked.params);
  const [deciding, setDeciding] = useState<Deciding | null>(null);
  const cells: Cells<typeof DOCUMENT_REQUESTS_LIST> = {
    person: ({ name, email, company, confirmedOn }) => (
      <Lines first={name} rest={[email, company, ...(confirmedOn === null ? [text('requests.unconfirmed')] : [])]} />
    ),
    evidence: ({ documentId, locale, title }) => (
      <EntryLink type="document" documentId={documentId} locale={locale}>
        {title || documentId}
      </EntryLink>
    ),
    reason: ({ reason, terms }) => (
      <Lines first={reason} rest={terms === null ? [] : [text('requests.terms', { path: terms.path })]} />
    ),
    asked: ({ askedOn }) => <Typography>{instant(askedOn)}</Typography>,
    state: (request) => <State request={request} onDecide={setDeciding} />,
  };
  return (
    <PageFrame
      title={words(DOCUMENT_REQUESTS_LIST.title)}
      subtitle={text('requests.hint')}
      actions={settings && <PersonalDataButton />}
    >
      <Panel>
        <ListView list={DOCUMENT_REQUESTS_LIST} asked={asked} query={query} cells={cells} keyOf={({ id }) => id} />
      </Panel>
      {deciding !== null && (
        <DecideDialog
          key={`${deciding.how} ${deciding.request.id}`}
          deciding={deciding}
          onClose={() => {
            setDeciding(null);
          }}
        />
      )}
    </PageFrame>
  );
};
