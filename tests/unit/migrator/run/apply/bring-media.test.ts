import { setTimeout } from 'node:timers/promises';
import { quoted, say } from '../../../../../model/say';
import { LeaseLostError } from '../../../../../migrator/run/halt';
import { withKnownMedia } from '../../../../../migrator/plan/stored-state/known-media';
import { mediaDocumentId } from '../../../../../migrator/reader/media/media-identity';
import { mediaLink } from '../../../../../migrator/reader/media/media-links';
import type { PlannedFile } from '../../../../../migrator/plan/plan';
import { applyIn, applyingIn, planIn } from '../../../../support/memory/memory-import';
import { memoryMedia } from '../../../../support/memory/memory-media';
import { memoryState, pageDraft } from '../../../../support/memory/memory-state';

const [A, B, C] = ['a', 'b', 'c'].map((letter) => letter.repeat(64)) as [string, string, string];
const file = (path: string, sha256: string): PlannedFile => ({
  ...{ path, sha256, size: 10, kind: 'image', alternativeText: null },
});
const FILES = [file('a.png', A), file('b.png', B), file('c.png', C)];
const showing = (key: string, ...shown: string[]) =>
  pageDraft(key, 'en', {
    localized: { title: key, body: shown.map((sha256) => `![x](${mediaLink(sha256)})`).join('\n') },
    media: shown,
    hrefs: Object.fromEntries(shown.map((sha256) => [sha256, `img/${sha256.slice(0, 3)}.png`])),
  });
const bodies = (state: ReturnType<typeof memoryState>) =>
  [...state.entries.values()].map(({ fields }) => fields['body']);

describe('the files of a plan', () => {
  it('are those that its writing items wait for, and part of its hash', async () => {
    const state = memoryState();
    const plan = await planIn(state, [showing('one', A)], {}, FILES);
    expect(plan.media.map(({ path }) => path)).toEqual(['a.png']);
    const other = await planIn(state, [showing('one', A)], {}, [file('moved.png', A)]);
    expect(other.planHash).not.toBe(plan.planHash);
  });

  it('are none where nothing is written', async () => {
    const state = memoryState();
    const media = memoryMedia();
    await applyIn(state, await planIn(state, [showing('one', A)], {}, FILES), media);
    const known = new Map([[A, { url: media.files.get(A) ?? '', removed: false }]]);
    const drafts = withKnownMedia([showing('one', A)], known);
    const plan = await planIn(state, drafts, {}, FILES);
    expect(plan.counts).toMatchObject({ unchanged: 1 });
    expect(plan.media).toEqual([]);
  });
});

describe('applying a plan with files', () => {
  it('brings each before the first entry that shows it, once, and writes its URL', async () => {
    const state = memoryState();
    const media = memoryMedia();
    const plan = await planIn(state, [showing('one', A, B), showing('two', B)], {}, FILES);
    await applyIn(state, plan, media);
    expect(media.calls).toEqual(['bring a.png', 'bring b.png', 'sweep']);
    expect(bodies(state)).toEqual([
      '![x](/uploads/aaaaaaaa.png)\n![x](/uploads/bbbbbbbb.png)',
      '![x](/uploads/bbbbbbbb.png)',
    ]);
    const remembered = [...state.known.values()].map(({ base }) => JSON.stringify(base)).join();
    expect(remembered).toContain('/uploads/aaaaaaaa.png');
    expect(remembered).not.toContain('compliance-media');
  });

  it('writes a page without the file that does not come, and says why', async () => {
    const state = memoryState();
    const media = memoryMedia();
    media.refuse('a.png');
    const drafts = [showing('one', A, B), showing('two', C)];
    const plan = await planIn(state, drafts, {}, FILES);
    const outcomes = await applyIn(state, plan, media);
    expect(outcomes.map(({ action, error }) => [action, error])).toEqual([
      ['create', null],
      ['create', null],
    ]);
    expect(bodies(state)).toEqual(['![x](img/aaa.png)\n![x](/uploads/bbbbbbbb.png)', '![x](/uploads/cccccccc.png)']);
    const [first, second] = state.items;
    expect(first?.findings).toMatchObject([
      {
        code: 'ASSET_NOT_STORED',
        path: 'one-en.md',
        says: { message: say('inFile', { path: 'a.png', finding: quoted('write failed with ENOSPC') }) },
      },
    ]);
    expect(second).not.toHaveProperty('findings');
  });

  it('adds the file with the next import, when it comes then', async () => {
    const state = memoryState();
    const media = memoryMedia();
    media.refuse('a.png');
    const drafts = [showing('one', A)];
    await applyIn(state, await planIn(state, drafts, {}, FILES), media);
    const again = await planIn(state, drafts, {}, FILES);
    expect(again.counts).toMatchObject({ update: 1 });
    await applyIn(state, again);
    expect(bodies(state)).toEqual(['![x](/uploads/aaaaaaaa.png)']);
  });

  it('leaves evidence alone whose file does not come, says why, and goes on', async () => {
    const state = memoryState();
    const media = memoryMedia();
    media.refuse('a.png');
    const report = pageDraft('report', 'en', { localized: { title: 'x', body: mediaDocumentId(A) }, media: [A] });
    const outcomes = await applyIn(state, await planIn(state, [report, showing('two', C)], {}, FILES), media);
    expect(outcomes.map(({ action, error }) => [action, error])).toEqual([
      ['failed', 'a.png: write failed with ENOSPC'],
      ['create', null],
    ]);
    const failed = state.items.find(({ state: outcome }) => outcome === 'failed');
    expect(failed?.says).toEqual(say('inFile', { path: 'a.png', finding: quoted('write failed with ENOSPC') }));
  });

  it('brings the files of entries that are written together at the same time, four at most', async () => {
    const state = memoryState();
    const media = memoryMedia();
    const { bring } = media.media;
    let now = 0;
    let most = 0;
    media.media.bring = async (...args) => {
      now += 1;
      most = Math.max(most, now);
      await setTimeout(1);
      now -= 1;
      return bring(...args);
    };
    const files = Array.from('0123456789', (digit) => file(`${digit}.png`, digit.repeat(64)));
    const plan = await planIn(state, [showing('one', ...files.map(({ sha256 }) => sha256))], {}, files);
    await applyIn(state, plan, media);
    expect(most).toBe(4);
    expect(media.files.size).toBe(10);
  });

  it('tells of each file that was read, imported or not, and of a file that two pages show once', async () => {
    const state = memoryState();
    const media = memoryMedia();
    media.refuse('b.png');
    const plan = await planIn(state, [showing('one', A, B), showing('two', B, C)], {}, FILES);
    const onMedia = jest.fn();
    await applyIn(state, plan, { ...media, onMedia });
    expect(onMedia).toHaveBeenCalledTimes(3);
  });

  it('waits for those that are begun when one ends the run', async () => {
    const state = memoryState();
    const media = memoryMedia();
    let begun = 0;
    let ended = 0;
    media.media.bring = async (_run, { path }) => {
      begun += 1;
      if (path === 'a.png') throw new LeaseLostError(1);
      await setTimeout(1);
      ended += 1;
      return { file: null, isNew: false, findings: [] };
    };
    const plan = await planIn(state, [showing('one', A, B, C)], {}, FILES);
    await expect(applyIn(state, plan, media)).rejects.toMatchObject({ name: 'LeaseLostError' });
    expect([begun, ended]).toEqual([3, 2]);
  });

  it('takes back what it brought for an entry that was not written, and nothing that another shows', async () => {
    const state = memoryState();
    const media = memoryMedia();
    const plan = await planIn(state, [showing('one', A, B), showing('two', B)], {}, FILES);
    state.failOn(`page ${plan.items[0]?.documentId ?? ''} en`);
    await applyIn(state, plan, media);
    expect([...media.files.keys()]).toEqual([B]);
    expect(media.calls.slice(-2)).toEqual(['remove aaaaaaaa', 'sweep']);
  });

  it('tidies up when it is stopped', async () => {
    const state = memoryState();
    const media = memoryMedia();
    const plan = await planIn(state, [showing('one', A), showing('two', B)], {}, FILES);
    for await (const [outcome] of applyingIn(state, plan, media)) if (outcome?.error === null) break;
    expect(media.calls).toEqual(['bring a.png', 'sweep']);
  });

  it('takes back nothing that an earlier run brought', async () => {
    const state = memoryState();
    const media = memoryMedia();
    media.files.set(A, '/uploads/aaaaaaaa.png');
    const plan = await planIn(state, [showing('one', A, B)], {}, FILES);
    state.failOn(`page ${plan.items[0]?.documentId ?? ''} en`);
    await applyIn(state, plan, media);
    expect([...media.files.keys()]).toEqual([A]);
  });

  describe('when a file cannot be taken back', () => {
    const halfDone = async (error: Error) => {
      const state = memoryState();
      const media = memoryMedia();
      const plan = await planIn(state, [showing('one', A), showing('two', B)], {}, FILES);
      state.failOn(`page ${plan.items[0]?.documentId ?? ''} en`);
      media.failRemovals(error);
      return { state, media, plan };
    };

    it('stands by what was written, and says so', async () => {
      const { state, media, plan } = await halfDone(new Error('AccessDenied'));
      const outcomes = await applyIn(state, plan, media);
      expect(outcomes.map(({ action }) => action)).toEqual(['failed', 'create']);
      expect(media.calls.slice(-2)).toEqual(['remove aaaaaaaa', 'onCleanupError Error: AccessDenied']);
    });

    it('ends when another run has taken over', async () => {
      const { state, media, plan } = await halfDone(new LeaseLostError(1));
      await expect(applyIn(state, plan, media)).rejects.toMatchObject({ name: 'LeaseLostError' });
    });
  });
});
