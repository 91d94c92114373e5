import type { HeldPhrases, StatePhrases } from '../statements';

const STATUS = /^(?:当前|认证|证书)?状态$/i;

export const held: HeldPhrases = {
  outright: /证书|获得|获颁|荣获|通过|取得|持有|颁发|签发|出具|备案/i,
  evidence: /证书|审计报告|审核报告/i,
  intention: /^(?:如果?|若|当)(?:您|你|客户)/i,
  status: STATUS,
  affirmed: /^(?:已(?:获得?|取得|通过|认证)|有效|持有)(?!\s{1,2}(?:q[1-4]|h[12])\b)/iu,
  complies: /符合|遵守|遵循|满足|认证|合规/i,
  ofSomebody: null,
  evident: /报告|认证|证书/i,
  nobody: /^(?:企业|组织|机构|商户|该标准|该认证|认证机构)/i,
  opening: /^(?:该标准|该认证|该报告|此标准|此认证|本标准)\b/i,
  article: /^(?:中国|国家标准)$/i,
  recommended: /建议|推荐|参考|示例|举例|指引|指南/i,
  granted: /通过|获得|取得|持有|备案|测评|认证|证书/i,
};

export const states: StatePhrases = {
  no: /^(?:否|无|没有|暂无|尚无|暂未.*|尚未.*|未.{0,8}|不.{0,6}|待.{0,8}|(?:办理|规划|计划|筹备|准备|申请|审核|认证|测评|评估|推进|建设|整改)中?)$/i,
  later:
    /^(?:明年|后年|年底|下半年|下季度|今年)|20\d\d\s*年.{0,8}(?:完成|通过|取得|获得|启动|开展)$|^第?[一二三四1-4]季度$/i,
  pending: /^(?:参照|对标|遵循).{0,10}$/i,
  column: STATUS,
  dates: /日期|时间|有效|颁发|获得|取得|到期|首次|下次/i,
  telling: /状态|是否|进度|进展|阶段|结果|备注|说明|情况|持有|通过|获得|取得/i,
};
