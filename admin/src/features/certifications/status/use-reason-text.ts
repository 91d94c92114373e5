import { useCallback } from 'react';
import { useDay } from '../../../core/language/use-day';
import { useText } from '../../../core/language/use-text';
import type { StatusReason } from '../../../../../model/contracts/certifications/certification-status';

/** Why a certification has its status, in a sentence. */
export const useReasonText = (): ((reason: StatusReason, edition: string | null) => string) => {
  const text = useText();
  const day = useDay();
  return useCallback(
    ({ code, on }, edition) => text(`statusReason.${code}`, { on: day(on), edition: edition ?? '' }),
    [day, text],
  );
};
