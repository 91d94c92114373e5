import {
  Button,
  Checkbox,
  Field,
  Modal,
  Radio,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { useAuth, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { EvidenceKind, EvidenceOffer, EvidenceVisibility } from '../../../../../model/contracts/evidence';
import { keysOf } from '../../../../../model/typed-keys';
import { ErrorNotice } from '../../../core/components/ErrorNotice';
import { Stack } from '../../../core/components/Stack';
import { useBytes } from '../../../core/language/use-bytes';
import { useLabels } from '../../../core/language/use-labels';
import { useText, type TextKey } from '../../../core/language/use-text';
import { useComplianceAddEvidenceMutation } from '../evidence-api';
import { suggestedKind, suggestedTitle } from './suggest';

const KINDS: Record<EvidenceKind, true> = {
  certificate: true,
  'audit-report': true,
  whitepaper: true,
  policy: true,
  questionnaire: true,
  legal: true,
  other: true,
};

/** The meaning of each choice. */
const READERS: Record<EvidenceVisibility, TextKey> = {
  'on-request': 'evidence.add.onRequest',
  internal: 'evidence.add.internal',
  public: 'evidence.add.public',
};

interface AddFormProps {
  certification: string;
  file: File;
  offer: EvidenceOffer;
  onClose: () => void;
}

export const AddForm = ({ certification, file, offer: { names, isPrivateOffered }, onClose }: AddFormProps) => {
  const text = useText();
  const size = useBytes();
  const { valueName, localeName } = useLabels();
  const { toggleNotification } = useNotification();
  const token = useAuth('AddForm', (state) => state.token);
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [kind, setKind] = useState(suggestedKind(file.name));
  const [visibility, setVisibility] = useState<EvidenceVisibility>(isPrivateOffered ? 'on-request' : 'public');
  const [publish, setPublish] = useState(false);
  const [add, { error, isLoading }] = useComplianceAddEvidenceMutation();
  const titles = Object.fromEntries(
    names.map(({ locale, name }) => [locale, typed[locale] ?? suggestedTitle(name, locale, kind)]),
  );
  const isComplete = Object.values(titles).every((title) => title.trim() !== '');
  const send = async () => {
    const answer = await add({ certification, file, token, titles, kind, visibility, publish });
    if (!('data' in answer)) return;
    toggleNotification({ type: 'success', message: text('evidence.add.done', { name: file.name }) });
    onClose();
  };
  return (
    <>
      <Modal.Body>
        <Stack gap={4}>
          <Typography style={{ overflowWrap: 'anywhere' }}>
            {text('evidence.add.file', { name: file.name, size: size(file.size) })}
          </Typography>
          {names.map(({ locale }) => (
            <Field.Root key={locale} name={`title ${locale}`} required>
              <Field.Label>{text('evidence.add.titleIn', { language: localeName(locale) })}</Field.Label>
              <TextInput
                value={titles[locale] ?? ''}
                maxLength={255}
                onChange={({ target }: { target: HTMLInputElement }) => {
                  setTyped({ ...typed, [locale]: target.value });
                }}
              />
            </Field.Root>
          ))}
          <Field.Root name="kind">
            <Field.Label>{text('evidence.add.kind')}</Field.Label>
            <SingleSelect
              value={kind}
              onChange={(chosen: string | number) => {
                setKind(keysOf(KINDS).find((each) => each === chosen) ?? kind);
              }}
            >
              {keysOf(KINDS).map((each) => (
                <SingleSelectOption key={each} value={each}>
                  {valueName(each)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
          <Field.Root name="visibility" {...(!isPrivateOffered && { hint: text('evidence.noFolder') })}>
            <Field.Label>{text('evidence.add.readers')}</Field.Label>
            <Radio.Group
              value={visibility}
              aria-label={text('evidence.add.readers')}
              onValueChange={(chosen: string) => {
                setVisibility(keysOf(READERS).find((each) => each === chosen) ?? visibility);
              }}
            >
              {keysOf(READERS).map((each) => (
                <Radio.Item key={each} value={each} disabled={each !== 'public' && !isPrivateOffered}>
                  {text(READERS[each])}
                </Radio.Item>
              ))}
            </Radio.Group>
            <Field.Hint />
          </Field.Root>
          <Checkbox
            checked={publish}
            onCheckedChange={(checked) => {
              setPublish(checked === true);
            }}
          >
            {text('evidence.add.publish')}
          </Checkbox>
          {error !== undefined && <ErrorNotice title={text('evidence.add.failed')} error={error} />}
        </Stack>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {text('common.cancel')}
        </Button>
        <Button loading={isLoading} disabled={!isComplete} onClick={() => void send()}>
          {text('evidence.add.confirm')}
        </Button>
      </Modal.Footer>
    </>
  );
};
