import { Typography } from '@strapi/design-system';
import type { EntrySource, SourceField } from '../../../../model/contracts/entry-sources';
import type { OpenEntry } from '../../core/beside-form/open-entry';
import { Loaded } from '../../core/components/Loaded';
import { Stack } from '../../core/components/Stack';
import { DiffView } from '../../core/diff/DiffView';
import { SideBySide } from '../../core/diff/SideBySide';
import { useValueWords } from '../../core/forms/inputs/use-value-words';
import { useLabels } from '../../core/language/use-labels';
import { useText } from '../../core/language/use-text';
import { FieldQuotes } from './FieldQuotes';
import { SourcePlace } from './SourcePlace';
import { useEntrySources } from './sources-api';

const Heading = ({ children }: { children: string }) => (
  <Typography tag="h3" variant="delta">
    {children}
  </Typography>
);

const Changed = ({ type, fields }: { type: string; fields: SourceField[] }) => {
  const text = useText();
  const { fieldName } = useLabels();
  const wordsOf = useValueWords();
  return fields.map(({ field, imported, current }) => (
    <Stack key={field} gap={2}>
      <Typography tag="h4" fontWeight="bold">
        {fieldName(type, field)}
      </Typography>
      <DiffView
        label={text('diff.label', { field: fieldName(type, field) })}
        before={wordsOf(type, field, imported)}
        after={wordsOf(type, field, current)}
      />
    </Stack>
  ));
};

const OfSite = ({ type, source }: { type: string; source: EntrySource }) => {
  const text = useText();
  const { fields, files, adopted } = source;
  const changed = fields.filter((each) => each.changed);
  const quoted = fields.filter(({ quote }) => quote !== null);
  const current = Object.fromEntries(fields.map((each) => [each.field, each.current]));
  return (
    <Stack gap={5}>
      <SourcePlace source={source} />
      <Stack gap={3}>
        <Heading>{text('source.changes')}</Heading>
        {changed.length === 0 ? (
          <Typography textColor="neutral600">{text('source.unchanged')}</Typography>
        ) : (
          <>
            <Typography textColor="neutral600">
              {text(adopted ? 'source.differsHint' : 'source.changesHint')}
            </Typography>
            <Changed type={type} fields={changed} />
          </>
        )}
      </Stack>
      {quoted.length > 0 && (
        <Stack gap={3}>
          <Heading>{text('source.quotesTitle')}</Heading>
          <FieldQuotes type={type} fields={quoted} />
        </Stack>
      )}
      {files.map(({ path, text: written }, index) => (
        <SideBySide
          key={path}
          titles={[path, text('source.entry')]}
          source={written}
          missing={text('source.noText')}
          lines={quoted.flatMap(({ quote }) => (quote?.path === path ? [quote.line] : []))}
          type={type}
          fields={index === 0 ? current : null}
        />
      ))}
    </Stack>
  );
};

/** The values that imports wrote into an entry beside its present values, with the files that they read. */
export const Comparison = ({ entry }: { entry: OpenEntry }) => {
  const text = useText();
  const query = useEntrySources(entry);
  return (
    <Loaded query={query}>
      {(sources) =>
        sources.length === 0 ? (
          <Typography>{text('source.none')}</Typography>
        ) : (
          <Stack gap={8}>
            {sources.map((source) => (
              <OfSite key={source.site} type={entry.type} source={source} />
            ))}
          </Stack>
        )
      }
    </Loaded>
  );
};
