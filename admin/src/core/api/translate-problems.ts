import type { StrapiApp } from '@strapi/strapi/admin';
import { problemTexts } from './problem-text';

type Middleware = ReturnType<Parameters<StrapiApp['addMiddlewares']>[0][number]>;

/**
 * Says what the server refuses to store in the language of the panel, with the labels of fields. The Content Manager shows
 * the server's sentences as they are, at their fields and in its notice, and offers no place to exchange them: so they are
 * exchanged where its store takes the answer. The answer is changed in place, since the form gets that very object.
 */
export const translateProblems: Middleware =
  ({ getState }) =>
  (next) =>
  (action: { type: string; payload?: unknown }) => {
    const { payload } = action;
    const texts = problemTexts(getState().admin_app.language.locale, payload);
    if (texts !== null && typeof payload === 'object' && payload !== null) Object.assign(payload, texts);
    return next(action);
  };
