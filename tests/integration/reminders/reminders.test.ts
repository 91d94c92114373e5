import { getService } from '../../../server/src/get-service';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { documents, insertRow, rowsOf } from '../content/stored';
import { writer } from '../rest/sample-content';

interface Mail {
  to: string;
  subject: string;
  text: string;
}

let app: RunningStrapi;
let sent: Mail[] = [];
let refuse: (mail: Mail) => boolean = () => false;

const at = (instant: string) => {
  const clock = app.strapi.plugin('compliance').service<{ now: () => Date }>('clock');
  clock.now = () => new Date(instant);
};

const reminders = () => getService(app.strapi, 'reminders');

/** The reminders that a server sends on a day, at noon in UTC. */
const onDay = async (day: string) => {
  at(`${day}T12:00:00Z`);
  sent = [];
  await reminders().sendNow();
  return sent.map(({ to, subject }) => `${to}: ${subject}`);
};

const settings = async (values: object) => {
  await getService(app.strapi, 'settings').save({ reminders: values });
};

const certified = async (name: string, data: Record<string, unknown>) => {
  const certification = writer(app.strapi, 'certification');
  const key = name.toLowerCase().replaceAll(' ', '-');
  const id = await certification.create({ key, name, certificationStatus: 'active', ...data });
  await certification.publish(id);
  return id;
};

beforeAll(async () => {
  app = await bootStrapi({
    config: { timeZone: 'Asia/Shanghai', reminders: { enabled: true, recipients: ['team@example.com'] } },
  });
  app.strapi.config.set('admin.absoluteUrl', 'https://cms.example.com/admin');
  const provider = {
    send: async (mail: Mail): Promise<void> => {
      await Promise.resolve();
      if (refuse(mail)) throw new Error('451 mailbox busy');
      sent.push(mail);
    },
  };
  Object.assign(app.strapi.plugin('email'), { provider });
});
afterAll(async () => app.close());

beforeEach(() => {
  refuse = () => false;
});

const shown = async () => {
  const { body } = await app.get('/compliance/settings', { token: await app.adminToken() });
  return (body as { data: { reminders: unknown } }).data.reminders;
};

test('nothing is sent by Strapi’s unconfigured e-mail, and the settings say so', async () => {
  await certified('Unsent', { validUntil: '2026-01-10', owner: 'ana@example.com' });
  expect(await onDay('2026-01-10')).toEqual([]);
  expect(await rowsOf(app.strapi, 'reminder', {})).toEqual([]);
  expect(await shown()).toEqual({ hasEmail: false, failed: 0 });
  app.strapi.config.set('plugin::email.settings.defaultFrom', 'trust@example.com');
  expect(await shown()).toEqual({ hasEmail: true, failed: 0 });
  app.strapi.config.set('plugin::email.settings.defaultFrom', 'Strapi <no-reply@strapi.io>');
  app.strapi.config.set('plugin::email.provider', 'nodemailer');
  expect(await shown()).toEqual({ hasEmail: true, failed: 0 });
});

describe('with e-mail', () => {
  test('the owner is reminded 30, 7 and 0 days ahead, once each; after days off of the nearest one only', async () => {
    await certified('Seals', { validUntil: '2026-07-01', owner: 'ana@example.com' });
    expect(await onDay('2026-05-31')).toEqual([]);
    expect(await onDay('2026-06-01')).toEqual(['ana@example.com: “Seals” ends in 30 days (2026-07-01)']);
    expect(await onDay('2026-06-02')).toEqual([]);
    // off from the 3rd to the 25th
    expect(await onDay('2026-06-26')).toEqual(['ana@example.com: “Seals” ends in 5 days (2026-07-01)']);
    // on the 30th in UTC it is the 1st in Shanghai after 16:00
    expect(await onDay('2026-06-30')).toEqual([]);
    at('2026-06-30T16:00:00Z');
    await reminders().sendNow();
    expect(sent.map(({ subject }) => subject)).toEqual(['“Seals” ends today (2026-07-01)']);
    expect(await onDay('2026-07-02')).toEqual([]);
  });

  test('a new end is reminded of anew', async () => {
    const id = await certified('Moves', { validUntil: '2026-09-01' });
    expect(await onDay('2026-09-01')).toEqual(['team@example.com: “Moves” ends today (2026-09-01)']);
    await app.strapi
      .documents('plugin::compliance.certification' as 'plugin::upload.file')
      .update({ documentId: id, locale: 'en', status: 'published', data: { validUntil: '2026-09-02' } } as never);
    expect(await onDay('2026-09-02')).toEqual(['team@example.com: “Moves” ends today (2026-09-02)']);
  });

  test('of several servers that look at once one sends', async () => {
    await certified('Shared', { validUntil: '2026-10-01' });
    at('2026-10-01T01:00:00Z');
    sent = [];
    await Promise.all(Array.from({ length: 4 }, async () => reminders().sendNow()));
    expect(sent.map(({ subject }) => subject)).toEqual(['“Shared” ends today (2026-10-01)']);
  });

  test('what the provider refuses is tried again, and nobody gets it twice', async () => {
    await settings({ recipients: ['one@example.com', 'two@example.com'] });
    await certified('Refused', { validUntil: '2026-11-01' });
    refuse = ({ to }) => to === 'one@example.com';
    expect(await onDay('2026-11-01')).toEqual(['two@example.com: “Refused” ends today (2026-11-01)']);
    expect(await shown()).toEqual({ hasEmail: true, failed: 1 });
    const [failed] = await rowsOf(app.strapi, 'reminder', { state: 'failed' });
    expect(failed).toMatchObject({ recipient: 'one@example.com', error: '451 mailbox busy' });
    expect(await onDay('2026-11-01')).toEqual([]);
    refuse = () => false;
    at('2026-11-01T13:00:00Z');
    await Promise.all([reminders().sendNow(), reminders().sendNow()]);
    expect(sent.map(({ to }) => to)).toEqual(['one@example.com']);
    expect(await onDay('2026-11-01')).toEqual([]);
    expect(await shown()).toEqual({ hasEmail: true, failed: 0 });
    await settings({});
  });

  test.each([
    ['once', 1, 'sent'],
    ['always', Infinity, 'sending'],
  ])('what was sent is not sent again when the database refuses %s to note it', async (word, times, state) => {
    const name = `Noted ${word}`;
    const documentId = await certified(name, { validUntil: '2027-03-01' });
    const rows = app.strapi.db.query('plugin::compliance.reminder');
    const update = rows.updateMany.bind(rows);
    let left = times;
    const refused = jest.spyOn(rows, 'updateMany').mockImplementation(async (params) => {
      left -= 1;
      if (left >= 0) throw new Error('deadlock detected');
      return update(params);
    });
    const mail = `team@example.com: “${name}” ends today (2027-03-01)`;
    expect(await onDay('2027-03-01')).toEqual([mail]);
    refused.mockRestore();
    const noted = await rowsOf(app.strapi, 'reminder', { endsOn: '2027-03-01' });
    expect(noted.at(-1)).toMatchObject({ state });
    expect(await onDay('2027-03-01')).toEqual([]);
    await documents(app.strapi, 'certification').delete({ documentId });
  });

  test('what a server had claimed that was killed is not sent again: it may have arrived', async () => {
    await certified('Killed', { validUntil: '2026-12-01' });
    refuse = () => true;
    await onDay('2026-12-01');
    const query = app.strapi.db.query('plugin::compliance.reminder');
    await query.updateMany({ where: { state: 'failed' }, data: { state: 'sending' } as never });
    refuse = () => false;
    expect(await onDay('2026-12-01')).toEqual([]);
  });

  test('evidence is renewed and pages are reviewed; the title of internal evidence stays inside', async () => {
    const evidence = writer(app.strapi, 'document');
    for (const [title, visibility] of [
      ['Open report', 'public'],
      ['Secret report', 'internal'],
    ]) {
      const id = await evidence.create({
        key: title?.toLowerCase().replace(' ', '-'),
        title,
        visibility,
        renewsOn: '2027-02-01',
      });
      await evidence.publish(id);
    }
    const page = writer(app.strapi, 'page');
    const due = await page.create({ title: 'Privacy', slug: 'privacy', reviewDueOn: '2027-02-01' });
    await page.publish(due);
    const reviewed = { title: 'Reviewed', slug: 'reviewed', reviewDueOn: '2027-02-01', reviewedOn: '2027-02-01' };
    await page.publish(await page.create(reviewed));
    expect((await onDay('2027-01-31')).sort()).toEqual([
      'team@example.com: Internal evidence has to be renewed tomorrow (2027-02-01)',
      'team@example.com: “Open report” has to be renewed tomorrow (2027-02-01)',
    ]);
    expect(sent.map(({ text }) => text).join()).not.toContain('Secret');
    const onTheDay = await onDay('2027-02-01');
    expect(onTheDay).toContain('team@example.com: “Privacy” is due for review (2027-02-01)');
    expect(onTheDay).toHaveLength(3);
    expect(sent.find(({ subject }) => subject.includes('Privacy'))?.text).toContain(
      `https://cms.example.com/admin/content-manager/collection-types/plugin::compliance.page/${due}?`,
    );
  });

  test('drafts, ended claims and what ended long ago are not reminded of', async () => {
    const data = { certificationStatus: 'active', validUntil: '2028-02-01' };
    await writer(app.strapi, 'certification').create({ key: 'draft', name: 'Draft', ...data });
    await certified('Withdrawn', { ...data, certificationStatus: 'withdrawn' });
    await certified('Old', { validUntil: '2027-12-31' });
    expect(await onDay('2028-02-01')).toEqual([]);
  });

  test('the end of the edition counts where it comes first', async () => {
    const standard = await writer(app.strapi, 'standard').create({
      ...{ key: 'old-2013', identifier: 'Old', edition: '2013', transitionEndsOn: '2028-10-31' },
    });
    await certified('Edition', { validUntil: '2029-12-31', standard });
    expect(await onDay('2028-10-31')).toEqual(['team@example.com: “Edition” ends today (2028-10-31)']);
  });

  test('people of a Chinese panel are written to in Chinese, with the Chinese name', async () => {
    const user = { firstname: '安娜', lastname: '', email: 'anna@example.com', isActive: true, blocked: false };
    await app.strapi.db.query('admin::user').create({ data: { ...user, preferedLanguage: 'zh-Hans' } as never });
    const certification = writer(app.strapi, 'certification');
    const data = { certificationStatus: 'active', validUntil: '2029-02-01', owner: '安娜' };
    const id = await certification.create({ key: 'chinese', name: 'Chinese', ...data });
    await certification.translate(id, { name: '中文认证' });
    await certification.publish(id);
    expect(await onDay('2029-02-01')).toEqual(['anna@example.com: “中文认证”今天到期（2029-02-01）']);
  });

  test('switched off, nothing is sent', async () => {
    await settings({ enabled: false });
    await certified('Off', { validUntil: '2030-02-01' });
    expect(await onDay('2030-02-01')).toEqual([]);
    await settings({});
  });

  test('a provider that does not answer may have sent it: nobody tries again', async () => {
    await certified('Silent', { validUntil: '2031-02-01' });
    const patience = jest.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
      const controller = new AbortController();
      setImmediate(() => {
        controller.abort();
      });
      return controller.signal;
    });
    const provider = app.strapi.plugin('email') as unknown as { provider: { send: (mail: Mail) => Promise<void> } };
    const { send } = provider.provider;
    provider.provider.send = async () => new Promise(() => undefined);
    await onDay('2031-02-01');
    patience.mockRestore();
    provider.provider.send = send;
    expect(await onDay('2031-02-01')).toEqual([]);
  });

  test('one reminder to one person is one row, whatever wrote it', async () => {
    const [row] = await rowsOf(app.strapi, 'reminder', {});
    await expect(insertRow(app.strapi, 'reminder', { key: row?.['key'] })).rejects.toHaveProperty('message');
  });
});

test('a server looks every hour until it stops', async () => {
  await certified('Hourly', { validUntil: '2032-02-01' });
  at('2032-02-01T12:00:00Z');
  sent = [];
  const jobs = () => app.strapi.cron.jobs.filter(({ name }) => name === 'compliance.hourly');
  await jobs()[0]?.job.invoke();
  await getService(app.strapi, 'hourly').stop();
  expect(sent.map(({ subject }) => subject)).toEqual(['“Hourly” ends today (2032-02-01)']);
  expect(jobs()).toHaveLength(0);
});
