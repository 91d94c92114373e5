import type { DocumentListWords } from './words';

const DAY = '(?:date|on|at)?';
const PERIOD = '(?:audit|report(?:ing)?|observation)?period';

export const documentLists: DocumentListWords = {
  called: String.raw`\b(?:documents|document (?:list|library|register|index)|evidences?|policies|policy (?:list|register|library)|white ?papers|questionnaires|(?:audit|soc) reports)\b`,
  columns: {
    file: '(?:(?:document|attachment|evidence)?file(?:name|path)?|attachments?|files|pdf|downloads?)',
    link: '(?:(?:file|document|download|pdf)?(?:url|link|href)s?)',
    public: '(?:is)?public(?:lyavailable|lyvisible)?',
    closed: '(?:is)?(?:internal(?:use)?(?:only)?|private|restricted|confidential|gated)|(?:requires?)?nda(?:required)?',
    access:
      '(?:document|file)?(?:access(?:level|type|control)?|visib(?:le|ility)(?:level|to)?|audience|availability|sharing|classification|confidentiality|permissions?)',
    title: '(?:(?:document|evidence|policy|report)?(?:names?|titles?)|documents?|evidence|policy|report)',
    description: '(?:short)?(?:descriptions?|summary|abstract)',
    kind: '(?:document|evidence)?(?:type|kind|category)',
    standard: '(?:compliance|security)?(?:standards?|frameworks?)|certifications?|certificates?',
    services: '(?:covered|related)?(?:services?|products?)(?:covered|inscope)?',
    version: '(?:document)?(?:version|revision)(?:number|no)?',
    validFrom: `valid(?:ity)?(?:from|since|start)${DAY}|effective(?:from)?${DAY}`,
    validUntil: `valid(?:ity)?(?:until|till?|to|through|end)${DAY}|expir(?:es|y|ation)${DAY}`,
    renewsOn: `renew(?:s|al|by)?${DAY}`,
    periodStart: `${PERIOD}(?:start|from|begin)s?${DAY}`,
    periodEnd: `${PERIOD}(?:end|to|until)s?${DAY}`,
  },
  access: {
    public: 'public(?:ly available)?|everyone|anyone|unrestricted',
    'on-request': String.raw`(?:up)?on[- ]request|by request|request(?: access|able| only)?|access request|(?:requires? |under |behind |signed )?(?:an? )?nda(?: required| only)?|gated|(?:requires? )?approval(?: required)?`,
    internal: String.raw`internal(?:ly)?(?: only| use(?: only)?)?|private|restricted|(?:strictly )?confidential|secret|hidden|not public|nobody|none`,
  },
  yes: 'yes|y|true|1|x|✓|✔',
  no: 'no|n|false|0',
};
