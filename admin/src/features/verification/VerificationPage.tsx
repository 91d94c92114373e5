import { Checkbox, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import { QUEUE_LIST } from '../../../../model/lists/verification';
import { WORDS } from '../../../../model/lists/words';
import type { Candidate, Verification, VerifiedStatus } from '../../../../model/contracts/verification';
import { fieldErrorsOf } from '../../core/api/error-of';
import { keysOf } from '../../../../model/typed-keys';
import { EntryLink } from '../../core/components/EntryLink';
import { Facts } from '../../core/components/Facts';
import { LoadedPage } from '../../core/components/LoadedPage';
import { PageFrame } from '../../core/components/PageFrame';
import { useOrigin } from '../../core/components/origin';
import { Panel } from '../../core/components/Panel';
import { Stack } from '../../core/components/Stack';
import { useDay } from '../../core/language/use-day';
import { useLabels } from '../../core/language/use-labels';
import { usePanelLanguage } from '../../core/language/use-panel-language';
import { useText } from '../../core/language/use-text';
import { useListed } from '../../core/language/use-listed';
import { useWords } from '../../core/language/use-words';
import { MissingRights } from '../../core/components/MissingRights';
import { BASE } from '../../core/plugin-id';
import { EvidenceDropTarget } from '../evidence';
import { EvidencePanel } from './EvidencePanel';
import { FactsTable } from './FactsTable';
import { ResultNotices } from './ResultNotices';
import { useDecisions } from './use-decisions';
import { useComplianceGetVerificationQuery, useComplianceVerifyMutation } from './verification-api';
import { VerifyButton } from './VerifyButton';

const QUEUE = `${BASE}/verify`;

const STATUSES: Record<VerifiedStatus, true> = {
  active: true,
  'in-progress': true,
  suspended: true,
  withdrawn: true,
  cancelled: true,
};

const Editor = ({ verification }: { verification: Verification }) => {
  const text = useText();
  const listed = useListed();
  const words = useWords();
  const language = usePanelLanguage();
  const day = useDay();
  const navigate = useNavigate();
  const origin = useOrigin();
  const { valueName, localeName } = useLabels();
  const { toggleNotification } = useNotification();
  const decisions = useDecisions(verification);
  const [attached, setAttached] = useState<Candidate[]>([]);
  const [status, setStatus] = useState<VerifiedStatus>('active');
  const [publish, setPublish] = useState(false);
  const [verify, { error, isLoading, reset }] = useComplianceVerifyMutation();
  const { documentId, name, hash, missingRights, verifiedOn, verifiedBy, owner, locales, sites } = verification;
  const problems = fieldErrorsOf(error);
  const problemOf = (field: string) => problems.find(({ path }) => path[0] === field)?.message;
  const evidenceProblem = problemOf('documents');
  const send = async () => {
    const documents = attached.map((entry) => entry.documentId);
    const request = { hash, decisions: decisions.decisions, documents, status, publish };
    const answer = await verify({ documentId, request, language });
    if (!('data' in answer)) return;
    toggleNotification({ type: 'success', message: text('verify.done', { name }) });
    navigate(origin?.startsWith(QUEUE) === true ? origin : QUEUE);
  };
  const missing = [...missingRights.verify, ...(publish ? missingRights.publish : [])];
  return (
    <PageFrame
      title={name}
      subtitle={text('verify.subtitle')}
      back={QUEUE}
      actions={
        <>
          {decisions.unread.length > 0 && (
            <Typography textColor="neutral600">{text('verify.unread', { count: decisions.unread.length })}</Typography>
          )}
          <VerifyButton
            name={name}
            counts={decisions.counts}
            publish={publish}
            disabled={missing.length > 0 || decisions.hasUnreadable || decisions.unread.length > 0}
            isLoading={isLoading}
            error={error}
            onOpen={reset}
            onConfirm={() => void send()}
          />
        </>
      }
    >
      <Stack>
        <MissingRights title={text('verify.rights')} missing={missing} />
        <Panel
          title={text('verify.result')}
          action={
            <EntryLink type="certification" documentId={documentId} locale={locales[0] ?? ''}>
              {text('verify.form')}
            </EntryLink>
          }
        >
          <Facts
            facts={[
              [words(QUEUE_LIST.columns.locales), listed(locales, localeName)],
              [words(WORDS.site), sites.length === 0 ? '–' : listed(sites)],
              [words(QUEUE_LIST.columns.owner), owner ?? '–'],
              [
                text('verify.last'),
                verifiedOn === null
                  ? text('verify.never')
                  : text('verify.lastBy', { on: day(verifiedOn), by: verifiedBy ?? '–' }),
              ],
            ]}
          />
          <Flex gap={6} alignItems="flex-start" wrap="wrap">
            <Field.Root name="status" hint={text('verify.statusHint')}>
              <Field.Label>{text('verify.status')}</Field.Label>
              <SingleSelect
                value={status}
                onChange={(chosen: string | number) => {
                  setStatus(keysOf(STATUSES).find((each) => each === chosen) ?? status);
                }}
              >
                {keysOf(STATUSES).map((each) => (
                  <SingleSelectOption key={each} value={each}>
                    {valueName(each)}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
              <Field.Hint />
            </Field.Root>
            <Field.Root name="publish" hint={text('verify.publishHint')}>
              <Checkbox
                checked={publish}
                disabled={missingRights.publish.length > 0}
                onCheckedChange={(checked) => {
                  setPublish(checked === true);
                }}
              >
                {text('verify.publish')}
              </Checkbox>
              <Field.Hint />
            </Field.Root>
          </Flex>
          <ResultNotices
            verification={verification}
            choiceFor={decisions.choiceFor}
            status={status}
            publish={publish}
            attached={attached}
          />
        </Panel>
        <EvidenceDropTarget certification={documentId}>
          <Panel title={text('verify.facts')} description={text('verify.factsHint')}>
            <FactsTable verification={verification} decisions={decisions} problemOf={problemOf} />
          </Panel>
        </EvidenceDropTarget>
        <EvidencePanel
          certification={documentId}
          documents={verification.documents}
          languages={locales}
          attached={attached}
          {...(evidenceProblem !== undefined && { problem: evidenceProblem })}
          onAttach={setAttached}
        />
      </Stack>
    </PageFrame>
  );
};

/** All that is decided on the page, as a text. */
const factsIn = ({ documentId, facts }: Verification): string =>
  JSON.stringify([documentId, facts.map(({ field, locale, value, entries }) => [field, locale, value, entries])]);

/** One certification: its facts beside their quotes, and what somebody decides about each. */
export const VerificationPage = () => {
  const words = useWords();
  const { documentId = '' } = useParams();
  const language = usePanelLanguage();
  const query = useComplianceGetVerificationQuery({ documentId, language }, { refetchOnMountOrArgChange: true });
  // facts that have changed are decided anew; evidence that is added here changes none
  return (
    <LoadedPage query={query} title={words(QUEUE_LIST.title)} back={QUEUE}>
      {(verification) => <Editor key={factsIn(verification)} verification={verification} />}
    </LoadedPage>
  );
};
