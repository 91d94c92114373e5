import type { CellPhrases } from '../statements';

export const cells: CellPhrases = {
  ditto: /^(?:(?:the )?same(?: as (?:the )?(?:above|previous(?: row| one)?))?|as above|ditto)$/i,
  label:
    /^(?:issue[rd](?: by)?|(?:certification|certifying|issuing) (?:body|authority)|audit(?:or|ed by)|assessor|scope|status|valid(?:ity| until| through)?|expir\w*|level|date|services?)$/i,
  state: /^(?:status|state)$/i,
  level: /^(?:[\w/ -]{2,20}\s)?(?:type|level)\s?(?:\d|i{1,3}|iv)(?:\s(?:report|audit|attestation))?$/i,
  abbreviated: /\b(?:cert(?:ificate|ification|\.)?|registration|report)\s+(?:no|nr)\.\s*$/i,
};
