import { useEffect, useState } from 'react';
import { isMoving } from './state-tone';
import { useComplianceGetRunQuery } from './runs-api';

const SECOND = 1000;

/** A run, asked for once a second while it is at work. All that is shown comes from the server: a reload loses nothing. */
export const useRun = (run: number) => {
  const [isWaiting, setWaiting] = useState(false);
  const query = useComplianceGetRunQuery(run, {
    pollingInterval: isWaiting ? SECOND : 0,
    refetchOnMountOrArgChange: true,
  });
  const state = query.data?.state;
  useEffect(() => {
    setWaiting(state !== undefined && isMoving(state));
  }, [state]);
  return query;
};
