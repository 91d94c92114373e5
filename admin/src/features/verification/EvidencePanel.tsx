import { Box, Flex, Typography } from '@strapi/design-system';
import { WORDS } from '../../../../model/lists/words';
import type { Locale } from '../../../../model/contracts/values';
import type { Candidate, EvidenceEntry } from '../../../../model/contracts/verification';
import { lackingIn } from '../../../../model/lacking-in';
import { EntryLink } from '../../core/components/EntryLink';
import { Panel } from '../../core/components/Panel';
import { useDay } from '../../core/language/use-day';
import { useLabels } from '../../core/language/use-labels';
import { useText } from '../../core/language/use-text';
import { useListed } from '../../core/language/use-listed';
import { useWords } from '../../core/language/use-words';
import { AddEvidenceZone } from '../evidence';
import { EntryPicker } from './EntryPicker';

const Evidence = ({ documentId, name, kind, locales, validUntil, renewsOn, drafts }: EvidenceEntry) => {
  const text = useText();
  const listed = useListed();
  const day = useDay();
  const { valueName, localeName } = useLabels();
  const facts = [
    ...(kind === null ? [] : [valueName(kind)]),
    listed(locales, localeName),
    ...(validUntil === null ? [] : [text('verify.validUntil', { on: day(validUntil) })]),
    ...(renewsOn === null ? [] : [text('verify.renewsOn', { on: day(renewsOn) })]),
    ...(drafts.length === 0 ? [] : [text('verify.draftIn', { languages: listed(drafts, localeName) })]),
  ];
  return (
    <Flex direction="column" alignItems="flex-start">
      <EntryLink type="document" documentId={documentId} locale={locales[0] ?? ''}>
        {name}
      </EntryLink>
      <Typography variant="pi" textColor="neutral600">
        {facts.join(' · ')}
      </Typography>
    </Flex>
  );
};

interface EvidencePanelProps {
  certification: string;
  documents: EvidenceEntry[];
  /** Of the certification. */
  languages: readonly Locale[];
  attached: Candidate[];
  /** The server's problem with the attached evidence. */
  problem?: string;
  onAttach: (documents: Candidate[]) => void;
}

/** The documents that back the facts, and where more of them are attached. */
export const EvidencePanel = ({
  certification,
  documents,
  languages,
  attached,
  problem,
  onAttach,
}: EvidencePanelProps) => {
  const text = useText();
  const words = useWords();
  const held = new Set(documents.map(({ documentId }) => documentId));
  return (
    <Panel title={words(WORDS.evidence)} description={text('verify.evidenceHint')}>
      {documents.length === 0 ? (
        <Typography textColor="neutral600">{text('verify.noEvidence')}</Typography>
      ) : (
        <Box tag="ul">
          {documents.map((document) => (
            <Box key={document.documentId} tag="li" paddingBottom={2}>
              <Evidence {...document} />
            </Box>
          ))}
        </Box>
      )}
      <AddEvidenceZone certification={certification} />
      <EntryPicker
        name="documents"
        label={text('verify.attach')}
        hint={text('verify.attachHint')}
        type="document"
        lackingOf={(entry) => lackingIn(entry, languages)}
        chosen={attached}
        {...(problem !== undefined && { problem })}
        onChange={(chosen) => {
          onAttach(chosen.filter(({ documentId }) => !held.has(documentId)));
        }}
      />
    </Panel>
  );
};
