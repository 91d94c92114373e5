import { Flex, Tooltip, VisuallyHidden } from '@strapi/design-system';
import { Link } from '@strapi/icons';
import { styled } from 'styled-components';
import { useText } from '../language/use-text';

/** As large as Strapi's mark of fields that each language has for itself. */
const Small = styled(Flex)`
  svg {
    width: 1.2rem;
    height: 1.2rem;
    fill: ${({ theme }) => theme.colors.neutral500};
  }
`;

/** Says beside the label of a field that all languages share it. */
export const SharedMark = () => {
  const text = useText();
  const says = text('forms.shared');
  return (
    <Small tag="span" title={says}>
      <VisuallyHidden tag="span">{says}</VisuallyHidden>
      <Tooltip label={says}>
        <Link aria-hidden focusable={false} />
      </Tooltip>
    </Small>
  );
};
