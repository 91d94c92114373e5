import type { LevelPhrases } from '../statements';

export const levels: LevelPhrases = {
  clause: /[，；]\s*/,
  label: /(?:等级|级别|定级)$/i,
  lead: String.raw`.*(?:规定|标准|要求|法规)[，,]\s*`,
  verb: /(?:均|都|已|已经|分别|先后|也)*(?:通过|获得|取得|完成)/i,
  itself: /^(?:我们|我司|本公司|公司)$/i,
  between: /\s*[、]\s*|和|以及/,
  article: null,
  next: /\s*[，；、]\s*/,
  done: /已(?:完成|通过|获得?|取得|获颁)|(?:完成|通过|获得|取得)了/i,
  ranked: [
    /(?:^|[，；])(?<subject>[^，；：]{1,24}?)\s?(?:是|为|系)(?:一家)?(?:经?(?:认证|验证|评估|审核)的)?\s?(?:level\s?[1-4]|第?[一二三四1-4]\s?级)\s?(?:认证)?(?:的)?(?:服务(?:提供|供应)?商|商户)/i,
  ],
};
