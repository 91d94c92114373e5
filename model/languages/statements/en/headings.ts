import type { EntryPhrases, HeadingPhrases } from '../statements';

export const headings: HeadingPhrases = {
  certificates:
    /^(?:\d+[.)]?\s+)?(?:(?:our|the|current|active|existing|industry|security|compliance|independent|international|global|third[- ]party|iso|soc|quality|management systems?|and|&)\s+)*(?:certifications?|certificates?|attestations?|accreditations?)(?:\s*(?:,|and|&|\/)\s*(?:(?:and|our|security|compliance|industry|third[- ]party)\s+)*(?:certifications?|certificates?|attestations?|accreditations?|compliance|standards?|audits?|reports?|audit reports?))*(?:\s+(?:we (?:hold|have)|held|achieved|obtained|overview))?$/i,
  held: /\b(?:certifications?|certified|certificates?|accredit(?:ed|ations?)|attestations?|awarded|achieved|obtained|earned|holds?|passed)\b/i,
  others: /\b(?:suppliers?|vendors?|partners?|(?:sub-?)?processors?|subcontractors?|customers?)\b/i,
  column:
    /certif(?:ication|icate|ied|ying)|attest|accredit|audit|assess|\bissue[dr]?\b|issuing|\bstatus\b|\bvalid|\bexpir/i,
  question: /^(?:what|why|how|when|where|who|which|is|are|does|do|can|should)\b/i,
  invitation:
    /^(?:get|download|request|view|see|find|read|learn|contact|access|review|explore|compare|using|map|mapping|prepar(?:e|ing)|build|building|achiev(?:e|ing)|meet|meeting|implementing|steps?|tips|guidance|related|helpful|resources?|more|about)\b/i,
  otherSubject:
    /\b(?:guides?|blueprint|checklist|white ?papers?|faqs?|frequently asked|news|roadmap|planned|upcoming|coming soon|in progress|(?:your|customer|shared) responsibilit\w+|responsibility matrix)\b/i,
  lead: /^(?:the|china|chinese)$/i,
};

export const entries: EntryPhrases = {
  number: /^no\.?\s*/i,
  holder: /\b(?:holders?|held by|certified (?:entity|company|organi[sz]ation))\b/i,
  itself: /\b(?:we|us|our|ourselves)\b/i,
  nothing: /^(?:no|none|not applicable|n\/?a)$/i,
  dataCentres: /\bdata ?cent(?:er|re)s?\b/i,
};
