import { useCallback } from 'react';
import type { RuleValue, SourceRule } from '../../../core/api/plan';
import { useLabels } from '../../../core/language/use-labels';
import { useText } from '../../../core/language/use-text';

/** The decision of a rule, as a sentence about the finding beside it. */
export const useRuleSentence = (): ((rule: SourceRule) => string) => {
  const text = useText();
  const { fieldName, localeName } = useLabels();
  return useCallback(
    (rule) => {
      const named = (value: RuleValue): string =>
        value === null || value === true
          ? ''
          : typeof value === 'string'
            ? value
            : value.join(text('common.listComma'));
      const ofField = (type: string, field: string, value: RuleValue): string =>
        value === null
          ? text('rule.nothing', { field: fieldName(type, field) })
          : text('rule.value', { field: fieldName(type, field), value: named(value) });
      switch (rule.kind) {
        case 'link':
          return rule.to === null ? text('rule.leaveLink') : text('rule.pointLink', { page: rule.to });
        case 'exclude':
          return text('rule.exclude');
        case 'host':
          return text('rule.host', { host: rule.host });
        case 'assets':
          return text('rule.assets', { prefix: rule.prefix, folder: rule.folder });
        case 'fact':
          return ofField('certification', rule.field, rule.value);
        case 'page': {
          const value = named(rule.value);
          switch (rule.field) {
            case 'locale':
              return text('rule.locale', { language: localeName(value) });
            case 'skip':
              return text('rule.skip');
            case 'winner':
              return text('rule.winner', { path: rule.path });
            case 'group':
              return text('rule.group', { value });
            case 'path':
              return text('rule.path', { value });
            case 'holds':
              return text('rule.holds', { value });
            case 'parent':
              return rule.value === null ? text('rule.noParent') : text('rule.parent', { value });
            case 'supersededBy':
              return rule.value === null ? text('rule.newest') : text('rule.supersededBy', { value });
            default:
              return ofField('page', rule.field, rule.value);
          }
        }
      }
    },
    [fieldName, localeName, text],
  );
};
