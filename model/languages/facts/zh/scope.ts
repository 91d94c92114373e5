import type { FactPhrases } from '../facts';

const GOT = '(?:已|也|均|曾|成功|再次|经|通过|过|审核|评估|测评|并)*(?:获得|通过|取得|获颁)(?:了)?$';

/** How Chinese texts say what a certificate was granted for. */
export const grant: FactPhrases['grant'] = {
  behind: null,
  between: {
    thing:
      /(?:获得|通过|取得|获颁|荣获)(?:了)?\s*((?:(?!获得|通过|取得|获颁|荣获)[^。；！？]){2,160}?)\s*(?:等)?\s*(?:共)?\s*(?:\d+|[一二三四五六七八九十两]+)?\s*(?:项|个|张)?$/,
    not: /^(?:由|经|多|全部|首|第|了|国家|国际|全球|相关)|的$|系列|[（(][^）)]*$/,
    gives: /(?:联合|共同)?(?:组织|颁发|签发|授予|主办|发起|开展|推出)?(?:的)?$/,
    notGiver: /[由经]/,
  },
  subjects: [
    new RegExp(`(?:^|[，。；的])\\s*([^，。；、的由]{2,30}服务)${GOT}`),
    // matches a list of services: 云主机、对象存储等 5 项服务通过了……
    new RegExp(
      `(?:^|[，。；的])\\s*([^，。；的由]{1,60}、[^，。；的由]{1,30}?)\\s*等?(?:共)?\\s*(?:\\d+|[一二三四五六七八九十两]+)\\s*(?:项|款|个|种)(?:云)?(?:服务|产品)?${GOT}`,
    ),
  ],
};

/** How Chinese texts print the scope of a certificate. */
export const scope: FactPhrases['scope'] = {
  label: /(?:ISO|IEC|认证|审核|证书|评估|测评|体系|注册|服务|适用|覆盖|管理|的|\/|\s|\d)*(?:适用|覆盖)?范围/i,
  covers: [
    /(?:认证|证书|审核|评估|报告|测评)(?:的)?范围(?:仅)?(?:为|是|覆盖|涵盖|包括|包含)(?:了)?(.+)$/,
    /(?:证书|认证)[^。；]{0,40}，(?:范围)?(?:仅)?(?:覆盖|涵盖)(?:了)?(.+?)(?:，(?:是|由|并|也|且|证书|编号|有效|每).*)?$/,
    /(?:认证|证书|审核|报告)(?:仅|只)?(?:覆盖|涵盖|适用于)(?:了)?(.+)$/,
    /^(?:仅|已)?(?:覆盖|涵盖)(?:了)?(.+?)(?:，(?:是|由|并|也|且|证书|编号|有效|每).*)?$/,
  ],
  not: /期间|年度/i,
  only: null,
};

/** How Chinese texts name the services that a certificate was issued to. */
export const services: FactPhrases['services'] = {
  label: /适用服务|服务范围|认证服务|涵盖服务|覆盖服务|适用产品/i,
  and: null,
  joins: /[和与及]|以及/,
  separates: /和|以及|(?<=[\w)）])\s*及\s*/,
  holders: (names) => [new RegExp(String.raw`(?:颁发给|授予)\s*(${names})`)],
  subjects: (names) => [new RegExp(String.raw`由[^，。；]{2,16}运营的\s*(${names})`)],
  opens: null,
  before: null,
  behind: null,
};
