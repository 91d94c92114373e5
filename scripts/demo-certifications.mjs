import { onDay } from './days.mjs';
import { addBadge } from './demo-badges.mjs';
import { samplePdf } from './sample-pdf.mjs';

const CERTIFICATION = '/content-manager/collection-types/plugin::compliance.certification';

/**
 * For how many days certificates are valid of which the pages do not say it. The one for information security is left to
 * whoever tries the demo: its edition of the standard is no longer in force.
 */
const VALID_FOR_DAYS = { mlps: 700, 'trusted-cloud-service': 45 };
const LEFT = 'iso-iec-27001';

/** Evidence that readers ask for: no page links to it. */
const ON_REQUEST = {
  'soc-2': {
    file: ['SOC 2 Type II report', 'Lanchuan Cloud. Confidential.'],
    kind: 'audit-report',
    titles: { en: 'SOC 2 Type II report', 'zh-CN': 'SOC 2 Type II 报告' },
  },
  'iso-iec-27017': {
    file: ['Summary of the penetration test', 'Lanchuan Cloud. Confidential.'],
    kind: 'audit-report',
    titles: { en: 'Summary of the penetration test', 'zh-CN': '渗透测试摘要' },
  },
};

const addEvidence = async (ask, documentId, { file, kind, titles }) => {
  const query = new URLSearchParams({ name: `${file[0]}.pdf`, kind, visibility: 'on-request', publish: 'true' });
  for (const [locale, title] of Object.entries(titles)) query.set(`titles[${locale}]`, title);
  const address = `/compliance/certifications/${documentId}/evidence?${query}`;
  return (await ask('POST', address, samplePdf(file))).documentId;
};

/**
 * Completes, verifies and publishes the certifications of a fresh demo, as its administrator would in the panel: until then they are
 * drafts, and the site has nothing to show for them. Answers the report that readers may ask for.
 *
 * @param {Awaited<ReturnType<typeof import('./admin-session.mjs').adminSession>>} ask
 */
export const verifyDemoCertifications = async (ask) => {
  const onRequest = {};
  for (const { key, documentId, isPublished } of await ask('GET', '/compliance/verifications?pageSize=100')) {
    if (key === LEFT || isPublished) continue;
    await ask('PUT', `${CERTIFICATION}/${documentId}?locale=en`, { badge: await addBadge(ask, key) });
    if (key in ON_REQUEST) onRequest[key] = await addEvidence(ask, documentId, ON_REQUEST[key]);
    const days = VALID_FOR_DAYS[key];
    const { hash } = await ask('GET', `/compliance/verifications/${documentId}`);
    await ask('POST', `/compliance/verifications/${documentId}`, {
      hash,
      decisions:
        days === undefined ? [] : [{ field: 'validUntil', locale: null, decision: 'correct', value: onDay(days) }],
      documents: [],
      status: 'active',
      publish: true,
    });
  }
  return onRequest['soc-2'];
};
