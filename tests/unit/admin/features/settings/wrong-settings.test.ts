import fs from 'node:fs';
import path from 'node:path';

import { wrongSetting } from '../../../../../admin/src/features/settings/wrong-settings';
import { settingsSchema } from '../../../../../server/src/config/schema';
import { explainIssue } from '../../../../../server/src/config/explain-issue';

const SETTINGS = path.resolve(__dirname, '../../../../../admin/src/features/settings');

const refused = (settings: unknown): string[][] => {
  const { error } = settingsSchema.safeParse(settings);
  return (error?.issues ?? []).map((issue) => explainIssue(settingsSchema, issue, settings).path);
};

/** A value that the server refuses for each setting in which a reader can write one. */
const WRONG = {
  timeZone: '+08:00',
  reminders: { days: [], recipients: ['nobody'] },
  processors: { objectionsTo: 'privacy team' },
  documentRequests: { terms: 'legal', allowedDomains: { 'example.com': '' } },
  sites: {
    'a.b': {
      origins: ['www.example.com'],
      names: ['x'],
      holder: '!!',
      urlTemplate: 'docs',
      locales: { cn: '' },
      frontMatter: { headline: 'headline' },
      assets: { 'cdn.example.com': 'media' },
    },
  },
};

test('each setting that the server refuses is named, with what it must be, in words of the panel', () => {
  const paths = refused(WRONG);
  expect([...new Set(paths.map((each) => each.join('.')))].sort()).toEqual(
    [
      ...['timeZone', 'reminders.days', 'reminders.recipients', 'processors.objectionsTo'],
      ...['documentRequests.terms', 'documentRequests.allowedDomains'],
      ...Object.keys(WRONG.sites['a.b']).map((option) => `sites.a.b.${option}`),
    ].sort(),
  );
  expect(paths.map(wrongSetting)).not.toContain(null);
  expect(wrongSetting(['sites', 'a.b', 'holder'])).toEqual({
    site: 'a.b',
    label: 'site.holder',
    sentence: 'wrong.holder',
  });
  expect(wrongSetting(['sites', 'a.b', 'generator'])).toBeNull();
});

test('the editor of a site has a field for every setting that can be named wrong', () => {
  const editor = fs.readFileSync(path.join(SETTINGS, 'SiteEditor.tsx'), 'utf8');
  const options = Object.keys(WRONG.sites['a.b']);
  expect(options.filter((option) => !editor.includes(`'${option}'`))).toEqual([]);
});

test('a path that every object inherits is none of the settings', () => {
  expect(wrongSetting(['constructor'])).toBeNull();
  expect(wrongSetting(['sites', 'a', 'toString'])).toBeNull();
});
