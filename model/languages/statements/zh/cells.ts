import type { CellPhrases } from '../statements';

export const cells: CellPhrases = {
  ditto: /^(?:同上|同前)$/i,
  label: /^(?:发证机构|认证机构|颁发机构|审核机构|测评机构|(?:认证|证书)?范围|状态|有效期|级别|等级|日期|服务)$/i,
  state: /^状态$/i,
  level: null,
  abbreviated: null,
};
