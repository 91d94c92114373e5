import type { Knex } from 'knex';
import { method } from '../../../model/readers';

/** Variables of a session of MySQL or MariaDB, by name. */
export type SessionSettings = Readonly<Record<string, number>>;

const set = (parts: readonly string[]): string => `SET ${parts.join(', ')}`;

const kept = (name: string): string => `@compliance_${name}`;

const assigned = (settings: SessionSettings): string[] =>
  Object.entries(settings).map(([name, value]) => `SESSION ${name} = ${String(value)}`);

/** SQL that sets them. */
export const sessionSettings = (settings: SessionSettings): string => set(assigned(settings));

/**
 * Sets variables of the session for a transaction that has begun. The databases have none that end with a transaction,
 * and others use the connection afterwards: what they were is put back behind COMMIT or ROLLBACK, said in the same
 * moment, so that nobody's statement comes between.
 */
export const setForTransaction = async (trx: Knex.Transaction, settings: SessionSettings): Promise<void> => {
  const names = Object.keys(settings);
  const query = method(await method(trx.client, 'acquireConnection')(), 'query');
  const putBack = (): void => {
    // a connection that is lost takes its settings along
    query(set(names.map((name) => `SESSION ${name} = ${kept(name)}`)), () => undefined);
  };
  const ending =
    <Value>(end: (value?: Value) => Promise<unknown>) =>
    (value?: Value): Promise<unknown> => {
      const isLast = !trx.isCompleted();
      const ended = end(value);
      if (isLast) putBack();
      return ended;
    };
  Object.assign(trx, { commit: ending(trx.commit.bind(trx)), rollback: ending(trx.rollback.bind(trx)) });
  await trx.raw(set([...names.map((name) => `${kept(name)} = @@SESSION.${name}`), ...assigned(settings)]));
};
