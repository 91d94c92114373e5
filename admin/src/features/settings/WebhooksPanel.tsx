import { Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import type { ChangeDelivery, ChangeWebhook } from '../../../../model/contracts/changes';
import { ErrorNotice } from '../../core/components/ErrorNotice';
import { Loaded } from '../../core/components/Loaded';
import { Mark } from '../../core/components/Mark';
import { Notice } from '../../core/components/Notice';
import { Panel } from '../../core/components/Panel';
import { Stack } from '../../core/components/Stack';
import { useText } from '../../core/language/use-text';
import { useComplianceGetWebhooksQuery, useComplianceStoreWebhookMutation } from './settings-api';

const READ = 'admin::webhooks.read';
const UPDATE = 'admin::webhooks.update';

const WebhookLine = ({ webhook, mayChange }: { webhook: ChangeWebhook; mayChange: boolean }) => {
  const text = useText();
  const [store, { error, isLoading }] = useComplianceStoreWebhookMutation();
  const { id, name, url, isEnabled, receivesChanges } = webhook;
  return (
    <Box tag="li" paddingBottom={4}>
      <Stack gap={2}>
        <Flex gap={2} wrap="wrap">
          <Typography fontWeight="bold" textColor="neutral800">
            {name}
          </Typography>
          <Mark tone={receivesChanges && isEnabled ? 'good' : 'still'}>
            {text(isEnabled ? (receivesChanges ? 'webhooks.receives' : 'webhooks.receivesNot') : 'webhooks.disabled')}
          </Mark>
        </Flex>
        <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
          {url}
        </Typography>
        <Flex>
          <Button
            size="S"
            variant="secondary"
            disabled={!mayChange}
            loading={isLoading}
            aria-label={text(receivesChanges ? 'webhooks.removeFor' : 'webhooks.addFor', { name })}
            onClick={() => void store({ id, receivesChanges: !receivesChanges })}
          >
            {text(receivesChanges ? 'webhooks.remove' : 'webhooks.add')}
          </Button>
        </Flex>
        {error !== undefined && <ErrorNotice title={text('webhooks.notSaved')} error={error} />}
      </Stack>
    </Box>
  );
};

const Webhooks = ({ delivery, mayChange }: { delivery: ChangeDelivery; mayChange: boolean }) => {
  const text = useText();
  const { webhooks, waiting, failed } = delivery;
  return (
    <Stack gap={4}>
      {waiting > 0 && <Notice look="warning" title={text('webhooks.waiting', { count: waiting })} />}
      {failed > 0 && <Notice look="warning" title={text('webhooks.failed', { count: failed })} />}
      {webhooks.length === 0 && <Typography textColor="neutral600">{text('webhooks.none')}</Typography>}
      <Box tag="ul">
        {webhooks.map((webhook) => (
          <WebhookLine key={webhook.id} webhook={webhook} mayChange={mayChange} />
        ))}
      </Box>
      <Link tag={NavLink} to="/settings/webhooks">
        {text('webhooks.open')}
      </Link>
    </Stack>
  );
};

const Asked = ({ mayChange }: { mayChange: boolean }) => {
  const query = useComplianceGetWebhooksQuery(undefined, { refetchOnMountOrArgChange: true });
  return <Loaded query={query}>{(delivery) => <Webhooks delivery={delivery} mayChange={mayChange} />}</Loaded>;
};

/** Which webhooks are told of changes: the form that Strapi has for webhooks lists only its own events. */
export const WebhooksPanel = () => {
  const text = useText();
  const allowed = useAuth('WebhooksPanel', ({ permissions }) => permissions.map(({ action }) => action));
  if (!allowed.includes(READ)) return null;
  return (
    <Panel title={text('webhooks.title')} description={text('webhooks.hint')}>
      <Asked mayChange={allowed.includes(UPDATE)} />
    </Panel>
  );
};
