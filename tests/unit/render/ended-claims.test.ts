import type { EndedClaimMark, PageClaim } from '../../../model/contracts/page-claims';
import { renderBody } from '../../../server/src/render/body-html';
import { withEndedClaims } from '../../../server/src/render/ended-claims';

const BODY =
  'We are certified.\n\n## Quality <b title="a > b">now</b>\n\nHeld.\n\n## Cloud\n\n- Held.\n\n## Cloud\n\nHeld.\n';
const html = (claims: PageClaim[], how: EndedClaimMark = 'notice', locale = 'en') => {
  const rendered = renderBody(BODY, { locale, mediaOrigin: '', origins: [], files: new Map() });
  return withEndedClaims(rendered.html, claims, { locale, how });
};
const claim = (anchor: string | null, more: Partial<PageClaim> = {}): PageClaim => ({
  ...{ standard: 'ISO 9001', edition: null, quote: 'Held.', state: 'ended', endedOn: '2026-01-31', certifications: [] },
  section: anchor === null ? null : { title: anchor, anchor },
  ...more,
});
const before = html([]);

test('a notice stands below the heading of the section', () => {
  const shown = html([claim('cloud-1')]);
  const notice = `<div class="markdown-alert markdown-alert-warning" role="note"><p class="markdown-alert-title">Warning</p><p>This section speaks of a certificate for ISO 9001 that ended on 2026-01-31.</p></div>`;
  expect(shown).toBe(before.replace('<h2 id="cloud-1">Cloud</h2>', `<h2 id="cloud-1">Cloud</h2>\n${notice}`));
  expect(shown).not.toBe(before);
});

test('one above the first heading, or below one that nobody finds, stands at the top', () => {
  expect(html([claim(null)])).toMatch(/^<div class="markdown-alert markdown-alert-warning"/);
  expect(html([claim('gone"><script>')])).toMatch(/^<div class="markdown-alert markdown-alert-warning"/);
});

test('several claims of a section stand in one notice, each once, in the language of the page', () => {
  const undated = claim('cloud', { standard: 'ISO/IEC 27001', edition: '2013', endedOn: null });
  const shown = html([claim('cloud'), undated, claim('cloud', { quote: 'Again.' })], 'notice', 'zh-CN');
  expect(shown.match(/markdown-alert-warning/g)).toHaveLength(1);
  expect(shown).toContain(
    '<p>本节所述的 ISO 9001 认证已于 2026-01-31 到期失效。</p><p>本节所述的 ISO/IEC 27001:2013 认证目前无效。</p></div>',
  );
});

test('what is held, or not known, changes nothing', () => {
  expect(html([claim('cloud', { state: 'held' }), claim('cloud', { state: 'unknown' })])).toBe(before);
});

test('a front end may draw it itself: an attribute of the heading', () => {
  expect(html([claim('quality-now'), claim(null)], 'attribute')).toBe(
    before.replace('<h2 id="quality-now"', '<h2 id="quality-now" data-claim-ended="2026-01-31"'),
  );
  expect(html([claim('cloud', { endedOn: null })], 'attribute')).toContain('<h2 id="cloud" data-claim-ended="">');
  expect(html([claim('cloud')], 'off')).toBe(before);
});
