import { notFound, permanentRedirect, redirect } from 'next/navigation';
import { pageAt } from '../../lib/strapi';

interface Props {
  params: Promise<{ path: string[] }>;
}

/** No page is made before somebody asks for it; then it is kept. */
export const generateStaticParams = () => [];

export default async function TrustPage({ params }: Props) {
  const { path } = await params;
  // with its escapes: `%3F` is part of a path, a `?` is not
  const answer = await pageAt(`/${path.join('/')}/`);
  if (answer === null) notFound();
  if (answer.data === null) {
    const { to, code } = answer.meta.redirect;
    if (to === null) notFound();
    return code === 302 ? redirect(to) : permanentRedirect(to);
  }
  const { title, locale, html, jsonld } = answer.data;
  return (
    <main lang={locale}>
      <h1>{title}</h1>
      <div dangerouslySetInnerHTML={{ __html: html }} />
      <script
        type="application/ld+json"
        // no text of an entry ends the element
        dangerouslySetInnerHTML={{ __html: JSON.stringify(jsonld).replaceAll('<', '\\u003c') }}
      />
    </main>
  );
}
