import type { Core } from '@strapi/strapi';
import { insertFile } from '../content/stored';
import { writer } from './sample-content';

/** Entries with this mark are drafts. */
export const MARK = 'marked-draft';

/**
 * A trust center in English and Chinese, whose days are those of Asia/Shanghai: a certificate that ends on 30 June 2026, one
 * that is held longer, and two that claim nothing, with evidence of every visibility, a processor that begins on
 * 1 July and one that has ended, a page of questions below another page, and drafts of each.
 */
export const writeTrustCenter = async (strapi: Core.Strapi) => {
  const translated = async (type: string, data: Record<string, unknown>, chinese: Record<string, unknown>) => {
    const write = writer(strapi, type);
    const id = await write.create(data);
    return write.translate(id, chinese);
  };
  await translated(
    'organization',
    { key: 'example', name: 'Example Cloud', kind: 'operator', url: 'https://www.example.com' },
    { name: '示例云' },
  );
  const issuer = await translated(
    'organization',
    { key: 'cesi', name: 'CESI', url: 'https://cesi.example' },
    { name: '赛西' },
  );
  const standard = await translated(
    'standard',
    { key: 'iso-iec-27001', identifier: 'ISO/IEC 27001', edition: '2022', name: 'Information security' },
    { name: '信息安全' },
  );
  const service = await translated('service', { key: 'storage', name: 'Storage' }, { name: '存储' });
  const document = writer(strapi, 'document');
  const evidence = async (key: string, visibility: string, file?: number) => {
    const id = await translated(
      'document',
      { key, title: `Evidence ${key}`, visibility, file },
      { title: `证据 ${key}` },
    );
    await document.publish(id);
    return id;
  };
  const open = await evidence('open', 'public', await insertFile(strapi, 'open'));
  const documents = [open, await evidence('asked', 'on-request'), await evidence('hushhush', 'internal')];
  const certification = writer(strapi, 'certification');
  const certified = async (key: string, data: Record<string, unknown>) => {
    const id = await translated(
      'certification',
      { key, name: `Certificate ${key}`, certificationStatus: 'active', ...data },
      { name: `证书 ${key}` },
    );
    await certification.publish(id);
    return id;
  };
  const facts = {
    validFrom: '2024-01-01',
    scope: 'All regions',
    certificateNumber: 'N-1',
    standard,
    issuedBy: issuer,
    documents,
    services: [service],
  };
  const certifications = [
    await certified('ending', { validUntil: '2026-06-30', ...facts }),
    await certified('held', { validUntil: '2027-06-30' }),
    await certified('expired', { validUntil: '2026-01-31' }),
    await certified('unverified', { certificationStatus: 'unverified', validUntil: '2027-06-30' }),
    await certification.create({ key: MARK, name: MARK, certificationStatus: 'active', validUntil: '2027-06-30' }),
  ];
  await certification.translate(certifications[1] ?? '', { name: MARK });

  const processor = writer(strapi, 'processor');
  const nordlicht = await translated(
    'processor',
    {
      ...{ key: 'nordlicht', name: 'Nordlicht Hosting', kind: 'subprocessor', countries: ['DE', 'FI'] },
      ...{ purpose: 'Hosting', announcedOn: '2026-06-01', effectiveOn: '2026-07-01', services: [service] },
    },
    { name: 'Nordlicht Hosting', purpose: '托管' },
  );
  await processor.publish(nordlicht);
  await processor.publish(
    await processor.create({ key: 'oldmail', name: 'Oldmail', effectiveOn: '2024-01-01', removedOn: '2026-05-31' }),
  );
  await processor.translate(nordlicht, { note: MARK });
  await processor.create({ key: MARK, name: MARK });

  const page = writer(strapi, 'page');
  const support = await translated(
    'page',
    { title: 'Support', slug: 'support', path: '/support/', summary: 'Where to ask', sourceDate: '2017-08' },
    { title: '支持', slug: 'support', path: '/zh/support/' },
  );
  await page.publish(support);
  const faq = await translated(
    'page',
    {
      ...{ title: 'Questions', slug: 'faq', path: '/support/faq/', kind: 'faq', parent: support, certifications },
      body: '## Is it certified?\n\nSee below.\n',
    },
    {
      title: '问答',
      slug: 'faq',
      path: '/zh/support/faq/',
      certifications: certifications.slice(0, 4),
      body: '## 是否认证？\n\n见下。\n',
    },
  );
  await page.publish(faq);
  const version = writer(strapi, 'page-version');
  const asked = { page: faq, title: 'Questions', body: '## Is it certified?\n\nSee below.\n' };
  const answered = { title: '问答', body: '## 是否认证？\n\n见下。\n' };
  for (const [key, effectiveFrom] of [
    ['faq-1', null],
    ['faq-2', '2099-01-01'],
  ]) {
    const each = await version.create({ key, effectiveFrom, ...asked });
    await version.translate(each, answered);
    await version.publish(each);
  }
  const secret = { title: MARK, summary: MARK, body: MARK };
  await version.create({ key: MARK, effectiveFrom: '2026-01-01', page: faq, ...secret });
  await page.translate(faq, { title: MARK, path: `/${MARK}/` }, { locale: 'en' });
  const draft = await page.create({ title: MARK, slug: MARK, path: `/${MARK}/draft/`, sourceDate: '2026-01' });
  const services = writer(strapi, 'service');
  await services.translate(service, { countries: ['FI', 'DE'], foreignAccess: faq }, { locale: 'en' });
  await services.create({ key: 'archive', name: 'Archive', foreignAccess: draft });
  return { certifications, open, support, faq };
};

export type TrustCenter = Awaited<ReturnType<typeof writeTrustCenter>>;
