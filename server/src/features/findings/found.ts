import { own } from '../../../../model/own';
import type { ListedFinding } from '../../../../model/contracts/listed-findings';
import { STATUS_FACTS } from '../../adapters/strapi/certification-facts';
import { noteKey, type NoteTarget } from '../../adapters/strapi/review-notes';
import type { FileFinding } from '../../../../model/contracts/findings';
import type { LintFinding } from '../../../../model/lint/finding';
import { LINTS } from '../../../../model/lint/lints';
import { FINDINGS } from '../../../../migrator/findings';
import { hashOf } from '../../../../migrator/canonical-hash';
import { uidOf } from '../../../../model/plugin-id';

/** A finding, and what a note about it names. */
export interface Found {
  shown: Omit<ListedFinding, 'accepted'>;
  target: NoteTarget;
  /** All of which a role must be able to read in the Content Manager to see it. */
  reads: readonly Read[];
}

/** Fields of a type that a finding quotes, and in which languages of which entries; null: of some entry. */
export interface Read {
  type: string;
  fields: readonly string[];
  places: readonly { documentId: string; locale: string }[] | null;
}

/** The fields that findings about a type quote. */
const QUOTED: Readonly<Record<string, readonly string[]>> = {
  page: ['title', 'path', 'body', 'certifications'],
  certification: ['name', 'scope', 'issuedBy', ...Object.keys(STATUS_FACTS)],
  redirect: ['from', 'to'],
};

const short = (value: unknown): string => hashOf(value).slice('sha256:'.length);

const foundAt = (target: NoteTarget, shown: Omit<ListedFinding, 'accepted' | 'id'>, reads: readonly Read[]): Found => ({
  reads,
  shown: { ...shown, id: short(noteKey(target)).slice(0, 32) },
  target,
});

type Entry = NonNullable<ListedFinding['entry']>;

/** The entry in each language that is quoted; what a body says otherwise than a certification quotes that as well. */
const readsOf = ({ code, quotes }: LintFinding, { type, documentId, locale }: Entry): Read[] => [
  {
    ...{ type, fields: QUOTED[type] ?? [] },
    places: [locale, ...quotes.map((quote) => quote.locale)].map((each) => ({ documentId, locale: each })),
  },
  ...(code.startsWith('BODY_') ? [{ type: 'certification', fields: QUOTED['certification'] ?? [], places: null }] : []),
];

/** The finding of a lint about an entry. Its text is what it quotes and says; where it stands may change. */
export const foundInContent = (
  finding: LintFinding,
  entry: Entry,
  page: ListedFinding['page'] = entry.type === 'page' ? entry : null,
  reads: readonly Read[] = readsOf(finding, entry),
): Found => {
  const { code, severity, message, hint, says, path, line, quotes, locale } = finding;
  const fingerprint = short({ code, message, quotes: quotes.map((quote) => [quote.locale, quote.text]) });
  const target = { uid: uidOf(entry.type), documentId: entry.documentId, locale, code, fingerprint };
  const meaning = LINTS[code].meaning;
  const named = page && { documentId: page.documentId, locale: page.locale };
  const place = { entry, locales: [entry.locale].filter(Boolean), path, line, page: named, site: null, run: null };
  return foundAt(target, { origin: 'content', code, severity, meaning, message, hint, says, quotes, ...place }, reads);
};

const MEANINGS: Readonly<Record<string, { meaning: string }>> = FINDINGS;

interface OfImport {
  site: string;
  run: number;
  /** The page that the import made of the file. */
  page?: ListedFinding['page'];
}

/** The finding of an import about a file. */
export const foundInImport = (finding: FileFinding, { site, run, page = null }: OfImport): Found => {
  const { code, severity, message, hint, says, path, line } = finding;
  const target = {
    ...{ uid: 'import', documentId: short({ site, path }), locale: '', code },
    fingerprint: short({ code, message }),
  };
  const meaning = own(MEANINGS, code)?.meaning ?? null;
  const entry = page && { type: 'page', ...page, title: path };
  const place = { entry, locales: page === null ? [] : [page.locale], path, line, page, site, run, quotes: [] };
  const said = { message, hint, ...(says && { says }) };
  return foundAt(target, { origin: 'import', code, severity, meaning, ...said, ...place }, []);
};
