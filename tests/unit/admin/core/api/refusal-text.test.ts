import { refusalText } from '../../../../../admin/src/core/api/refusal-text';

const refused = (message: string | null, details: Record<string, unknown>) => ({ message, status: 409, details });

describe('what the server refuses', () => {
  it('is said in Chinese in a Chinese panel', () => {
    expect(refusalText('zh-Hans', refused('There is no run 99', { code: 'RUN_NOT_FOUND' }))).toBe('此导入不存在。');
  });

  it.each(['en', 'fr'])('is said in English, and not in words for developers, in a panel in %s', (locale) => {
    const error = refused('item 3 of run 3 has no open conflict', { code: 'CONFLICT_CLOSED' });
    expect(refusalText(locale, error)).toBe('This conflict is already resolved. Reload the page to see it.');
  });

  it('says in English what somebody may not do, with the fields', () => {
    const needed = { action: 'update', type: 'page', locale: 'zh-CN', fields: ['body', 'title'] };
    expect(refusalText('en', refused('', { code: 'RUN_RIGHTS_LOST', name: 'Ada', right: 'x', needed }))).toContain(
      'whose role lacks one (update: Compliance page (Simplified Chinese); fields: Body, Title)',
    );
  });

  it.each([{}, { code: 'NEWER_THAN_THIS' }, { code: 404 }, { code: 'toString' }])(
    'is said in the words of the server for %j',
    (details) => {
      expect(refusalText('zh-Hans', refused('No.', details))).toBe('No.');
      expect(refusalText('en', refused('No.', details))).toBe('No.');
      expect(refusalText('zh-Hans', refused(null, details))).toBeNull();
    },
  );

  it('keeps what only the server knows', () => {
    const error = refused('<a> {b}.zip: it ends too early', { code: 'ARCHIVE_CORRUPT' });
    expect(refusalText('zh-Hans', error)).toBe(
      '压缩包无法读取，可能已损坏。服务器说明：<a> {b}.zip: it ends too early',
    );
    expect(refusalText('zh-Hans', refused('', { code: 'UPLOAD_TOO_LARGE', limit: 2048 }))).toContain('2,048 字节');
    expect(refusalText('zh-Hans', refused('', { code: 'PLAN_APPLIED', run: 7 }))).toContain('导入 7 执行');
    expect(refusalText('zh-Hans', refused('', { code: 'FOLDER_NOT_ALLOWED', name: 'site' }))).toContain('“site”');
  });

  it('says in Chinese what somebody may not do, with the fields', () => {
    const lost = (details: object) =>
      refusalText('zh-Hans', refused('', { code: 'RUN_RIGHTS_LOST', name: 'Ada', right: 'x', ...details }));
    const needed = { action: 'update', type: 'page', locale: 'en', fields: ['body', 'title'] };
    expect(lost({ needed })).toContain('其角色缺少权限（更新合规页面（英语），字段：正文、标题）');
    expect(lost({ needed: { ...needed, action: 'create', fields: [] } })).toContain('（新建合规页面（英语））');
    const file = { type: 'file', locale: null, fields: [] };
    expect(lost({ needed: { ...file, action: 'upload' } })).toContain('（向媒体库添加文件）');
    expect(lost({ needed: { ...file, action: 'delete' } })).toContain('（删除媒体库中的文件）');
    expect(lost({ right: 'plugin::compliance.import.run' })).toContain('（plugin::compliance.import.run）');
  });

  it('names the first ten entries that have changed', () => {
    const moves = Array.from({ length: 12 }, (_, index) => ({ key: `page a/${String(index)} en`, what: 'changed' }));
    const lines = (some: typeof moves) =>
      refusalText('zh-Hans', refused('', { code: 'PLAN_OUTDATED', moves: some }))
        ?.split('\n')
        .slice(1);
    expect(lines(moves.slice(0, 2))).toEqual(['page a/0 en', 'page a/1 en']);
    expect(lines(moves)).toHaveLength(11);
    expect(lines(moves)?.at(-1)).toBe('…');
  });
});
