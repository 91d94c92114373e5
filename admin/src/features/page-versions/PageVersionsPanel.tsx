import { Flex } from '@strapi/design-system';
import type { ListedVersion } from '../../../../model/contracts/drafted-versions';
import { openEntry, type EditViewProps } from '../../core/beside-form/open-entry';
import { SideLoaded } from '../../core/beside-form/SideLoaded';
import { EntryLink } from '../../core/components/EntryLink';
import { Mark, type Tone } from '../../core/components/Mark';
import { PageLink } from '../../core/components/PageLink';
import { useDay } from '../../core/language/use-day';
import { usePanelLanguage } from '../../core/language/use-panel-language';
import { useText } from '../../core/language/use-text';
import { BASE } from '../../core/plugin-id';
import { NewVersionDialog } from './NewVersionDialog';
import { useComplianceListVersionsQuery } from './versions-api';

const TONES: Record<ListedVersion['state'], Tone> = {
  'in-force': 'good',
  announced: 'change',
  draft: 'ask',
  replaced: 'still',
};

const VersionLine = ({ version: { documentId, effectiveFrom, locale, state } }: { version: ListedVersion }) => {
  const text = useText();
  const day = useDay();
  return (
    <Flex tag="li" gap={2} wrap="wrap">
      <EntryLink type="page-version" documentId={documentId} locale={locale}>
        {effectiveFrom === null ? text('versions.oldest') : text('versions.from', { day: day(effectiveFrom) })}
      </EntryLink>
      <Mark tone={TONES[state]}>{text(`versions.state.${state}`)}</Mark>
    </Flex>
  );
};

const Content = ({ documentId, locale }: { documentId: string; locale: string | null }) => {
  const text = useText();
  const language = usePanelLanguage();
  const query = useComplianceListVersionsQuery({ documentId, language }, { refetchOnMountOrArgChange: true });
  return (
    <SideLoaded query={query} unreadable={text('versions.unreadable')} none="" isNone={() => false}>
      {({ versions, locales }) => (
        <>
          {versions.length > 0 && (
            <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
              {versions.map((version) => (
                <VersionLine key={version.documentId} version={version} />
              ))}
            </Flex>
          )}
          {versions.length > 0 && (
            <PageLink to={`${BASE}/claims/pages?page=${documentId}${locale === null ? '' : `&locale=${locale}`}`}>
              {text('policies.open')}
            </PageLink>
          )}
          <NewVersionDialog documentId={documentId} locales={locales} />
        </>
      )}
    </SideLoaded>
  );
};

/** Beside the form of a page: its versions with their days, what readers were told on any day, and the way to a new one. */
export const PageVersionsPanel = (props: EditViewProps) => {
  const text = useText();
  const entry = openEntry(props);
  if (entry?.type !== 'page') return null;
  return { title: text('versions.title'), content: <Content {...entry} /> };
};
