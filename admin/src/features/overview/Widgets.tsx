import { Widget } from '@strapi/strapi/admin';
import { Stack } from '../../core/components/Stack';
import { useText } from '../../core/language/use-text';
import type { Overview } from '../../../../model/contracts/overview';
import { LastImport } from './LastImport';
import { NumberLinks, type NumberLink } from './NumberLinks';
import { useOverview } from './overview-api';
import { useNumbers } from './use-numbers';

/** Both widgets ask the server once: they share the answer. */
const useWidget = () => {
  const { data, error } = useOverview();
  return { data, placeholder: error === undefined ? <Widget.Loading /> : <Widget.Error /> };
};

/** The numbers of certifications, for Strapi's home page. */
export const CertificationsWidget = () => {
  const text = useText();
  const { ofCertifications } = useNumbers();
  const { data, placeholder } = useWidget();
  if (data === undefined) return placeholder;
  return <NumberLinks label={text('overview.certificationNumbers')} links={ofCertifications(data)} />;
};

/** The numbers of pages and imports, for Strapi's home page. */
export const ContentWidget = () => {
  const text = useText();
  const { ofPages, ofClaims, ofFindings, ofConflicts, ofRequests } = useNumbers();
  const { data, placeholder } = useWidget();
  if (data === undefined) return placeholder;
  const linksOf = (overview: Overview): NumberLink[] => [
    ...ofPages(overview),
    ofClaims(overview),
    ofFindings(overview),
    ofConflicts(overview),
    ...ofRequests(overview),
  ];
  return (
    <Stack gap={4}>
      <NumberLinks label={text('overview.pageNumbers')} links={linksOf(data)} />
      <LastImport run={data.lastImport} />
    </Stack>
  );
};
