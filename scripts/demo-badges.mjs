/** The words on the badge of a certification, by its key; neutral ones, drawn here. */
const TEXTS = {
  'iso-9001': ['ISO', '9001'],
  'iso-iec-27017': ['ISO/IEC', '27017'],
  'iso-22301': ['ISO', '22301'],
  'iso-iec-20000': ['ISO/IEC', '20000-1'],
  'soc-2': ['SOC 2', 'Type II'],
  'csa-star': ['CSA', 'STAR'],
  mlps: ['MLPS', 'Level 3'],
  'trusted-cloud-service': ['Trusted', 'Cloud'],
};

const line = (text, y) =>
  `<text x="60" y="${String(y)}" text-anchor="middle" font-family="sans-serif" font-size="19" font-weight="700" fill="#14604e">${text}</text>`;

const drawn = (texts) => `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="120" viewBox="0 0 120 120">
<circle cx="60" cy="60" r="57" fill="#ffffff" stroke="#14604e" stroke-width="4"/>
<circle cx="60" cy="60" r="50" fill="none" stroke="#14604e" stroke-width="1.5" stroke-dasharray="2 4"/>
${texts.map((text, at) => line(text, 56 + at * 24)).join('\n')}
</svg>
`;

/**
 * Adds the badge of a certification to the media library, as an editor would; answers its id, or undefined where there is none.
 *
 * @param {Awaited<ReturnType<typeof import('./admin-session.mjs').adminSession>>} ask
 * @param {string} key
 */
export const addBadge = async (ask, key) => {
  const texts = TEXTS[key];
  if (texts === undefined) return undefined;
  const form = new FormData();
  form.set('files', new Blob([drawn(texts)], { type: 'image/svg+xml' }), `${key}.svg`);
  form.set('fileInfo', JSON.stringify({ name: `${key}.svg`, alternativeText: texts.join(' ') }));
  const [{ id }] = await ask('POST', '/upload', form);
  return id;
};
