import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Runtime, Session } from 'node:inspector';

/** The inspector answers with ids, not with values: the code that it runs hands the values over through this channel. */
const HANDOVER = 'strapi-plugin-compliance:handover';

interface Handover {
  seenFrom: unknown;
  take: (name: string, value: unknown) => void;
}

const HAND_OVER = `{
  const handover = {};
  process.getBuiltinModule('node:diagnostics_channel').channel('${HANDOVER}').publish(handover);
  handover;
}`;

const TAKE = 'function (name, value) { this.take(name, value); }';

/** What an object of the inspector's consists of. */
const insideOf = (
  session: Session,
  objectId: string | undefined,
): Partial<Runtime.GetPropertiesReturnType> & { idOf: (name: string) => string | undefined } => {
  let found: Runtime.GetPropertiesReturnType | undefined;
  // within one process it answers at once
  if (objectId !== undefined)
    session.post('Runtime.getProperties', { objectId, ownProperties: true }, (error, answer) => {
      if (error === null) found = answer;
    });
  const all = [...(found?.result ?? []), ...(found?.internalProperties ?? [])];
  return { ...found, idOf: (name) => all.find((each) => each.name === name)?.value?.objectId };
};

/** The surroundings in which a function was written, from the nearest on; not what is global. */
const closuresOf = (session: Session, functionId: string | undefined): (string | undefined)[] => {
  const written = insideOf(session, functionId);
  const bound = written.idOf('[[TargetFunction]]');
  const scopes = bound === undefined ? written.idOf('[[Scopes]]') : insideOf(session, bound).idOf('[[Scopes]]');
  const closures = insideOf(session, scopes).result ?? [];
  return closures.flatMap(({ value }) => (value?.description?.startsWith('Closure') === true ? [value.objectId] : []));
};

/**
 * The variables that a function sees in the functions around it, those of the names given: as a debugger shows them, by
 * Node.js's own inspector, which reads them where they are and changes nothing. Lacks those that are not there; empty
 * where Node.js has or allows no inspector.
 */
export const variablesOf = (fn: unknown, names: readonly string[]): ReadonlyMap<string, unknown> => {
  const found = new Map<string, unknown>();
  const hand = (message: unknown): void => {
    const handover: Handover = { seenFrom: fn, take: (name, value) => void found.set(name, value) };
    Object.assign(message as object, handover);
  };
  let session: Session | undefined;
  try {
    session = new (process.getBuiltinModule('node:inspector').Session)();
    session.connect();
    subscribe(HANDOVER, hand);
    let handover: string | undefined;
    session.post('Runtime.evaluate', { expression: HAND_OVER }, (error, answer) => {
      if (error === null) handover = answer.result.objectId;
    });
    for (const closure of closuresOf(session, insideOf(session, handover).idOf('seenFrom'))) {
      const inside = insideOf(session, closure);
      for (const name of names) {
        const objectId = inside.idOf(name);
        if (objectId === undefined || handover === undefined || found.has(name)) continue;
        const call = { objectId: handover, functionDeclaration: TAKE, arguments: [{ value: name }, { objectId }] };
        session.post('Runtime.callFunctionOn', call);
      }
    }
  } catch {
    // what is not known counts as somebody who listens
    found.clear();
  } finally {
    unsubscribe(HANDOVER, hand);
    session?.disconnect();
  }
  return found;
};
