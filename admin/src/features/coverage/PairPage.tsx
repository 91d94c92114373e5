import { Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { COVERAGE_LIST } from '../../../../model/lists/coverage';
import type { Pair } from '../../../../model/contracts/coverage';
import { LoadedPage } from '../../core/components/LoadedPage';
import { Notice } from '../../core/components/Notice';
import { PageFrame } from '../../core/components/PageFrame';
import { Panel } from '../../core/components/Panel';
import { Stack } from '../../core/components/Stack';
import { useInstant } from '../../core/language/use-instant';
import { useLabels } from '../../core/language/use-labels';
import { usePanelLanguage } from '../../core/language/use-panel-language';
import { useText } from '../../core/language/use-text';
import { useWords } from '../../core/language/use-words';
import { BASE } from '../../core/plugin-id';
import { CellState } from './CellState';
import { useComplianceGetPairQuery } from './coverage-api';
import { Differences } from './Differences';
import { InStepButton } from './InStepButton';
import { PairTexts } from './PairTexts';
import { SideBySide } from './SideBySide';
import { ChangedSentences } from '../../core/components/ChangedSentences';

/** The sentences that a translator has to follow: those that have changed in the other language since both said the same. */
const PairChanges = ({ changes }: Pick<Pair, 'changes'>) => {
  const text = useText();
  const { localeName } = useLabels();
  if (changes === null) return null;
  const { behind, changed, sentences } = changes;
  const languages = { behind: localeName(behind), changed: localeName(changed) };
  return (
    <Panel title={text('pair.changes', languages)}>
      {sentences === null ? (
        <Typography textColor="neutral700">{text('pair.changesUnknown', languages)}</Typography>
      ) : (
        <ChangedSentences locale={changed} sentences={sentences} />
      )}
    </Panel>
  );
};

type Chosen = Partial<Record<'left' | 'right', string>>;

const SIDES = ['left', 'right'] as const;

/** Which two of three languages or more are compared. */
const LanguageChoice = ({ pair: { locales, sides }, onChoose }: { pair: Pair; onChoose: (chosen: Chosen) => void }) => {
  const text = useText();
  const { localeName } = useLabels();
  const now = { left: sides[0].locale, right: sides[1].locale };
  return (
    <Flex gap={4} wrap="wrap">
      {SIDES.map((side) => (
        <Field.Root key={side} name={side}>
          <Field.Label>{text(`pair.${side}`)}</Field.Label>
          <SingleSelect
            value={now[side]}
            onChange={(locale: string | number) => {
              onChoose({ ...now, [side]: String(locale) });
            }}
          >
            {locales
              .filter((locale) => locale === now[side] || !Object.values(now).includes(locale))
              .map((locale) => (
                <SingleSelectOption key={locale} value={locale}>
                  {localeName(locale)}
                </SingleSelectOption>
              ))}
          </SingleSelect>
        </Field.Root>
      ))}
    </Flex>
  );
};

const Standing = ({ pair: { sides, inStep, mayMark } }: { pair: Pair }) => {
  const text = useText();
  const instant = useInstant();
  const { localeName } = useLabels();
  const note = inStep && { by: inStep.by, on: instant(inStep.on) };
  return (
    <>
      {sides
        .filter(({ isStale }) => isStale)
        .map(({ locale }) => (
          <Notice key={locale} look="warning" title={text('pair.behind', { language: localeName(locale) })} />
        ))}
      {note !== null && (
        <Notice
          look={inStep?.holds === true ? 'success' : 'info'}
          title={text(inStep?.holds === true ? 'pair.holds' : 'pair.lapsed', note)}
        />
      )}
      {!mayMark && <Notice look="info" title={text('pair.noRight')} />}
    </>
  );
};

/** One page in two languages: what they do not share, their texts side by side, and who found them in step. */
export const PairPage = () => {
  const text = useText();
  const words = useWords();
  const { documentId = '' } = useParams();
  const [{ query: chosen }, setQuery] = useQueryParams<Chosen>();
  const { left, right } = chosen;
  const languages = left !== undefined && right !== undefined ? { left, right } : {};
  const language = usePanelLanguage();
  const query = useComplianceGetPairQuery({ documentId, language, ...languages }, { refetchOnMountOrArgChange: true });
  return (
    <LoadedPage query={query} title={words(COVERAGE_LIST.title)} back={`${BASE}/coverage`}>
      {(pair) => {
        const { title, sides, locales, differences } = pair;
        const shown: [string, string] = [sides[0].locale, sides[1].locale];
        return (
          <PageFrame
            title={title}
            subtitle={text('pair.subtitle')}
            back={`${BASE}/coverage`}
            actions={<InStepButton key={shown.join()} pair={pair} />}
          >
            <Stack>
              <Standing pair={pair} />
              <Panel>
                {locales.length > 2 && <LanguageChoice pair={pair} onChoose={setQuery} />}
                <SideBySide
                  locales={shown}
                  sides={[
                    <CellState key="left" cell={sides[0]} documentId={documentId} title={title} />,
                    <CellState key="right" cell={sides[1]} documentId={documentId} title={title} />,
                  ]}
                />
              </Panel>
              <PairChanges changes={pair.changes} />
              <Differences differences={differences} locales={shown} />
              <PairTexts pair={pair} />
            </Stack>
          </PageFrame>
        );
      }}
    </LoadedPage>
  );
};
