import { attemptTokenRefresh, useAuth } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { StagedImport } from '../../api/staging';
import { sendArchive, type UploadAnswer, type UploadProgress } from './upload-request';

type UploadState =
  { step: 'idle' } | { step: 'sending'; progress: UploadProgress } | { step: 'refused'; answer: UploadAnswer };

/** Sends an archive to the server and tells how far it has come. Leaving the page gives it up. */
export const useUpload = (onStaged: (staged: StagedImport) => void) => {
  const token = useAuth('useUpload', (state) => state.token);
  const [state, setState] = useState<UploadState>({ step: 'idle' });
  const abort = useRef(new AbortController());
  useEffect(
    () => () => {
      abort.current.abort();
    },
    [],
  );

  const upload = useCallback(
    async (file: File, site: string) => {
      const controller = new AbortController();
      abort.current = controller;
      const { signal } = controller;
      const onProgress = (progress: UploadProgress) => {
        setState({ step: 'sending', progress });
      };
      onProgress({ sent: 0, total: file.size });
      const send = (current: string) => sendArchive({ file, site, token: current, onProgress, signal });
      let answer = await send(token ?? '');
      // A token lives for minutes; Strapi's own requests renew it in the same way.
      if (answer.status === 401) answer = await attemptTokenRefresh(token).then(send, () => answer);
      if (signal.aborted) return;
      if (answer.staged !== null) onStaged(answer.staged);
      else setState({ step: 'refused', answer });
    },
    [token, onStaged],
  );

  const cancel = useCallback(() => {
    abort.current.abort();
    setState({ step: 'idle' });
  }, []);

  return { state, upload, cancel };
};
