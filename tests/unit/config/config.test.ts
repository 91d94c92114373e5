import type { Core } from '@strapi/strapi';

import { getConfig, validateConfig } from '../../../server/src/config';
import { readLimits } from '../../../server/src/config/read-limits';
import { DEFAULT_LIMITS } from '../../../migrator';

const configured = (values?: object) =>
  getConfig({ config: { get: (_path: string, fallback: unknown) => values ?? fallback } } as unknown as Core.Strapi);

test('without configuration every option has its default', () => {
  expect(configured()).toMatchObject({
    locales: null,
    publicRead: false,
    timeZone: 'UTC',
    privateDir: null,
    cacheSeconds: 60,
    expiringDays: 90,
    unverifiedAfterDays: 400,
    endedClaims: 'notice',
    aiTranslation: 'off',
    bulk: 'auto',
    limits: { pageBytes: 8388608, titleLength: 255, zipRatio: 200, pageMilliseconds: 5000 },
  });
});

test('a list replaces the default list, and one limit leaves the others', () => {
  const { locales, limits } = configured({ locales: ['fr'], limits: { includeDepth: 3 } });
  expect(locales).toEqual(['fr']);
  expect(limits).toMatchObject({ includeDepth: 3, includesPerPage: 200 });
});

test.each([
  [{}],
  [{ locales: ['zh-Hans', 'en'], publicRead: true, timeZone: 'Asia/Shanghai', privateDir: 'private' }],
  [{ securityTxt: { contact: ['mailto:security@example.com'], expires: '2027-06-30' } }],
  [{ expiringDays: 30, unverifiedAfterDays: 365, limits: { pageBytes: 1024 } }],
  [{ processors: { objectionsTo: 'privacy@example.com', noticeDays: 30 } }],
  [{ processors: { objectionsTo: 'https://www.example.com/objections', noticeDays: null } }],
  [
    {
      catalogue: { organizations: [{ key: 'hcu', name: { en: 'HCU', zh: '港湾' }, kind: 'other' }] },
      sites: { default: { extraction: false } },
    },
  ],
])('%j is fine', (values) => {
  expect(() => {
    validateConfig(values);
  }).not.toThrow();
});

test.each([
  [{ locales: [] }, '"locales" is []; it must be a list of different locale codes'],
  [{ locales: ['en', 'en'] }, '"locales" is ["en","en"]; it must be a list of different locale codes'],
  [{ locales: ['en', 'zh_CN'] }, '"locales" is ["en","zh_CN"]; it must be'],
  [{ locales: ['en', 'zh-cn'] }, '"locales" is ["en","zh-cn"]; it must be'],
  [{ locales: 'en' }, '"locales" is "en"; it must be'],
  [{ publicRead: 'yes' }, '"publicRead" is "yes"; it must be true or false'],
  [{ timeZone: 'Mars/Olympus' }, '"timeZone" is "Mars/Olympus"; it must be the IANA name of a time zone'],
  [{ timeZone: '+08:00' }, '"timeZone" is "+08:00"; it must be'],
  [{ privateDir: '' }, '"privateDir" is ""; it must be the path of a folder'],
  [{ expiringDays: -1 }, '"expiringDays" is -1; it must be a whole number of days, 1 to 3650 (default 90)'],
  [{ unverifiedAfterDays: 1.5 }, '"unverifiedAfterDays" is 1.5; it must be a whole number of days'],
  [{ catalogue: { standards: [{ key: 'X' }] } }, '"catalogue": standards.0.key: must be lower-case letters'],
  [{ limits: { pageBytes: '8' } }, '"limits.pageBytes" is "8"; it must be a whole number of bytes'],
  [{ limits: { titleLength: 300 } }, '"limits.titleLength" is 300; it must be a whole number of characters, 1 to 255'],
  [{ limits: { zipp: 1 } }, 'there is no option "limits.zipp"; the options of "limits" are pageBytes, '],
  [{ bulk: true }, '"bulk" is true; it must be "auto" or "never" (default "auto")'],
  [{ aiTranslation: true }, '"aiTranslation" is true; it must be "off" or "missing" (default "off")'],
  [{ endedClaims: true }, '"endedClaims" is true; it must be "notice", "attribute" or "off" (default "notice")'],
  [{ limits: 5 }, '"limits" is 5; it must be an object of limits'],
  [{ reminders: { days: [] } }, '"reminders.days" is []; it must be a list of 1 to 10 different numbers of days'],
  [{ reminders: { days: [7, 7] } }, '"reminders.days" is [7,7]; it must be'],
  [{ reminders: { recipients: ['Ana'] } }, '"reminders.recipients" is ["Ana"]; it must be a list of up to 50 e-mail'],
  [{ reminders: { recipient: 'a@example.com' } }, 'the options of "reminders" are enabled, days, recipients'],
  [{ reminders: true }, '"reminders" is true; it must be an object of reminder options'],
  [
    { processors: { objectionsTo: 'the privacy team' } },
    '"processors.objectionsTo" is "the privacy team"; it must be an e-mail',
  ],
  [{ processors: { objectionsTo: 'javascript:alert(1)' } }, '"processors.objectionsTo"'],
  [{ processors: { objectionsTo: 'privacy@example.com, all@example.com' } }, '"processors.objectionsTo"'],
  [{ processors: { noticeDays: 0 } }, '"processors.noticeDays" is 0; it must be a whole number of days, 1 to 365'],
  [{ processors: { noticeDays: 30.5 } }, '"processors.noticeDays" is 30.5; it must be a whole number of days'],
  [{ processors: { notice: 30 } }, 'the options of "processors" are objectionsTo, noticeDays'],
  [{ securityTxt: {} }, '"securityTxt.contact" is null; it must be a list'],
  [{ securityTxt: { contact: ['security@example.com'], expires: '2027-06-30' } }, '"securityTxt.contact"'],
  [
    { securityTxt: { contact: ['mailto:a@example.com\nExpires: never'], expires: '2027-06-30' } },
    '"securityTxt.contact"',
  ],
  [{ securityTxt: { contact: ['mailto:a@example.com'], expires: '2027-02-30' } }, '"securityTxt.expires"'],
  [{ publicread: true }, 'there is no option "publicread"; the options are locales, publicRead, '],
  [{ expiringDays: () => 3 }, '"expiringDays" is null; it must be'],
  [null, 'the configuration is null; it must be an object of options'],
])('%j is explained', (values, words) => {
  expect(() => {
    validateConfig(values);
  }).toThrow(words);
});

test('all that is wrong is said at once', () => {
  expect(() => {
    validateConfig({ expiringDays: 0, publicRead: 1 });
  }).toThrow(/"publicRead".+"expiringDays"/);
});

test('reminders of the file and of the settings page are merged by option', () => {
  expect(configured({ reminders: { recipients: ['a@example.com'] } }).reminders).toEqual({
    enabled: false,
    days: [30, 7, 0],
    recipients: ['a@example.com'],
  });
});

test('every limit of a page reaches the reader', () => {
  const limits = { pageBytes: 1, headerBytes: 2, titleLength: 3, includeDepth: 4, includesPerPage: 5 };
  const { headerBytes, ...same } = limits;
  expect(readLimits(configured({ limits }).limits)).toEqual({ ...DEFAULT_LIMITS, ...same, headerLength: headerBytes });
});
