import { Button, Checkbox, Field, Flex, TextInput } from '@strapi/design-system';
import { useState, type ChangeEvent } from 'react';
import { ErrorNotice } from '../components/ErrorNotice';
import { Panel } from '../components/Panel';
import { useText } from '../components/use-text';
import { useComplianceMakePlanMutation } from './staging-api';

/** What the plan is to cover, and the button that has it made. */
export const PlanForm = ({ id }: { id: string }) => {
  const text = useText();
  const [publish, setPublish] = useState(false);
  const [only, setOnly] = useState('');
  const [makePlan, { error, isLoading }] = useComplianceMakePlanMutation();
  return (
    <Panel title={text('planning.title')} description={text('planning.description')}>
      {error !== undefined && <ErrorNotice title={text('planning.refused')} error={error} />}
      <Field.Root name="publish" hint={text('planning.publishHint')}>
        <Checkbox
          checked={publish}
          onCheckedChange={(checked) => {
            setPublish(checked === true);
          }}
        >
          {text('planning.publish')}
        </Checkbox>
        <Field.Hint />
      </Field.Root>
      <Field.Root name="only" hint={text('planning.onlyHint')}>
        <Field.Label>{text('planning.only')}</Field.Label>
        <TextInput
          value={only}
          placeholder="support/trust-center/**"
          onChange={({ target }: ChangeEvent<HTMLInputElement>) => {
            setOnly(target.value);
          }}
        />
        <Field.Hint />
      </Field.Root>
      <Flex>
        <Button
          loading={isLoading}
          onClick={() => void makePlan({ id, publish, ...(only.trim() !== '' && { only: only.trim() }) })}
        >
          {text('planning.make')}
        </Button>
      </Flex>
    </Panel>
  );
};
