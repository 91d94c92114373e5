import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { saveFile } from '../../core/api/save-file';
import { useText } from '../../core/language/use-text';

/** Saves a table that the server answers as CSV, under a name; a failure is told. */
export const useSavedTable = (): ((url: string, params: object, name: string) => Promise<void>) => {
  const text = useText();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  return async (url, params, name) => {
    try {
      const { data } = await get(url, { params: { ...params, format: 'csv' }, responseType: 'blob' });
      saveFile(data, name);
    } catch (error) {
      const message = error instanceof Error && error.message !== '' ? error.message : text('common.noAnswer');
      toggleNotification({ type: 'danger', message });
    }
  };
};
