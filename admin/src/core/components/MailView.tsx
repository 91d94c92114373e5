import {
  Box,
  Button,
  Field,
  Flex,
  LinkButton,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { Duplicate, Mail } from '@strapi/icons';
import type { ReactNode } from 'react';
import { mailtoOf, type MailText } from '../mailto';
import { languageName } from '../language/language-name';
import { usePanelLanguage } from '../language/use-panel-language';
import { useText } from '../language/use-text';
import { useCopy } from './CopyText';
import { Stack } from './Stack';

interface MailViewProps<Language extends string> {
  languages: readonly Language[];
  language: Language;
  onLanguage: (language: Language) => void;
  mail: MailText;
  /** Null: the reader's mail program asks for it. */
  to: string | null;
  /** Whether something else sends it as well. */
  isSecond: boolean;
  /** Buttons before those of every mail, and behind them. */
  first?: ReactNode;
  last?: ReactNode;
}

/** A mail that is ready: to read, to copy, or to open in a mail program. */
export const MailView = <Language extends string>(props: MailViewProps<Language>) => {
  const { languages, language, onLanguage, mail, to, isSecond, first, last } = props;
  const text = useText();
  const panelLanguage = usePanelLanguage();
  const copy = useCopy();
  return (
    <Stack gap={4}>
      {languages.length > 1 && (
        <Field.Root name="language">
          <Field.Label>{text('mail.language')}</Field.Label>
          <SingleSelect
            value={language}
            onChange={(chosen: string | number) => {
              onLanguage(languages.find((each) => each === chosen) ?? language);
            }}
          >
            {languages.map((each) => (
              <SingleSelectOption key={each} value={each}>
                {languageName(panelLanguage, each)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      )}
      <Box
        tag="section"
        aria-label={text('mail.label')}
        lang={language}
        background="neutral100"
        hasRadius
        padding={4}
        style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}
      >
        <Typography tag="p" fontWeight="bold">
          {mail.subject}
        </Typography>
        <Typography tag="p">{mail.text}</Typography>
      </Box>
      <Flex gap={2} wrap="wrap">
        {first}
        <LinkButton href={mailtoOf(to, mail)} variant={isSecond ? 'secondary' : 'default'} startIcon={<Mail />}>
          {text('mail.open')}
        </LinkButton>
        <Button
          variant="tertiary"
          startIcon={<Duplicate />}
          onClick={() => void copy(`${mail.subject}\n\n${mail.text}`)}
        >
          {text('mail.copy')}
        </Button>
        {last}
      </Flex>
    </Stack>
  );
};
