import { LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { NavLink } from 'react-router-dom';
import { useText } from '../../core/language/use-text';
import { BASE } from '../../core/plugin-id';

/** Leads to the first step of an import. */
export const NewImport = () => {
  const text = useText();
  return (
    <LinkButton tag={NavLink} to={`${BASE}/imports/new`} startIcon={<Plus />}>
      {text('runs.new')}
    </LinkButton>
  );
};
