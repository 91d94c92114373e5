import { Typography } from '@strapi/design-system';
import { fieldErrorsOf } from '../../core/api/error-of';
import { ErrorNotice } from '../../core/components/ErrorNotice';
import { Notice } from '../../core/components/Notice';
import { useText } from '../../core/language/use-text';
import { wrongSetting } from './wrong-settings';

/** Why the settings were not saved. It names each wrong setting, because the form of a site may be closed. */
export const Refused = ({ error }: { error: unknown }) => {
  const text = useText();
  const lines = fieldErrorsOf(error).map(({ path }) => {
    const wrong = wrongSetting(path);
    if (wrong === null) return null;
    const values = { label: text(wrong.label), sentence: text(wrong.sentence) };
    return wrong.site === null
      ? text('settings.wrongOf', values)
      : text('settings.wrongOfSite', { site: wrong.site, ...values });
  });
  const said = lines.filter((line) => line !== null);
  if (said.length === 0 || said.length < lines.length)
    return <ErrorNotice title={text('settings.notSaved')} error={error} />;
  return (
    <Notice look="danger" title={text('settings.notSaved')}>
      {[...new Set(said)].map((line) => (
        <Typography key={line} textColor="neutral800">
          {line}
        </Typography>
      ))}
    </Notice>
  );
};
