import type { Core } from '@strapi/strapi';
import { editorialType } from './type-names';

interface Context {
  params: { contentType: string };
  status: number;
}

type Action = (context: Context) => Promise<unknown>;

interface Controllers {
  extend(uid: string, extension: (controller: Record<string, Action>) => Record<string, Action>): unknown;
}

/**
 * Answers "no preview" for the plugin's types while the app has no preview handler. Strapi answers 404 then, and its panel
 * offers a link to the documentation for developers, which leads an editor away from the entry.
 */
export const skipPreview = (strapi: Core.Strapi): void => {
  strapi.get<Controllers>('controllers').extend('plugin::content-manager.preview', (controller) => {
    const ask = controller['getPreviewUrl']?.bind(controller);
    if (ask === undefined) return controller;
    const getPreviewUrl: Action = async (context) => {
      const isUnset = !strapi.config.has('admin.preview.config.handler');
      if (!isUnset || editorialType(context.params.contentType) === undefined) return ask(context);
      context.status = 204;
      return { data: {} };
    };
    return { ...controller, getPreviewUrl };
  });
};
