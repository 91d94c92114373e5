import type { Naming } from '../../../model/languages/facts/names';
import { joined, phrases } from '../../../model/languages/phrases';
import { isFactual } from '../sentences/claims';
import type { Fact, Sentence } from '../sentences/sentence';
import { named, type Named } from './named';
import { capitalName, hanName, nameAtEnd } from './proper-name';
import { whole } from './whole';

/** Finds names in a sentence by one kind of wording. */
type Search = (sentence: Sentence) => string[];

const PART_OF = joined(phrases('facts', ({ issuer }) => issuer.partOf));

/** The body that a part belongs to: in "The Cloud working group of the Alliance" it is the alliance. */
const insideOf = ({ behind }: Named): string | null => {
  const part = PART_OF.exec(behind);
  return part === null ? null : capitalName(behind, part[0].length);
};

const searchesOf = (namings: Naming[]): Search[] =>
  namings.map((naming) => {
    const search = named(naming);
    return ({ words }) => search(words).map((found) => insideOf(found) ?? found.name);
  });

const LABEL = whole(phrases('facts', ({ issuer }) => issuer.label));

const labelled: Search = ({ label, words }) => {
  if (label === null || !LABEL.test(label)) return [];
  return [capitalName(words, 0) ?? hanName(/^[^，。；;]+/.exec(words)?.[0].replace(/\.$/, '')) ?? []].flat();
};

const ROLE = joined(phrases('facts', ({ issuer }) => issuer.role)).source;
const IN_ROLE = new RegExp(`(?:${ROLE})([^，。；、：（）()]{2,60})`, 'g');

/** A role within a sentence: （发证机构：BSI）, 审核机构为 atsec. */
const inRole: Search = ({ words }) =>
  Array.from(words.matchAll(IN_ROLE)).flatMap(
    ([, name = '']) => hanName(name, true) ?? (/^[A-Za-z][\w&.-]+$/.test(name.trim()) ? name.trim() : []),
  );

/** Wordings from the strongest to the weakest: who issued the certificate, who examined it, who runs the scheme. */
const ISSUED = [labelled, inRole, ...searchesOf(phrases('facts', ({ issuer }) => issuer.issued))];
const EXAMINED = searchesOf(phrases('facts', ({ issuer }) => issuer.examined));
const ABOUT_AUDIT = joined(phrases('facts', ({ issuer }) => issuer.aboutAudit));
const ORGANIZED = searchesOf(phrases('facts', ({ issuer }) => issuer.organized)).map(
  (search): Search =>
    (sentence) =>
      ABOUT_AUDIT.test(sentence.words) ? search(sentence) : [],
);

/**
 * The issuer of a certificate, as the section names it. `ignored` excludes names that are not issuers, such as the
 * publisher of the standard. `granted` reads the name from a sentence about what was granted.
 */
export const findIssuer = (sentences: Sentence[], granted: Search, ignored: (name: string) => boolean): Fact | null => {
  const factual = sentences.filter(isFactual);
  for (const searches of [ISSUED, [...EXAMINED, granted], ORGANIZED]) {
    for (const sentence of factual) {
      for (const search of searches) {
        const value = search(sentence).find((name) => !ignored(name) && !isHolder(name, sentence));
        if (value !== undefined) return inFull({ value, quote: sentence.quote }, sentences);
      }
    }
  }
  return null;
};

const HOLDS = new RegExp(
  String.raw`^[’'\w（()）]*\s*(?:${joined(phrases('facts', ({ issuer }) => issuer.holds)).source})`,
);
const ISSUES = new RegExp(`^[^,，]{0,40}(?:${joined(phrases('facts', ({ issuer }) => issuer.issues)).source})`);

/** Whether a sentence begins with a name as the one that holds the certificate: "Lanchuan has achieved …". */
const isHolder = (name: string, { words }: Sentence): boolean =>
  words.startsWith(name) && HOLDS.test(words.slice(name.length)) && !ISSUES.test(words.slice(name.length));

const ACRONYM = /^[A-Z][A-Z0-9&-]{1,9}$/;

/** Replaces an acronym by the full name that the section prints before it: "Data Center Alliance (DCA)". */
const inFull = (fact: Fact, sentences: Sentence[]): Fact => {
  if (!ACRONYM.test(fact.value)) return fact;
  const bracket = new RegExp(`\\s*[(（]${fact.value}[)）]`);
  for (const { words, quote } of sentences) {
    const at = bracket.exec(words);
    if (at === null) continue;
    const name = nameAtEnd(words.slice(0, at.index));
    if (name !== null) return { value: name + at[0], quote };
  }
  return fact;
};
