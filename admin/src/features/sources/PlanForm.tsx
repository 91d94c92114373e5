import { Button, Checkbox, Field, Flex, TextInput } from '@strapi/design-system';
import { useState, type ChangeEvent } from 'react';
import type { PlanChoices } from '../../core/api/plan';
import { ErrorNotice } from '../../core/components/ErrorNotice';
import { Panel } from '../../core/components/Panel';
import { useText } from '../../core/language/use-text';
import { folderOf, globOf } from './pages-below';
import { useComplianceMakePlanMutation } from './staging-api';

interface PlanFormProps {
  id: string;
  /** those of the last planning */
  start: PlanChoices;
}

/** The choices of a plan, and the button that starts planning. */
export const PlanForm = ({ id, start }: PlanFormProps) => {
  const text = useText();
  const [choices, setChoices] = useState(start);
  const [below, setBelow] = useState(folderOf(start.only ?? null));
  const [makePlan, { error, isLoading }] = useComplianceMakePlanMutation();
  const choose = (some: Partial<PlanChoices>) => {
    setChoices({ ...choices, ...some });
  };
  const plan = () => makePlan({ id, choices: { ...choices, only: globOf(below) } });
  return (
    <Panel title={text('planning.title')} description={text('planning.description')}>
      {error !== undefined && <ErrorNotice title={text('planning.refused')} error={error} />}
      <Field.Root name="publish" hint={text('planning.publishHint')}>
        <Checkbox
          checked={choices.publish}
          onCheckedChange={(checked) => {
            choose({ publish: checked === true });
          }}
        >
          {text('planning.publish')}
        </Checkbox>
        <Field.Hint />
      </Field.Root>
      <Field.Root name="publishDrafts" hint={text('planning.publishDraftsHint')}>
        <Checkbox
          checked={choices.publish && choices.publishDrafts === true}
          disabled={!choices.publish}
          onCheckedChange={(checked) => {
            choose({ publishDrafts: checked === true });
          }}
        >
          {text('planning.publishDrafts')}
        </Checkbox>
        <Field.Hint />
      </Field.Root>
      <Field.Root name="only" hint={text('planning.onlyHint')}>
        <Field.Label>{text('planning.only')}</Field.Label>
        <TextInput
          value={below}
          placeholder="support/trust-center"
          onChange={({ target }: ChangeEvent<HTMLInputElement>) => {
            setBelow(target.value);
          }}
        />
        <Field.Hint />
      </Field.Root>
      <Flex>
        <Button loading={isLoading} onClick={() => void plan()}>
          {text('planning.make')}
        </Button>
      </Flex>
    </Panel>
  );
};
