import { isFactual } from '../sentences/claims';
import type { Fact, Sentence } from '../sentences/sentence';
import { CHINESE_NAME, chineseName, englishName } from './proper-name';

/** Finds names in a sentence by one kind of wording. */
type Search = (sentence: Sentence) => string[];

const englishBehind =
  (pattern: RegExp, about: RegExp | null = null): Search =>
  ({ words }) => {
    if (about !== null && !about.test(words)) return [];
    return Array.from(words.matchAll(pattern)).flatMap((match) => {
      const end = match.index + match[0].length;
      const name = englishName(words, end);
      return name === null ? [] : [insideOf(words, end, name) ?? name];
    });
  };

const PART_OF =
  /^\s+(?:working group|working committee|committee|team|task force|department|centre|center|office)\s+(?:of|at|in|within|under)\s+/;

/** Finds the body that a part belongs to: in "The Cloud working group of the Alliance" it is the alliance. */
const insideOf = (words: string, at: number, name: string): string | null => {
  const end = words.indexOf(name, at) + name.length;
  const part = PART_OF.exec(words.slice(end));
  return part === null ? null : englishName(words, end + part[0].length);
};

/** Finds a name that is all of the text before a verb: "BSI issued this certificate". */
const englishBefore =
  (pattern: RegExp): Search =>
  ({ words }) =>
    Array.from(words.matchAll(pattern), (match) => words.slice(0, match.index).replace(/^the\s+/i, '')).filter(
      (before) => englishName(before, 0) === before,
    );

const chineseIn =
  (pattern: RegExp, { about = null, short = false }: { about?: RegExp | null; short?: boolean } = {}): Search =>
  ({ words }) => {
    if (about !== null && !about.test(words)) return [];
    return Array.from(words.matchAll(pattern)).flatMap((match) => chineseName(match[1], short) ?? []);
  };

/** Matches "by" in "issued by", but not in "operated by". */
const BY = String.raw`(?<!\b(?:operated|run|managed|provided|hosted|owned|used|offered|developed|followed|accompanied|authori[sz]ed|accredited|recogni[sz]ed|required)\s)\bby\s+`;

const ISSUED = '(?:正式)?(?:颁发|签发|出具|发放|颁授|授予|核发|发布)';
/** Excludes these words inside a name: 中国质量认证中心. */
const EXAMINED =
  '(?:认证|审核|评估|测评|审计|检测|评定|审查|鉴证)(?!中心|机构|有限|集团|公司|委员会|协会|联盟|学会|[院所局])';
const HOW_OFTEN = '(?:每[半一二两三四]?(?:个)?[年月季](?:度)?|定期)?';
const ABOUT_AUDIT = /certif|evaluat|assess|audit|认证|评估|测评|评测/i;
const LABEL =
  /^(?:issue[rd](?: by)?|issuing (?:body|authority|organi[sz]ation)|certif(?:ication|ying) (?:body|authority|organi[sz]ation)|certified by|audit(?:or|ed by|(?:ing)? firm)|assess(?:or|ed by|ment firm)|颁发(?:机构|单位|者)|发证(?:机构|单位)|颁证(?:机构|单位)|认证(?:机构|单位)|审核(?:机构|单位)|测评(?:机构|单位)|审计(?:机构|单位))$/i;

const labelled: Search = ({ label, words }) => {
  if (label === null || !LABEL.test(label)) return [];
  return [englishName(words, 0) ?? chineseName(/^[^，。；;]+/.exec(words)?.[0].replace(/\.$/, '')) ?? []].flat();
};

/** Matches a role within a sentence: （发证机构：BSI）, 审核机构为 atsec. */
const ROLE = '(?:发证|颁证|颁发|认证|审核|测评|审计|评估)(?:机构|单位)\\s*(?:为|是|：|:)\\s*';
const inRole: Search = ({ words }) =>
  Array.from(words.matchAll(new RegExp(`${ROLE}([^，。；、：（）()]{2,60})`, 'g'))).flatMap(
    ([, name = '']) => chineseName(name, true) ?? (/^[A-Za-z][\w&.-]+$/.test(name.trim()) ? name.trim() : []),
  );

/** Wordings from the strongest to the weakest: who issued the certificate, who examined it, who runs the scheme. */
const SEARCHES: Search[][] = [
  [
    labelled,
    inRole,
    englishBehind(new RegExp(String.raw`\bissued?\b[^.;]{0,60}?${BY}`, 'gi')),
    englishBefore(
      /\s+(?:has\s+|have\s+)?issued\s+(?:the|this|an?|our|its)\s+(?:[\w/:-]+\s+){0,3}?(?:certificate|report|attestation|authori[sz]ation)/gi,
    ),
    chineseIn(new RegExp(`(?:由|经)\\s*${CHINESE_NAME}\\s*${ISSUED}`, 'g'), { short: true }),
    chineseIn(new RegExp(`${CHINESE_NAME}\\s*(?:正式)?(?:颁发|签发|出具|核发)(?:的|了|给)`, 'g')),
    chineseIn(
      new RegExp(
        `(?:聘请|委托|邀请)(?:了)?\\s*${CHINESE_NAME}\\s*(?:对|为|作为|担任|出具|进行|开展|实施|执行|完成)`,
        'g',
      ),
      {
        short: true,
      },
    ),
  ],
  [
    englishBehind(
      new RegExp(
        String.raw`\b(?:certified|attested|audited|assessed|evaluated|granted|awarded|conferred|conducted|performed|carried out|tested|examined|signed|prepared|registered)\b[^.;]{0,90}?${BY}`,
        'gi',
      ),
    ),
    englishBehind(
      /\bcertificates?\s+(?:(?:no\.?|number|#)\s*)?[A-Z0-9][\w./-]*(?:\s[\w./-]*\d[\w./-]*){0,3}\s+(?:from|by)\s+/gi,
    ),
    englishBehind(
      /\b(?:certificates?|certification|report|assessment|audit|attestation|evaluation|examination)\s+(?:\([^()]{1,30}\)\s+)?(?:from|by)\s+/gi,
    ),
    englishBehind(
      /\b(?:P-?ATO\)?|authori[sz]ation|authority to operate)(?=[\s)])[^.;]{0,60}?\s(?:from|by)\s+(?:the\s+)?/gi,
    ),
    englishBefore(/\s+(?:has\s+|have\s+)?(?:attested\s+that|certified\s+(?:that|us)|audited\s+us|assessed\s+us)\b/g),
    chineseIn(new RegExp(`(?:^|[，。；])${CHINESE_NAME}授予`, 'g')),
    chineseIn(
      new RegExp(
        `(?:经|由|通过)(?:了)?\\s*${CHINESE_NAME}\\s*${HOW_OFTEN}(?:进行|开展|实施|执行|完成)?(?:的)?${EXAMINED}`,
        'g',
      ),
    ),
  ],
  [
    englishBehind(
      /\b(?:organi[sz]ed|developed|administered|established|launched|initiated|run)\s+by\s+/gi,
      ABOUT_AUDIT,
    ),
    chineseIn(new RegExp(`由\\s*${CHINESE_NAME}\\s*(?:“[^”]*”|"[^"]*")?\\s*(?:组织|发起|主办|主导|推出|牵头)`, 'g'), {
      about: ABOUT_AUDIT,
    }),
  ],
];

/**
 * The issuer of a certificate, as the section names it. `ignored` excludes names that are not issuers, such as the
 * publisher of the standard. `granted` reads the name from a sentence about what was granted.
 */
export const findIssuer = (sentences: Sentence[], granted: Search, ignored: (name: string) => boolean): Fact | null => {
  const factual = sentences.filter(isFactual);
  const [issued = [], examined = [], organized = []] = SEARCHES;
  for (const searches of [issued, [...examined, granted], organized]) {
    for (const sentence of factual) {
      for (const search of searches) {
        const value = search(sentence).find((name) => !ignored(name) && !isHolder(name, sentence));
        if (value !== undefined) return inFull({ value, quote: sentence.quote }, sentences);
      }
    }
  }
  return null;
};

const HOLDS =
  /^[’'\w（()）]*\s*(?:(?:has|have|is|was|holds?|passed|obtained|achieved|received)\b|(?:也|均|已|已经|成功|率先|再次)*(?:通过|获得|取得))/;

/** Whether a sentence begins with a name as the one that holds the certificate: "Lanchuan has achieved …". */
const isHolder = (name: string, { words }: Sentence): boolean =>
  words.startsWith(name) &&
  HOLDS.test(words.slice(name.length)) &&
  !/^[^,，]{0,40}\bissued\b/.test(words.slice(name.length));

const ACRONYM = /^[A-Z][A-Z0-9&-]{1,9}$/;

/** Replaces an acronym by the full name that the section prints before it: "Data Center Alliance (DCA)". */
const inFull = (fact: Fact, sentences: Sentence[]): Fact => {
  if (!ACRONYM.test(fact.value)) return fact;
  const bracket = new RegExp(`\\s*[(（]${fact.value}[)）]`);
  for (const { words, quote } of sentences) {
    const at = bracket.exec(words);
    if (at === null) continue;
    const before = words.slice(0, at.index);
    const name = /(?:\p{Lu}[\p{L}\p{N}&'’-]*\s+(?:(?:of|for|and)\s+)?)*\p{Lu}[\p{L}\p{N}&'’-]*$/u.exec(before)?.[0];
    const chinese = chineseName(/[\u4e00-\u9fff]+$/.exec(before)?.[0].replace(/^.*(?:由|经|的)/, ''));
    const value = name ?? chinese;
    if (value !== null) return { value: value + at[0], quote };
  }
  return fact;
};
