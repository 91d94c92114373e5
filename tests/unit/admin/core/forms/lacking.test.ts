import { lackingOf } from '../../../../../admin/src/core/forms/lacking';

const untouched = { connect: [], disconnect: [] };
const whole = { certificationStatus: 'active', scope: 'All services', issuedBy: untouched, standard: untouched };
const saved = { issuedBy: { count: 1 }, standard: { count: 1 } };

describe('what a certification lacks before it is published', () => {
  it('is nothing where it is verified and states issuer, standard and scope', () => {
    expect(lackingOf(whole, saved)).toEqual({ isUnverified: false, fields: [] });
  });

  it('is everything of a new one', () => {
    expect(lackingOf({}, undefined)).toEqual({ isUnverified: true, fields: ['issuedBy', 'standard', 'scope'] });
  });

  it('follows what is typed and chosen before it is saved', () => {
    const chosen = { ...whole, issuedBy: { connect: [{ id: 1 }], disconnect: [] }, scope: ' ' };
    expect(lackingOf(chosen, undefined).fields).toEqual(['standard', 'scope']);
    const removed = { ...whole, issuedBy: { connect: [], disconnect: [{ id: 1 }] } };
    expect(lackingOf(removed, saved).fields).toEqual(['issuedBy']);
    const replaced = { ...whole, issuedBy: { connect: [{ id: 2 }], disconnect: [{ id: 1 }] } };
    expect(lackingOf(replaced, saved).fields).toEqual([]);
  });

  it('is told of an unverified one', () => {
    expect(lackingOf({ ...whole, certificationStatus: 'unverified' }, saved).isUnverified).toBe(true);
  });
});
