import type { CapitalNames } from '../names';

/** How English texts print the names of bodies. */
export const inCapitals: CapitalNames = {
  article: /the\s+/,
  role: /(?:(?:the|an?|our)\s+)?(?:(?:independent|accredited|external|international|global|leading)\s+)*(?:certification bod(?:y|ies)|certifier|registrar|auditors?|auditing firm|audit firm|assessor|third[- ]party(?: auditor| assessor| organi[sz]ation)?|testing (?:agency|laboratory))[,:]?\s+/i,
  legalForm: /Co\.|Ltd\.?|Inc\.?|LLC|LLP|Limited|GmbH|AG|S\.A\.|B\.V\.|Corp\.?/,
  link: /of|for|and|&|the|de|der|du|on/,
  linkInFull: /of|for|and/,
  possessive: /['’]s$/,
  abbreviated: /(?:Ltd|Co|Inc|Corp|S\.A|B\.V)\.$/,
  notFirst:
    /Independent|Third|External|Accredited|Certified|International Auditors?|Q[1-4]|Level|Our|We|Customers?|This|These|It/,
  qualified: /-(?:accredited|certified|approved|qualified|recogni[sz]ed)$/i,
  clause: /^\s+(?:has|have|had|is|are|was|were|can|will|now)\b/,
};
