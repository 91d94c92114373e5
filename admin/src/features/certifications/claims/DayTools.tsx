import { Button, Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { WORDS } from '../../../../../model/lists/words';
import { useLabels } from '../../../core/language/use-labels';
import { useText } from '../../../core/language/use-text';
import { useWords } from '../../../core/language/use-words';
import { DayField } from './DayField';

/** A day and a language; without one of them today, and the first language that the reader may see. */
export interface AskedDay {
  asOf?: string;
  locale?: string;
}

interface DayToolsProps {
  label: string;
  answered: { day: string; today: string; locale: string; locales: readonly string[] };
  onChoose: (asked: AskedDay) => void;
  /** The files that can be saved. */
  files: readonly { name: string; onSave: () => void }[];
}

/** The day, the language, and what can be done with the answer. */
export const DayTools = ({ label, answered: { day, today, locale, locales }, onChoose, files }: DayToolsProps) => {
  const text = useText();
  const words = useWords();
  const { localeName } = useLabels();
  return (
    <Flex data-screen-only gap={4} alignItems="flex-end" wrap="wrap" role="search" aria-label={label}>
      <DayField
        day={day}
        today={today}
        onDay={(asOf) => {
          onChoose({ asOf });
        }}
      />
      <Field.Root name="locale">
        <Field.Label>{words(WORDS.language)}</Field.Label>
        <SingleSelect
          value={locale}
          onChange={(chosen: string | number) => {
            onChoose({ locale: String(chosen) });
          }}
        >
          {locales.map((each) => (
            <SingleSelectOption key={each} value={each}>
              {localeName(each)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <Button
        variant="tertiary"
        size="L"
        onClick={() => {
          window.print();
        }}
      >
        {text('claims.print')}
      </Button>
      {files.map(({ name, onSave }) => (
        <Button key={name} variant="tertiary" size="L" startIcon={<Download />} onClick={onSave}>
          {name}
        </Button>
      ))}
    </Flex>
  );
};
