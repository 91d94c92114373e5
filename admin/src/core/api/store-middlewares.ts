import type { StrapiApp } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../plugin-id';
import { problemTexts } from './problem-text';

type Middleware = ReturnType<Parameters<StrapiApp['addMiddlewares']>[0][number]>;

interface Action {
  type: string;
  payload?: unknown;
}

const PATCHED = 'adminApi/queries/queryResultPatched';

/** Whether an action changes what the store has of an entry of the plugin's before the server has said anything. */
export const isOptimistic = ({ type, payload }: Action): boolean => {
  if (type !== PATCHED || typeof payload !== 'object' || payload === null || !('queryCacheKey' in payload))
    return false;
  const key = String(payload.queryCacheKey);
  return key.startsWith('getDocument(') && key.includes(`"model":"plugin::${PLUGIN_ID}.`);
};

/**
 * Keeps what was typed where the server refuses it. The Content Manager takes each save for done, and takes that back when
 * it is refused: the form then begins anew with what is stored, and the editor's text is gone. Without the first step
 * there is nothing to take back; what was saved comes with the answer.
 */
export const keepTyped: Middleware = () => (next) => (action: Action) => (isOptimistic(action) ? action : next(action));

/**
 * Words the refusals of the server in the language of the panel, with the labels of fields. The Content Manager shows
 * the server's sentences as they are, at their fields and in its notice, and offers no place to exchange them: so they are
 * exchanged where its store takes the answer. The answer is changed in place, since the form gets that very object.
 */
export const translateProblems: Middleware =
  ({ getState }) =>
  (next) =>
  (action: Action) => {
    const { payload } = action;
    const texts = problemTexts(getState().admin_app.language.locale, payload);
    if (texts !== null && typeof payload === 'object' && payload !== null) Object.assign(payload, texts);
    return next(action);
  };
