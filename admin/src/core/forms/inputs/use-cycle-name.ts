import { useIntl } from 'react-intl';
import { useText } from '../../language/use-text';
import { durationWords, monthsOf } from './cycles';

/** The words for how often something is audited, from a duration of ISO 8601. */
export const useCycleName = () => {
  const text = useText();
  const { locale } = useIntl();
  return (cycle: string): string => {
    const months = monthsOf(cycle);
    if (months === null) return text('forms.cycleOther', { cycle: durationWords(locale, cycle) });
    return months % 12 === 0
      ? text('forms.cycleYears', { count: months / 12 })
      : text('forms.cycleMonths', { count: months });
  };
};
