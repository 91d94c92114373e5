import type { HeldPhrases, StatePhrases } from '../statements';

export const held: HeldPhrases = {
  outright:
    /\b(?:certified|accredited|attested|certificates?|awarded|conferred|granted|achieved|obtained|earned|received|passed|holds?|held|issued|registered|completed|renewed)\b|\b(?:owns?|maintains?)\b[^.;]{0,40}\bcertifications?\b|\breports?\b[^.;]{0,40}\b(?:from|by|available|covers|covering)\b|\b(?:assessed|validated|evaluated)\s(?:as|to\sbe)\s(?:\w+ly\s|being\s)*(?:compliant|conformant|conforming|in\scompliance|meeting)\b/i,
  evidence: /certificate|attestation|audit report/i,
  intention: /^(?:if|when|where)\s(?:you|your|customers?)\b/i,
  status: /^(?:(?:current|certification|certificate|compliance|audit)\s)?(?:status|state)$/i,
  affirmed:
    /^(?:currently\s)?(?:certified|active|valid|achieved|obtained|awarded|granted|held|completed|passed|in force)\b(?!\s(?:by|in|for|until)?\s?(?:q[1-4]|h[12])\b)/iu,
  complies:
    /\b(?:compl(?:y|ies|ied|iant|iance)|conforms?|meets?|adheres?|aligned|certified|certification|attest\w*|assess(?:ed|ment)|authori[sz]ed|supports?)\b/i,
  ofSomebody:
    /^The\s[^.]{2,30}\s(?:report|certificate)\s[^.]*\b(?:of|to|describes|covers)\s(?:\p{Lu}\p{Ll}+\s)*\p{Lu}\p{Ll}+['’]s\s/u,
  evident: /certif|\breports?\b|attest|authori[sz]|\bATO\b/i,
  nobody:
    /^(?:an?|the|this|these|some|many|most|all|every)\s(?:[\w-]+\s){0,2}(?:standards?|reports?|certificates?|certification|audits?|auditors?|assessors?|companies|organi[sz]ations?|merchants?|providers?)\b|^(?:companies|organi[sz]ations|merchants|providers|auditors|assessors|businesses)\b/i,
  opening: /^(?:it|this|these|the standard|the framework|the report)\b/i,
  article: /^(?:the|an?)$/i,
  recommended: /recommend|suggest|example|refer(?:ence|s)\b|guid(?:e|ance)|typical|minimum/i,
  granted:
    /\b(?:completed|passed|obtained|achieved|received|holds?|held|certif\w+|granted|awarded|registered|rated|classified)\b/i,
};

export const states: StatePhrases = {
  no: /^(?:no|none|nope|not\b.*|n\/?a|x|tb[acd]|wip|to do|todo|missing|open)$/i,
  later:
    /^(?:(?:coming|planned|expected|due|from|by|in|for|until|target)\s+)*(?:(?:early|mid|late|spring|summer|autumn|fall|winter|next year|soon|q[1-4]|h[12]|january|february|march|april|may|june|july|august|september|october|november|december)\b[\s/-]*)+(?:(?:of\s+)?20\d\d)?$|^(?:coming|planned|expected|due|in|by|target)\s+20\d\d$|^20\d\d\s*(?:[-/]\s*)?(?:q[1-4]|h[12])$/i,
  pending:
    /\b(?:audit|assessment|review|certification|evaluation)s?\s+(?:(?:is|are|has|been)\s+)*(?:booked|planned|scheduled|ongoing|started|pending|running|begun|due)\b|\b(?:in|under)\s+(?:audit|evaluation|review|assessment|preparation|development|consideration|progress|construction|discussion|implementation)\b|\b(?:coming|ongoing|aligned|alignment|in the works|in the pipeline|stage [12])\b/i,
  column: /^(?:(?:current|certification|certificate|compliance)\s)?(?:status|state)$/i,
  dates: /since|valid|expir|issue|date|last|next|achieved|obtained|renew/i,
  telling:
    /status|state|stage|phase|result|outcome|remarks?|notes?|certified|held|achieved|obtained|complian|progress|^(?:yes|no)/i,
};
