import { Button, Typography } from '@strapi/design-system';
import { errorOf, fieldErrorsOf } from '../api/error-of';
import { useRefusalText } from '../language/use-refusal-text';
import { useText } from '../language/use-text';
import { Notice } from './Notice';

interface ErrorNoticeProps {
  /** what was wanted and could not be had */
  title: string;
  error: unknown;
  onRetry?: () => void;
}

/** Why the server refused. What is not there will not come by asking again. */
export const ErrorNotice = ({ title, error, onRetry }: ErrorNoticeProps) => {
  const text = useText();
  const refusalText = useRefusalText();
  const { message, status } = errorOf(error);
  // what the message says already is not repeated
  const details = fieldErrorsOf(error).filter((detail) => message?.includes(detail.message) !== true);
  return (
    <Notice
      look="danger"
      title={title}
      action={
        onRetry &&
        status !== 404 && (
          <Button variant="tertiary" size="S" onClick={onRetry}>
            {text('common.retry')}
          </Button>
        )
      }
    >
      <Typography textColor="neutral800" style={{ whiteSpace: 'pre-wrap' }}>
        {refusalText(error)}
      </Typography>
      {details.map(({ path, message: detail }) => (
        <Typography key={path.join('.')} textColor="neutral800">
          {path.join('.')}: {detail}
        </Typography>
      ))}
    </Notice>
  );
};
