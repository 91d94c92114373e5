import type { Core } from '@strapi/strapi';
import { yieldToEventLoop } from '../../../adapters/yield-to-event-loop';
import { publishProblems } from '../../../adapters/strapi/publish-problems';
import type { RunRecord } from '../../../adapters/strapi/journal/create-journal';
import type { FileFinding } from '../../../../../model/contracts/findings';
import { documentKey, placeKey } from '../../../../../model/entry-keys';
import { groupBy } from '../../../../../migrator/group-by';
import { contributorsOf } from '../../../../../migrator/plan/stored-state/contributors';
import { refOfItem, sourceIdOf } from '../../../../../migrator/plan/identity';
import { MARKED_DRAFT } from '../../../../../migrator/plan/marked-drafts';
import { readKnown } from '../../../../../migrator/plan/stored-state/read-known';
import { readStoredState } from '../../../../../migrator/plan/stored-state/read-stored-state';
import type { Base } from '../../../../../migrator/model/ports/source-map';
import type { Candidate } from '../../../../../migrator/run/publish/candidate';
import { sharedEdits, unpublishedEdits } from '../../../../../migrator/run/rollback/shared-edits';
import type { EntryTrace } from '../../../../../migrator/run/rollback/trace';
import type { OnEntry } from '../imports-service';
import type { Ports } from '../ports';
import { traceRun } from './traced-run';
import { base } from '../../../adapters/strapi/value-readers';

/** An entry that a run wrote; `candidate` is null when it is gone, or a later run has written it. */
export interface Written {
  trace: EntryTrace;
  candidate: Candidate | null;
  /** The run that wrote it last; undefined when none is known any more. */
  writer: number | undefined;
}

/** Which of a run's entries are looked at, and who is told. */
interface CandidateSelection {
  isWanted: (trace: EntryTrace) => boolean;
  /** Only entries in which somebody has resolved a conflict. */
  resolvedOnly: boolean;
  onEntry?: OnEntry | undefined;
}

/** Reads everything that decides which of the entries that a run wrote may go online. */
export const readCandidates = async (
  strapi: Core.Strapi,
  ports: Ports,
  run: RunRecord,
  { isWanted, resolvedOnly, onEntry }: CandidateSelection,
): Promise<Written[]> => {
  const { journal, target } = ports;
  const { site } = run;
  const rowOf = ({ entry, key }: EntryTrace) => sourceIdOf(site, refOfItem({ ...entry, key }), entry.locale);
  const previous = new Map<string, Base>();
  const findings = new Map<string, FileFinding[]>();
  const gone = new Set<string>();
  const marked = new Set<string>();
  const resolved = new Map<string, Set<string>>();
  const { runs, traces, stored, writers } = await traceRun(ports, run, (item, by) => {
    onEntry?.();
    if (by.kind === 'resolve')
      resolved.set(placeKey(item), new Set([...(resolved.get(placeKey(item)) ?? []), ...item.fields]));
    findings.set(placeKey(item), [...(findings.get(placeKey(item)) ?? []), ...item.findings]);
    if (item.action === 'missing') gone.add(placeKey(item));
    if (item.reason === MARKED_DRAFT) marked.add(placeKey(item));
    for (const { sourceId, row } of item.sources)
      if (row !== null && !previous.has(sourceId)) previous.set(sourceId, base(row['base']));
  });
  const own = new Set(runs.map(({ id }) => id));
  // an entry that the run unpublished, because its source no longer has it, must not go online again
  const wanted = [...traces.entries.values()].filter(
    (trace) =>
      isWanted(trace) && !gone.has(placeKey(trace.entry)) && (!resolvedOnly || resolved.has(placeKey(trace.entry))),
  );
  const refs = wanted.map(({ entry, key }) => refOfItem({ ...entry, key }));
  await yieldToEventLoop();
  const known = await readKnown(journal, site);
  await yieldToEventLoop();
  const storedState = await readStoredState(site, refs, known, ports);
  const states = new Map(stored.map(({ entry, state }) => [placeKey(entry), state]));
  const documents = groupBy(stored, ({ entry }) => documentKey(entry));
  const problemsOf = publishProblems(strapi);

  const candidateOf = async (trace: EntryTrace): Promise<Candidate | null> => {
    const { entry, sourcePath } = trace;
    const { type, documentId, locale } = entry;
    const state = states.get(placeKey(entry)) ?? null;
    const held = storedState.stored(type, documentId, locale);
    if (state === null || held === null) return null;
    const ref = { ...refOfItem({ ...entry, key: trace.key }), locale };
    const row = storedState.known(ref, locale)?.base;
    const roles = target.fieldRoles(type);
    const languages = documents.get(documentKey(entry)) ?? [];
    const isOwn = languages.every((one) => traces.entries.get(placeKey(one.entry))?.found === null);
    const online = languages.map((one) => one.state.published ?? {});
    const edits = sharedEdits(traces.shared.get(documentKey(entry)), [state.draft], roles, isOwn);
    return {
      trace,
      stored: held,
      state,
      base: { ...storedState.known(ref, '')?.base.fields, ...row?.fields, ...row?.relations },
      contributors: contributorsOf(ref, storedState),
      defaults: target.defaults(type),
      previous: previous.get(rowOf(trace)) ?? null,
      sharedEdits: unpublishedEdits(edits, state.draft, online),
      markedDraft: marked.has(placeKey(entry)),
      resolved: resolved.get(placeKey(entry)) ?? null,
      findings: findings.get(placeKey(entry)) ?? [],
      problems: held.publication === 'published' ? [] : await problemsOf(held, sourcePath),
    };
  };

  const written: Written[] = [];
  for (const trace of wanted) {
    const writer = writers.get(rowOf(trace));
    const isOurs = writer !== undefined && own.has(writer);
    written.push({ trace, writer: isOurs ? run.id : writer, candidate: isOurs ? await candidateOf(trace) : null });
    await yieldToEventLoop();
  }
  return written;
};
