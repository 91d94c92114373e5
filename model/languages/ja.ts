import { claims } from './claims/ja';
import { documentLists } from './documents/ja';
import { facts } from './facts/ja';
import { pages } from './pages/ja';
import { requests } from './requests/ja';
import type { Language } from './language';
import { HAN_NUMBERS } from './spelled-numbers';

export const ja: Language = {
  code: 'ja',
  spaced: false,
  numbers: { decimal: '.', groups: ',', spelled: HAN_NUMBERS, to: 'から|より|〜', ordinal: null },
  percentages: { behind: 'パーセント(?:ポイント)?', front: null },
  dates: {
    named: null,
    marked: { year: '年', month: '月', day: '日', eras: { 令和: 2018, 平成: 1988, 昭和: 1925 }, firstYear: '元' },
    to: 'から|より|〜',
    figures: 'unknown',
  },
  durations: {
    units: {
      second: '秒(?:間)?',
      // 分 is also a part, as in 三分の一 and 十分
      minute: String.raw`分間|(?<=\d\s?)分(?![の類析野散離割別担配岐解身])|(?<=[〇一二三四五六七八九])分(?=以内|ごと|毎|前|後)`,
      hour: '時間',
      day: '営業日|平日|暦日|日間|日(?![本曜時付程常頃記])',
      week: '週(?:間)?',
      month: '[かカヶケヵ箇]月(?:間)?',
      year: String.raw`年(?:間)?(?!\s?\d|[度初末生代])`,
    },
    notBehind: String.raw`[〇零一二三四五六七八九十百千数第]|(?:令和|平成|昭和)\s?|第\s|[年月]\s?|日\s?(?:から|より|[〜~-])\s?`,
    named: { '2 week': '隔週' },
    others: [
      String.raw`24時間(?:\s?[・/x×]?\s?(?:365|7)日|体制|対応|年中無休|いつでも)|1日24時間|週7日`,
      String.raw`\d{1,3}\s?[歳才]`,
      '(?<![一二三四五六七八九十百千])[百千]年',
    ],
  },
  amounts: {
    currencies: {
      USD: '(?:米|US)?ドル',
      EUR: 'ユーロ',
      GBP: '(?:英)?ポンド',
      CNY: '人民元|中国元',
      JPY: '円',
      CHF: 'スイスフラン',
    },
    of: null,
    scales: [
      { words: '千', times: 1e3 },
      { words: '万', times: 1e4 },
      { words: '百万', times: 1e6 },
      { words: '億', times: 1e8 },
    ],
  },
  sizes: { KB: 'キロバイト', MB: 'メガバイト', GB: 'ギガバイト', TB: 'テラバイト', PB: 'ペタバイト' },
  levels: {
    front: 'レベル|ティア|クラス|グレード',
    behind: { words: '級', ordinal: '第', notBehind: '[各同上下]' },
  },
  certificateNumbers: {
    labels: '(?:証明書|認証書|登録証|認証|登録|認定|報告書)(?:登録)?(?:番号|No\\.?)',
    is: 'は',
  },
  standards: { GDPR: '一般データ保護規則', 'EU Model Clauses': '標準契約条項' },
  numbering: null,
  regions: {},
  shown: {
    certifications: '認証',
    pages: 'ページ',
    processors: {
      title: '委託先および提供先',
      facts: {
        status: '状況',
        kind: '役割',
        organization: '会社',
        purpose: '目的',
        dataCategories: 'データの種類',
        dataSubjects: 'データ主体',
        countries: '処理を行う国',
        safeguards: '保護措置',
        services: 'サービス',
        condition: '条件',
        announcedOn: '告知日',
        objectUntil: '異議申立期限',
        objectionsTo: '異議申立先',
        effectiveOn: '利用開始日',
        removedOn: '終了日',
        url: 'リンク',
      },
      kinds: {
        subprocessor: '再委託先',
        sdk: '第三者のSDK',
        affiliate: '関連会社',
        recipient: '提供先',
        controller: '独立した管理者',
      },
      statuses: { planned: '予定', announced: '告知済み', 'in-use': '利用中', ending: '終了予定', ended: '終了' },
      listedOn: '掲載日',
      notice: {
        name: '名称',
        titles: {
          added: (name) => `処理者の追加：${name}`,
          changed: (name) => `処理者の変更：${name}`,
          removed: (name) => `処理者の終了：${name}`,
        },
        begins: (name, day) => `${day} から、${name} が個人データを受け取ります。`,
        planned: (name) => `${name} が個人データを受け取る予定です。日付は未定です。`,
        receives: (name) => `${name} が個人データを受け取ります。`,
        changes: (name) => `個人データを受け取る ${name} について、次のとおり変更します。`,
        changesAhead: (name) => `個人データをまだ受け取っていない ${name} について、次のとおり変更します。`,
        ends: (name, day) => `${day} から、${name} は個人データを受け取りません。`,
        neverBegins: (name) => `${name} が個人データを受け取る予定でしたが、取りやめます。`,
        before: (value) => `（変更前：${value}）`,
        objectTo: (address) => `異議を申し立てることができます：${address}`,
        objectUntil: (day, address) =>
          `${day} まで異議を申し立てることができます${address === null ? '。' : `：${address}`}`,
      },
    },
    requests,
    trustCenter: 'トラストセンター',
    labelled: (label, fact) => `${label}：${fact}`,
    between: '、',
    onRequest: 'ご請求に応じて提供',
    level: (number) => `レベル${String(number)}`,
    video: '動画',
    alerts: { note: '注記', tip: 'ヒント', important: '重要', warning: '警告', caution: '注意' },
    backToText: '本文に戻る',
    plain: {
      complex: 'このページは、要素の入れ子が深すぎるか繰り返しが多すぎるため、プレーンテキストで表示しています。',
      slow: 'このページは、整形に時間がかかりすぎるため、プレーンテキストで表示しています。',
      large: 'このページは、整形に必要なメモリが多すぎるため、プレーンテキストで表示しています。',
      failed: 'このページは、整形できなかったため、プレーンテキストで表示しています。',
    },
    endedClaim: (standard, on) =>
      on === null
        ? `この節で述べている ${standard} の認証は、現在は有効ではありません。`
        : `この節で述べている ${standard} の認証は、${on} に失効しました。`,
  },
  claims,
  facts,
  statements: null,
  pages,
  documentLists,
};
