import type { Core } from '@strapi/strapi';
import { publishProblems } from '../../adapters/strapi/publish-problems';
import type { RunRecord } from '../../adapters/strapi/journal/create-journal';
import type { Diagnostic } from '../../migrator/diagnostics';
import { groupBy } from '../../migrator/group-by';
import { contributorsOf } from '../../migrator/plan/contributors';
import { refOfItem, sourceIdOf } from '../../migrator/plan/identity';
import { MARKED_DRAFT } from '../../migrator/plan/marked-drafts';
import { readWorld } from '../../migrator/plan/read-world';
import type { Base } from '../../migrator/ports';
import type { Candidate } from '../../migrator/publish/candidate';
import { sharedEdits, unpublishedEdits } from '../../migrator/rollback/shared-edits';
import { documentKey, placeKey, type EntryTrace } from '../../migrator/rollback/trace';
import type { Ports } from './ports';
import { traceRun } from './traced-run';

/** An entry that a run wrote; `candidate` is null when it is gone, or a later run has written it. */
export interface Written {
  trace: EntryTrace;
  candidate: Candidate | null;
  /** The run that wrote it last; undefined when none is known any more. */
  writer: number | undefined;
}

/**
 * Reads everything that decides which of the entries that a run wrote may go online; with `resolvedOnly` of those of which
 * conflicts were resolved.
 */
export const readCandidates = async (
  strapi: Core.Strapi,
  ports: Ports,
  run: RunRecord,
  isWanted: (trace: EntryTrace) => boolean,
  resolvedOnly: boolean,
): Promise<Written[]> => {
  const { journal, target } = ports;
  const { site } = run;
  const rowOf = ({ entry, key }: EntryTrace) => sourceIdOf(site, refOfItem({ ...entry, key }), entry.locale);
  const previous = new Map<string, Base>();
  const diagnostics = new Map<string, Diagnostic[]>();
  const gone = new Set<string>();
  const marked = new Set<string>();
  const resolved = new Map<string, Set<string>>();
  const { runs, traces, stored, writers } = await traceRun(ports, run, (item, by) => {
    if (by.kind === 'resolve')
      resolved.set(placeKey(item), new Set([...(resolved.get(placeKey(item)) ?? []), ...item.fields]));
    diagnostics.set(placeKey(item), [...(diagnostics.get(placeKey(item)) ?? []), ...item.diagnostics]);
    if (item.action === 'missing') gone.add(placeKey(item));
    if (item.reason === MARKED_DRAFT) marked.add(placeKey(item));
    for (const { sourceId, row } of item.sources)
      if (row !== null && !previous.has(sourceId)) previous.set(sourceId, row['base'] as Base);
  });
  const own = new Set(runs.map(({ id }) => id));
  // what the run took offline, since its source no longer has it, is no draft to publish
  const wanted = [...traces.entries.values()].filter(
    (trace) =>
      isWanted(trace) && !gone.has(placeKey(trace.entry)) && (!resolvedOnly || resolved.has(placeKey(trace.entry))),
  );
  const refs = wanted.map(({ entry, key }) => refOfItem({ ...entry, key }));
  const known = await journal.known(site);
  const world = await readWorld(site, refs, known, ports);
  const states = new Map(stored.map(({ entry, state }) => [placeKey(entry), state]));
  const documents = groupBy(stored, ({ entry }) => documentKey(entry));
  const problemsOf = publishProblems(strapi);

  const candidateOf = async (trace: EntryTrace): Promise<Candidate | null> => {
    const { entry, sourcePath } = trace;
    const { type, documentId, locale } = entry;
    const state = states.get(placeKey(entry)) ?? null;
    const held = world.stored(type, documentId, locale);
    if (state === null || held === null) return null;
    const ref = { ...refOfItem({ ...entry, key: trace.key }), locale };
    const row = world.known(ref, locale)?.base;
    const roles = target.fieldRoles(type);
    const languages = documents.get(documentKey(entry)) ?? [];
    const isOwn = languages.every((one) => traces.entries.get(placeKey(one.entry))?.found === null);
    const online = languages.map((one) => one.state.published ?? {});
    const edits = sharedEdits(traces.shared.get(documentKey(entry)), [state.draft], roles, isOwn);
    return {
      trace,
      stored: held,
      state,
      base: { ...world.known(ref, '')?.base.fields, ...row?.fields, ...row?.relations },
      contributors: contributorsOf(ref, world),
      defaults: target.defaults(type),
      previous: previous.get(rowOf(trace)) ?? null,
      sharedEdits: unpublishedEdits(edits, state.draft, online),
      markedDraft: marked.has(placeKey(entry)),
      resolved: resolved.get(placeKey(entry)) ?? null,
      diagnostics: diagnostics.get(placeKey(entry)) ?? [],
      problems: held.publication === 'published' ? [] : await problemsOf(held, sourcePath),
    };
  };

  const written: Written[] = [];
  for (const trace of wanted) {
    const writer = writers.get(rowOf(trace));
    const isOurs = writer !== undefined && own.has(writer);
    written.push({ trace, writer: isOurs ? run.id : writer, candidate: isOurs ? await candidateOf(trace) : null });
  }
  return written;
};
