import { Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { useAuth, useNotification } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import type { EditorRole } from '../../../../model/contracts/editor-role';
import { Bullets } from '../../core/components/Bullets';
import { ErrorNotice } from '../../core/components/ErrorNotice';
import { Loaded } from '../../core/components/Loaded';
import { Panel } from '../../core/components/Panel';
import { useLabels } from '../../core/language/use-labels';
import { useText } from '../../core/language/use-text';
import { useComplianceCompleteEditorRoleMutation, useComplianceGetEditorRoleQuery } from './settings-api';

const NEEDED = ['admin::roles.create', 'admin::roles.update'];

/** The rights that a later version has added and the role lacks. */
const Missing = ({ missing: { fields, actions, locales } }: EditorRole) => {
  const text = useText();
  const { typeName, fieldName, localeName } = useLabels();
  const lines = [
    ...fields.map(({ type, field }) => text('role.field', { field: fieldName(type, field), type: typeName(type) })),
    ...locales.map((locale) => text('role.language', { language: localeName(locale) })),
    ...(actions.length > 0 ? [text('role.actions', { count: actions.length })] : []),
  ];
  return (
    <Box>
      <Typography textColor="neutral800">{text('role.missing')}</Typography>
      <Bullets lines={lines} />
    </Box>
  );
};

const Offer = (answer: EditorRole) => {
  const text = useText();
  const { toggleNotification } = useNotification();
  const mayChange = useAuth('RolePanel', ({ permissions }) =>
    NEEDED.every((needed) => permissions.some(({ action }) => action === needed)),
  );
  const [complete, { error, isLoading }] = useComplianceCompleteEditorRoleMutation();
  const { role, missing } = answer;
  const isComplete =
    role !== null && [missing.fields, missing.actions, missing.locales].every((list) => list.length === 0);
  const send = async () => {
    const result = await complete({ name: text('role.name'), description: text('role.description') });
    if ('data' in result)
      toggleNotification({ type: 'success', message: text(role === null ? 'role.created' : 'role.completed') });
  };
  return (
    <Flex direction="column" alignItems="flex-start" gap={3}>
      {error !== undefined && <ErrorNotice title={text('role.notSaved')} error={error} />}
      {role !== null && (
        <Typography textColor="neutral800">
          {text(isComplete ? 'role.complete' : 'role.incomplete', { name: role.name })}
        </Typography>
      )}
      {role !== null && !isComplete && <Missing {...answer} />}
      {!isComplete && (
        <Button variant="secondary" disabled={!mayChange} loading={isLoading} onClick={() => void send()}>
          {text(role === null ? 'role.create' : 'role.add')}
        </Button>
      )}
      {!isComplete && !mayChange && <Typography textColor="neutral600">{text('role.notAllowed')}</Typography>}
      {role !== null && (
        <Link tag={NavLink} to={`/settings/roles/${role.id}`}>
          {text('role.open')}
        </Link>
      )}
    </Flex>
  );
};

/** A role for the people who keep the content true: created with one click, and completed with another. */
export const RolePanel = () => {
  const text = useText();
  const query = useComplianceGetEditorRoleQuery(undefined, { refetchOnMountOrArgChange: true });
  return (
    <Panel title={text('role.title')} description={text('role.hint')}>
      <Loaded query={query}>{(answer) => <Offer {...answer} />}</Loaded>
    </Panel>
  );
};
