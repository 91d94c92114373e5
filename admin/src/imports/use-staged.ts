import { useEffect, useState } from 'react';
import { useComplianceGetStagedImportQuery } from './staging-api';

const SECOND = 1000;

/** A staged import, asked for once a second while its plan is being made. */
export const useStaged = (id: string) => {
  const [isWaiting, setWaiting] = useState(false);
  const query = useComplianceGetStagedImportQuery(id, { pollingInterval: isWaiting ? SECOND : 0 });
  const state = query.data?.state;
  useEffect(() => {
    setWaiting(state === 'planning');
  }, [state]);
  return query;
};
