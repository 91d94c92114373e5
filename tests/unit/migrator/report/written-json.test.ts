import { say } from '../../../../model/say';
import { FILE_START, newFinding } from '../../../../migrator/findings';
import { writtenJson } from '../../../../migrator/report/formats/json';

test('JSON for programs has what findings say in English, without codes and values', () => {
  const finding = newFinding('LINK_BROKEN', 'a.md', FILE_START, say('linkMissing', { link: '/x/' }), say('addTarget'));
  expect(finding.says).toEqual({
    message: { code: 'linkMissing', values: { link: '/x/' } },
    hint: { code: 'addTarget' },
  });
  expect(JSON.parse(writtenJson({ findings: [finding] }))).toEqual({
    findings: [
      {
        ...{ code: 'LINK_BROKEN', severity: 'warning', path: 'a.md', line: 1, column: 1 },
        message: '“/x/” is not in this source.',
        hint: 'Add the target to the source, or correct the link.',
      },
    ],
  });
});

test('what a page states under the same name stays', () => {
  expect(writtenJson({ attributes: { says: 'hello' } })).toBe('{"attributes":{"says":"hello"}}');
});
