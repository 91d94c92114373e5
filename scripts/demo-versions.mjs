import { onDay } from './days.mjs';
import { Shortcoming } from './shortcoming.mjs';

const VERSIONS = '/content-manager/collection-types/plugin::compliance.page-version';

/** The agreement of the sample site that has versions, by its slug. */
const SLUG = 'virtual-machines';

/**
 * Versions of that agreement: the text of the site, which is in force, one that has ended, and one that is announced. `texts`: what differs from
 * the text of the site, as parts of it and what stands in their place.
 */
const STATED = [
  {
    days: -120,
    en: { summary: 'We guarantee 99.95% across fault zones, and 99.9% for a single machine.', texts: {} },
    'zh-CN': { summary: '跨故障域保证 99.95%，单台虚拟机保证 99.9%。', texts: {} },
  },
  {
    days: -500,
    en: { summary: 'The first agreement for virtual machines.', texts: { '99.95%': '99.9%', '99.9%': '99.5%' } },
    'zh-CN': { summary: '首份虚拟机服务级别协议。', texts: { '99.95%': '99.9%', '99.9%': '99.5%' } },
  },
  {
    days: 60,
    en: {
      summary: 'We guarantee 99.99% across fault zones, and announce maintenance ten days ahead.',
      texts: { '99.95%': '99.99%', 'five days ahead': 'ten days ahead' },
    },
    'zh-CN': {
      summary: '跨故障域保证 99.99%，计划维护提前十天通知。',
      texts: { '99.95%': '99.99%', 提前五天: '提前十天' },
    },
  },
];

const LANGUAGES = ['en', 'zh-CN'];

/** Each part once, so that what was put in place of one is not taken for another. */
const changed = (body, texts) => {
  const parts = Object.keys(texts);
  const missing = parts.filter((part) => !body.includes(part));
  if (missing.length > 0) throw new Shortcoming(`The sample agreement lacks: ${missing.join(', ')}`);
  if (parts.length === 0) return body;
  return body.replaceAll(
    new RegExp(parts.map((part) => part.replaceAll('.', '\\.')).join('|'), 'g'),
    (part) => texts[part],
  );
};

/**
 * Gives an agreement of the demo its versions, unless it has some, as its administrator would in the panel.
 *
 * @param {Awaited<ReturnType<typeof import('./admin-session.mjs').adminSession>>} ask
 */
export const writeDemoVersions = async (ask) => {
  const listed = await ask('GET', `/compliance/coverage?q=${SLUG}&pageSize=100`);
  const page = listed.find(({ path }) => path?.includes(`/${SLUG}`));
  if (page === undefined) throw new Shortcoming(`The sample site has no page ${SLUG}.`);
  if ((await ask('GET', `/compliance/pages/${page.documentId}/versions`)).versions.length > 0) return;
  const made = [];
  // all are copied from the page before one of them comes into force
  for (const { days, ...stated } of STATED) {
    const day = { effectiveFrom: onDay(days) };
    const { documentId } = await ask('POST', `/compliance/pages/${page.documentId}/versions`, day);
    for (const locale of LANGUAGES) {
      const address = `${VERSIONS}/${documentId}?locale=${locale}`;
      const { key, effectiveFrom, title, body } = await ask('GET', address);
      const { summary, texts } = stated[locale];
      await ask('PUT', address, { key, effectiveFrom, title, summary, body: changed(body, texts) });
    }
    made.push(documentId);
  }
  for (const documentId of made) {
    const { hash } = await ask('GET', `/compliance/page-versions/${documentId}/outlook`);
    await ask('POST', `/compliance/page-versions/${documentId}/publish`, { hash });
  }
};
