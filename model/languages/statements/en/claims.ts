import type { ClaimPhrases } from '../statements';

export const claims: ClaimPhrases = {
  definition: [
    /\b(?:organi[sz]ations?|companies|providers|businesses|entities|systems|platforms|vendors) (?:that|which|who|can|may|must|should|seeking|wishing)\b/i,
    /^(?=.{2,90}\s(?:is|was)\s)(?:the\s|an?\s)?(?:[\w/.:()&, -]*\b(?:iso|iec|soc|pci|csa|mlps|djcp|trucs|tcs|gb|hipaa|gdpr|fedramp|c5|tisax|star|csf|standard|framework|scheme|program(?:me)?|certification|audit|assessment|regulation|law|act|report)\b[\w/.:()&, -]*|it|this|that)\s(?:is|was)\s(?:an?|the|one of|first|designed|intended)\b/i,
    /^(?:any|all|every|each|most)\s(?:\w+\s){0,3}(?:company|companies|organi[sz]ations?|merchants?|providers?|entit(?:y|ies)|business(?:es)?|vendors?|agenc(?:y|ies))\b/i,
    /^(?:[Rr]eports?|[Cc]ertificates?|[Aa]udits?|[Aa]ssessments?|[Aa]ttestations?|[Ee]xaminations?|[Cc]ertifications?|[Aa]uditors?|[Aa]ssessors?) (?:are|is|must|can|may|will)\b(?![^.]*\bby\s(?:the\s)?\p{Lu})/u,
    /\b(?:certification|certificate|compliance|attestation|report)\b[^.]{0,60}\b(?:means?|demonstrates?|shows?|indicates?|proves?|requires?|ensures?|describes?|helps?)\b[^.]{0,40}\b(?:an?|any|every|the) (?:service )?(?:organi[sz]ation|company|provider|business|vendor)\b/i,
    // a level names the systems that it is for
    /^(?:level|class|grade)\s\S+(?:\s(?:and|or|to)\s\S+)*\s(?:systems|platforms)\b/i,
  ],
  claims:
    /\b(?:certified|certificates?|certification|accredited|attest(?:ed|ation|s)?|audit(?:ed|s)?|assess(?:e[sd]|ments?)?|evaluat(?:e|ed|es|ion)|validat(?:ed|es)|awarded|conferred|granted|achiev(?:ed|es)|obtain(?:ed|s)|earned|received|passed|holds?|held|compl(?:y|ies|iant|ied)|conform(?:s|ed|ant)?|meets?|rated?|rates|classif(?:ied|ies)|implement(?:ed|s)|registered|authori[sz]ed|authori[sz]ations?|authority to operate|issue[dr]?|reports?|undergo(?:es)?|examin(?:es|ed|ations?))\b|\b(?:owns?|maintains?)\b[^.;]{0,40}\bcertifications\b|\bcompleted\b[^.;]{0,60}\b(?:testing|registration|filing)\b|\b(?:type|level)\s?(?:\d|i{1,3}|iv)\s(?:(?:audit|report|examination|assessment|attestation|is|was|has|been|[–—-])\s){0,4}(?:completed|obtained|achieved)\b/i,
  advised: [
    /\b(?:must|should|shall|ought to|needs? to|ha(?:s|ve) to|are (?:required|recommended|advised|expected) to|is (?:required|recommended|advised|expected) to|usually|typically|generally)\s(?:\w+ly\s|also\s|all\s|then\s)*(?:be|have|hold|obtain|pass|achieve|complete|get|receive|register|require|undergo)\b/i,
    /^(?:recommended|suggested|typical|minimum|example|reference)\b[^.]{0,60}[:：]$/i,
  ],
};
