import type { Sentence } from './sentence';

const NAME = String.raw`\p{Lu}[\p{L}\p{N}&.-]*(?:\s\p{Lu}[\p{L}\p{N}&.-]*){0,3}`;

/**
 * How a text names the company in whose buildings or on whose systems its own data is, each with a sign that most
 * sentences do not have.
 */
const HOSTED = [
  {
    sign: /\b(?:hosted|stored|operated|run|runs|running|housed|located|colocated|processed|handled|collected|built|kept)\s/,
    form: new RegExp(
      String.raw`\b(?:hosted|stored|operated|run|runs|running|housed|located|colocated|processed|handled|collected|built|kept)\s(?:entirely\s|exclusively\s)?(?:in|on|by|with|at)\s(?:the\s)?(${NAME})`,
      'gu',
    ),
  },
  {
    sign: /\s(?:where|on which|in which|with whom)\s(?:we|our)\b/,
    form: new RegExp(String.raw`(${NAME}),?\s(?:where|on which|in which|with whom)\s(?:we|our)\b`, 'gu'),
  },
  {
    sign: /部署|托管|运行|存储|存放|构建|搭建/,
    form: /(?:托管|部署|运行|存储|存放|构建|搭建)(?:于|在)([^，。；的在于 ]{2,12}?)(?:之上|上|中|内)?(?=[，。；]|$)/gu,
  },
  {
    sign: /机房|数据中心|云平台|云服务器|基础设施/,
    form: /(?:使用|采用|选用|租用|依托|(?:托管|部署|运行|存储|存放)(?:于|在))(?:了)?([^，。；的在于 ]{2,12}?)(?:的)?(?:机房|数据中心|云平台|云服务器|基础设施)/gu,
  },
];

/**
 * The sentences that do not say what a host of the page's organization holds: after "our data is stored at Acme" the
 * sentence "Acme is certified" is about Acme.
 */
export const withoutHosts = (sentences: readonly Sentence[]): Sentence[] => {
  const hosts = new Set(
    sentences.flatMap(({ words }) =>
      HOSTED.flatMap(({ sign, form }) =>
        sign.test(words) ? Array.from(words.matchAll(form), (match) => firstWord(match[1] ?? '')) : [],
      ),
    ),
  );
  if (hosts.size === 0) return [...sentences];
  const subjects = Array.from(hosts, asSubject);
  return sentences.filter(({ words }) => !subjects.some((subject) => subject.test(words)));
};

const firstWord = (name: string): string => name.split(/[\s.]/, 1)[0] ?? name;

/** Matches a sentence, or a clause that says what is held, that begins with a name. */
const asSubject = (name: string): RegExp => {
  const quoted = name.replace(/[^\p{L}\p{N}]/gu, '\\$&');
  return new RegExp(
    String.raw`^(?:the\s)?${quoted}(?![\p{L}\p{N}-])|[，；]${quoted}(?:也|均|都|已|已经|目前)*(?:通过|获得|取得|持有)|^${quoted}(?:也|均|都|已|已经|目前)*(?:通过|获得|取得|持有)`,
    'iu',
  );
};
