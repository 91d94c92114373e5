import fc from 'fast-check';

import { disputedRecords, followedRecords, sameRecords, withoutVersion } from '../../../model/shared-relations';

/** A record's id says its languages: `e1` has English, `z1` Chinese, `b1` both. */
const has = (id: string, locale: string) => id.startsWith('b') || id.startsWith(locale === 'en' ? 'e' : 'z');
const english = (...named: string[]) => ({ locale: 'en', named });
const chinese = (...named: string[]) => ({ locale: 'zh-CN', named });

test('another language names what it has of the list, in the order of the leader, and keeps what only it can name', () => {
  expect(followedRecords(english('b2', 'e1', 'b1'), chinese('b3', 'z1', 'b1'), has, true)).toEqual(['b2', 'b1', 'z1']);
  expect(followedRecords(english(), chinese('b1', 'z1'), has, true)).toEqual(['z1']);
});

test('a relation to one record takes the record of the leader, or stays where there is no version of it', () => {
  expect(followedRecords(english('b1'), chinese('z1'), has, false)).toEqual(['b1']);
  expect(followedRecords(english('e1'), chinese('b1'), has, false)).toEqual(['b1']);
  expect(followedRecords(english(), chinese('b1'), has, false)).toEqual([]);
  expect(followedRecords(english(), chinese('z1'), has, false)).toEqual(['z1']);
});

test('records without a version are told apart from those that are disputed', () => {
  expect(withoutVersion(english('e1', 'b1'), chinese(), has)).toEqual(['e1']);
  expect(disputedRecords(english('e1', 'b1', 'b2'), chinese('z1', 'b2', 'b3'), has)).toEqual(['b1', 'b3']);
});

test('after a language has followed, nothing is disputed, and it has nothing more to do', () => {
  const id = fc.constantFrom('e1', 'e2', 'z1', 'z2', 'b1', 'b2', 'b3');
  const ids = (locale: string) => fc.uniqueArray(id).map((all) => all.filter((each) => has(each, locale)));
  fc.assert(
    fc.property(ids('en'), ids('zh-CN'), (one, other) => {
      const leader = english(...one);
      const followed = chinese(...followedRecords(leader, chinese(...other), has, true));
      expect(disputedRecords(leader, followed, has)).toEqual([]);
      expect(followed.named.every((each) => has(each, 'zh-CN'))).toBe(true);
      expect(sameRecords(followedRecords(leader, followed, has, true), followed.named)).toBe(true);
      expect(sameRecords(followedRecords(followed, leader, has, true), leader.named)).toBe(true);
    }),
  );
});
