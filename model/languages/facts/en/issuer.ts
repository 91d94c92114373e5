import type { FactPhrases } from '../facts';

/** Matches "by" in "issued by", but not in "operated by". */
const BY = String.raw`(?<!\b(?:operated|run|managed|provided|hosted|owned|used|offered|developed|followed|accompanied|authori[sz]ed|accredited|recogni[sz]ed|required)\s)\bby\s+`;

/** How English texts name the issuer of a certificate. */
export const issuer: FactPhrases['issuer'] = {
  label:
    /issue[rd](?: by)?|issuing (?:body|authority|organi[sz]ation)|certif(?:ication|ying) (?:body|authority|organi[sz]ation)|certified by|audit(?:or|ed by|(?:ing)? firm)|assess(?:or|ed by|ment firm)/i,
  role: null,
  issued: [
    { behind: new RegExp(String.raw`\bissued?\b[^.;]{0,60}?${BY}`, 'gi') },
    {
      before:
        /\s+(?:has\s+|have\s+)?issued\s+(?:the|this|an?|our|its)\s+(?:[\w/:-]+\s+){0,3}?(?:certificate|report|attestation|authori[sz]ation)/gi,
    },
  ],
  examined: [
    {
      behind: new RegExp(
        String.raw`\b(?:certified|attested|audited|assessed|evaluated|granted|awarded|conferred|conducted|performed|carried out|tested|examined|signed|prepared|registered)\b[^.;]{0,90}?${BY}`,
        'gi',
      ),
    },
    {
      behind:
        /\bcertificates?\s+(?:(?:no\.?|number|#)\s*)?[A-Z0-9][\w./-]*(?:\s[\w./-]*\d[\w./-]*){0,3}\s+(?:from|by)\s+/gi,
    },
    {
      behind:
        /\b(?:certificates?|certification|report|assessment|audit|attestation|evaluation|examination)\s+(?:\([^()]{1,30}\)\s+)?(?:from|by)\s+/gi,
    },
    {
      behind: /\b(?:P-?ATO\)?|authori[sz]ation|authority to operate)(?=[\s)])[^.;]{0,60}?\s(?:from|by)\s+(?:the\s+)?/gi,
    },
    { before: /\s+(?:has\s+|have\s+)?(?:attested\s+that|certified\s+(?:that|us)|audited\s+us|assessed\s+us)\b/g },
  ],
  organized: [{ behind: /\b(?:organi[sz]ed|developed|administered|established|launched|initiated|run)\s+by\s+/gi }],
  aboutAudit: /certif|evaluat|assess|audit/i,
  partOf:
    /^\s+(?:working group|working committee|committee|team|task force|department|centre|center|office)\s+(?:of|at|in|within|under)\s+/,
  holds: /(?:has|have|is|was|holds?|passed|obtained|achieved|received)\b/,
  issues: /\bissued\b/,
};

/** How English texts name who recognises an examiner. */
export const recognition: FactPhrases['recognition'] = [
  { behind: /\b(?:authori[sz]ed|accredited|recogni[sz]ed|licensed|designated)\s+by\s+/gi },
];
