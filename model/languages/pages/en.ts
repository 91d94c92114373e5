import type { PagePhrases } from './pages';

const LANGUAGES = { en: 'English', zh: 'Chinese|Mandarin', de: 'German', fr: 'French', ja: 'Japanese', es: 'Spanish' };
const BETWEEN = String.raw`(?:(?!\b(?:${Object.values(LANGUAGES).join('|')}|not)\b)[^.;:!?]){0,120}?`;
const PREVAILS = String.raw`(?:prevails?|governs?|controls?|takes?\s+(?:precedence|priority)|(?:is|be)\s+(?:the\s+)?(?:authoritative|binding|definitive|controlling|governing|prevailing|official))`;

/** Names whose last word is that of another topic: `cookie-policy`. */
const PRIVACY = Object.fromEntries(
  ['privacy', 'cookie', 'cookies'].flatMap((about) =>
    ['notice', 'policy', 'policies', 'statement', 'terms'].map((kind) => [`${about}-${kind}`, 'privacy'] as const),
  ),
);

export const pages: PagePhrases = {
  topics: {
    privacy: String.raw`cookies?\b|\bsub-?processors?\b|\bprivacy[\s_-](?:notice|policy|policies|statement|terms)\b`,
    sla: String.raw`\bservice[\s_-]level[\s_-](?:agreement|commitment)s?\b|\(SLA\)|（SLA）`,
    compliance: String.raw`\bcompliance\b|\bcertifications?\b|\b(?:ISO|SOC|quality|management system)\s+(?:management\s+system\s+)?certificates?\b`,
    faq: String.raw`\bfrequently\s+asked\s+questions\b`,
    transparency: String.raw`\btransparency\s+reports?\b|\blaw\s+enforcement\b|\bgovernment\s+(?:data\s+)?requests?\b`,
    legal: String.raw`(?<!\b(?:glossary|list|index|definitions?)\s(?:[^.]{0,40}\s)?)\bterms\b|\b(?:terms\s+and|general|special|standard)\s+conditions\b|\bconditions\s+of\s+(?:use|sale|service|carriage|purchase|participation)\b|\b(?:agreements?|addendum|legal|trademarks?)\b|\b(?:eula|tos|dmca)\b|\bcopyrights?\b|\babus(?:e|ive)\b|\bacceptable\s+use\b|\buse\s+restrictions\b|\b(?:refund|cancellation)s?\s+(?:policy|terms)\b`,
    security: String.raw`\bsecurity\b|\bvulnerabilit(?:y|ies)\b|\bresponsible\s+disclosure\b|\bbug\s+bounty\b|\bpenetration\s+test(?:s|ing)?\b`,
    policy: String.raw`\b(?:policy|policies)$`,
  },
  names: {
    ...{ compliance: 'compliance', certification: 'compliance', certifications: 'compliance', security: 'security' },
    ...{ privacy: 'privacy', transparency: 'transparency', legal: 'legal', terms: 'legal', agreement: 'legal' },
    ...{ agreements: 'legal', sla: 'sla', 'service-level-agreement': 'sla', 'service-level-agreements': 'sla' },
    ...{ policy: 'policy', policies: 'policy', announcement: 'announcement', announcements: 'announcement' },
    ...{ notice: 'announcement', faq: 'faq', faqs: 'faq', news: 'news', blog: 'news', 'what-is-new': 'news' },
    ...{ 'whats-new': 'news', 'data-protection': 'privacy' },
    ...{ 'security-measures': 'security', 'information-security': 'security', 'security-policy': 'security' },
    ...{ 'security-policies': 'security', 'disclosure-policy': 'security', 'responsible-disclosure': 'security' },
    ...{ 'vulnerability-disclosure': 'security', 'bug-bounty': 'security', pentest: 'security', pentests: 'security' },
    ...{ 'penetration-test': 'security', 'penetration-tests': 'security', 'penetration-testing': 'security' },
    ...{ cookie: 'privacy', cookies: 'privacy', gdpr: 'privacy', ccpa: 'privacy', subprocessors: 'privacy' },
    ...{ 'sub-processors': 'privacy', 'transparency-report': 'transparency', 'law-enforcement': 'transparency' },
    ...{ dpa: 'legal', tos: 'legal', eula: 'legal', aup: 'legal', dmca: 'legal', copyright: 'legal', imprint: 'legal' },
    ...{ 'counter-notice': 'legal', 'takedown-notice': 'legal', 'infringement-notice': 'legal' },
    ...{ trademark: 'legal', trademarks: 'legal', 'acceptable-use': 'legal', 'frequently-asked-questions': 'faq' },
    ...{ abuse: 'legal', 'use-restrictions': 'legal', refund: 'legal', refunds: 'legal', copyrights: 'legal' },
    ...PRIVACY,
  },
  headings: {
    numbered: String.raw`(?:chapter|section|article|part|step|clause)\s+[\divx]+\b`,
    asks: String.raw`^(?:what|who|why|how|when|where|which)\s+(?:is|are|do|does|can|to|we|you|it|this)\b`,
    opens: String.raw`introduction|intro|overview|background|preface|foreword|preamble|summary|abstract|purpose|scope|definitions?|general(?: provisions| terms)?|contents|table of contents|about(?: this (?:page|document))?|getting started|description|notes?|important(?: notice| note)?|key points|at a glance|tl;?dr`,
    for: String.raw`for(?:\s+the)?`,
    history: String.raw`(?:version|revision|change)\s+history`,
  },
  dates: {
    updated: String.raw`(?:last|most recently)?\s*(?:updated|modified|revised|reviewed|changed)(?:\s+(?:on|date|time))?|date of last (?:update|revision)|(?:last|latest)\s(?:update|revision|modification|change|review)|(?:update|revision)\sdate`,
    effective: String.raw`effective(?:\s+(?:date|as of|from|on|since))?|in effect (?:from|since|as of)|published(?:\s+(?:on|date))?|date`,
    inForce: (day) => [
      String.raw`(?:(?:policy|terms|agreement|version)\s)?(?:effective|in\s(?:effect|force)|date\seffective|applicable|valid)(?:\sdate)?(?:\s(?:as\s(?:of|from)|from|on|since))?\s?(?:is\s)?[:：]?\s?${day}`,
      String.raw`(?:th(?:is|ese)|our|the\spresent)\s(?:[\w-]+\s){0,5}?(?:page|policy|notice|statement|document|agreement|addendum|terms(?:\s(?:of|and)\s\w+)?|sla|version)\s(?:(?:is|are|was|were|will\sbe|becomes?|became)\s(?:effective|in\s(?:effect|force))(?:\s(?:as\sof|from|on|since))?|(?:(?:will\s)?(?:take|come|go|enter)s?|took|came|went|entered)\s(?:in(?:to)?\s)?(?:effect|force)(?:\s(?:on|as\sof|from))?|appl(?:y|ies)\s(?:as\sof|from|since))\s${day}`,
    ],
    version: 'version|revision|edition|v|rev',
    is: '',
    behind: '',
    page: String.raw`th(?:is|ese)\s(?:(?!(?:and|by|for|from|in|of|on|to|with)\s)[\w-]+\s){0,3}?(?:page|policy|notice|statement|document|agreement|terms(?:\s(?:of|and)\s\w+)?)\s(?:was|were|is|are|ha(?:s|ve)\sbeen)\s`,
  },
  older: 'archived?|archives|history|previous|former|old|past|superseded',
  validUntil: String.raw`(?:valid|validity|effective)\s(?:\w+\s){0,3}(?:until|through|till|to)\b|\bexpir(?:es|y|ation)(?:\sdate)?(?:\s(?:on|is))?`,
  toTop: 'back to top|return to top|go to top|top of page',
  close: 'close',
  waiting: String.raw`\bloading\b|please wait|one moment|(?:enable|requires?|needs?) javascript`,
  documents: {
    questionnaire: String.raw`\bquestionnaires?\b`,
    whitepaper: String.raw`\bwhite ?papers?\b`,
    'audit-report': String.raw`\b(?:audit|assessment|attestation|soc ?[123])\b.{0,40}\breports?\b`,
    certificate: String.raw`\bcertificates?\b`,
    policy: String.raw`\bpolic(?:y|ies)\b`,
    legal: String.raw`\b(?:SLAs?|service level agreement|agreements?|contracts?|terms)\b`,
  },
  inviting:
    'please|click|here|to|the|this|for|of|in|an?|see|read|view|open|get|download|links?|files?|documents?|version|more|now|details|it|english|chinese',
  prevailing: {
    languages: LANGUAGES,
    says: (language) => [
      // the English version shall prevail; the Chinese text, in case of conflict, is authoritative
      String.raw`\b${language}(?:[- ]language)?\s+(?:versions?|texts?|originals?|editions?)\b${BETWEEN}\b${PREVAILS}\b`,
      // the prevailing language is English
      String.raw`\b(?:prevailing|governing|controlling|authoritative)\s+(?:language|version|text)\b${BETWEEN}\bis\s+(?:the\s+)?${language}\b`,
    ],
  },
};
