import { factsOf } from '../../../server/src/forms/facts';
import { heldAt } from '../../../server/src/forms/held';
import { certification, RULES } from './published';

const moment = { now: new Date('2026-06-30T15:00:00Z'), rules: RULES };

const factsIn = (stated: Parameters<typeof certification>[2]) =>
  heldAt([certification('a', { validUntil: '2027-06-30' }, stated)], moment)
    .flatMap(factsOf)
    .map(({ label, text }) => [label, text]);

test.each([
  ['en', 'Level 3', ['Level', 'Level 3']],
  ['zh-CN', 'Level 3', ['级别', '3 级']],
  ['zh-CN', 'Gold', ['级别', 'Gold']],
  ['de-AT', 'Level 3', ['Stufe', 'Stufe 3']],
  ['fr', 'Level 3', ['Niveau', 'Niveau 3']],
  ['ja', 'Level 3', ['レベル', 'レベル3']],
  ['it', 'Level 3', ['Level', 'Level 3']],
])('in %s the level %j is %j', (locale, level, fact) => {
  expect(factsIn({ locale, level })).toContainEqual(fact);
});

test('only evidence that is given on request is called so', () => {
  const evidence = (['public', 'on-request'] as const).map((visibility) => ({
    ...{ documentId: visibility, title: `Report, ${visibility}`, kind: null, visibility, url: null },
  }));
  expect(factsIn({ evidence }).filter(([label]) => label === 'Evidence')).toEqual([
    ['Evidence', 'Report, public'],
    ['Evidence', 'Report, on-request (on request)'],
  ]);
});
