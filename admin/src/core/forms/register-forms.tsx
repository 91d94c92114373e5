import type { StrapiApp } from '@strapi/strapi/admin';
import { lazy, Suspense, type ComponentType } from 'react';
import { arrangeForm, inputType, type EditArgs } from './edit-layout';
import { markShared } from './shared-relations';
import { SharedMark } from './SharedMark';
import type { InputProps } from './inputs/input-props';

/** Names of countries, say, are loaded with the first form that needs them. Strapi does not declare what it hands to inputs. */
const late = (load: () => Promise<ComponentType<InputProps>>) => {
  const Input = lazy(async () => ({ default: await load() }));
  return ({ name = '', label = name, ...props }: Partial<InputProps>) => (
    <Suspense fallback={null}>
      <Input name={name} label={label} {...props} />
    </Suspense>
  );
};

/** The plugin's own inputs, which the Content Manager finds by the type of a field in its layout. */
export const registerInputs = ({ addFields }: Pick<StrapiApp, 'addFields'>): void => {
  addFields([
    {
      type: inputType('regions'),
      Component: late(async () => import('./inputs/form-inputs').then(({ RegionsInput }) => RegionsInput)),
    },
    {
      type: inputType('region'),
      Component: late(async () => import('./inputs/form-inputs').then(({ RegionInput }) => RegionInput)),
    },
    {
      type: inputType('cycle'),
      Component: late(async () => import('./inputs/form-inputs').then(({ CycleInput }) => CycleInput)),
    },
  ]);
};

/** Arranges the forms of the plugin's types in the Content Manager. */
export const registerForms = ({ registerHook }: Pick<StrapiApp, 'registerHook'>): void => {
  registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', (args: EditArgs) =>
    markShared(arrangeForm(args), <SharedMark />),
  );
};
