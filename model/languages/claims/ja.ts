import type { ClaimRole, ClaimWords } from '../claim-words';

/** Endings of verbs that say that something is so, as 取得しています and 受けております. */
const ENDINGS = [
  ...['', 'し'].flatMap((stem) => ['ています', 'ております', 'ている', 'ました', 'ており'].map((end) => stem + end)),
  ...['した', 'いたしました', '致しました', 'いたしており', 'いたしております', 'してまいりました', '済み'],
  ...['済みです', '済', '済です'],
  ...['ずみ', 'し'],
];
const PASSIVE = [
  'されています',
  'されております',
  'されている',
  'されました',
  'されており',
  'された',
  '済み',
  '済みです',
];

/** Verbs with their endings: each says by itself that something is held, and authors leave themselves out beside it. */
const verbs = (
  stems: readonly string[],
  endings: readonly string[],
  roles: readonly ClaimRole[],
): Record<string, readonly ClaimRole[]> =>
  Object.fromEntries(stems.flatMap((stem) => endings.map((ending) => [stem + ending, roles])));

const OBTAINED = ['取得', '獲得', '受領', '保有', '更新', '維持'];
const SPEAKING = ['しています', 'しております', 'しました', 'いたしました', 'しており', '済みです', '済み', 'している'];

/** Words before a standard that say nothing else of it: 情報セキュリティの国際規格である. */
const BEFORE =
  '(adverb | time | number | preposition | of | topic | article | auditor | all | and | thing | open topic+ close)*';
/** The same, where the author is named. */
const WITHIN =
  '(adverb | time | number | preposition | of | topic | article | auditor | all | and | thing | object | proof | audit | open (topic | unknown)+ close | unknown)*';
/** What stands in brackets behind a standard: its number, its field, its other name. */
const ASIDE =
  '(open (topic | thing | unknown | number | colon | comma | standard | proof | certified | preposition | time | dash | level | of | and | all){1,24} close)';
/** Between a standard and the verb: の認証を. */
const BEHIND = `(of | topic | level | all | adverb | time | number | preposition | article | ${ASIDE})*`;
const PROOF = '(proof | certified)';
const CERTIFICATE = `LIST ${BEHIND} (${PROOF} ${BEHIND})*`;
const HELD = `(object | preposition)? ${BEHIND} obtain be`;

/** What is said in Japanese of certificates. */
export const claims: ClaimWords = {
  words: {
    own: [
      ...['当社', '弊社', '私たち', '私達', '私ども', '我々', 'わたしたち', '当グループ', '弊社グループ'],
      ...['当社グループ', '本サービス', '当サービス', '本製品', '当製品', '本システム', '当行', '当法人', '当機構'],
      ...['当協会', '当組合', '自社', '当事業部', '本社', '当センター', '当データセンター', '弊グループ'],
      ...['本プラットフォーム', 'わが社', '我が社'],
    ],
    our: [
      ...['当社の', '弊社の', '私たちの', '私達の', '私どもの', '我々の', '当グループの', '当社グループの'],
      '本サービスの',
    ],
    company: ['会社'],
    // those who are told of it, not those who hold it
    you: [
      ...['お客様に', 'お客様へ', 'お客様の', 'お客様から', 'お客様が', 'お客さまに', 'お客さまの', 'お客さまが'],
      ...['顧客の', 'ご利用', '安心してご利用', '利用者の', '利用者に', 'お取引先様に', '皆様に', '皆さまに'],
    ],
    pronoun: ['これら', 'それら'],
    thing: [
      ...[
        '工場',
        'センター',
        '拠点',
        '事業所',
        '本社',
        '支社',
        '研究所',
        '部門',
        '事業部',
        'ストレージ',
        'クラウド',
        '基盤',
        '運用',
        '倉庫',
      ],
      ...['サービス', 'クラウドサービス', 'システム', 'プラットフォーム', '製品', 'クラウド', 'アプリ'],
      ...['ソフトウェア', '本社', '社', '支社', '支店', '営業所', '全社', '工場', '事業所', '拠点', '開発部門'],
      ...['主力', '全', '各', '国内', '運用', '開発', 'saas', '決済', '部門', '事業部', 'すべて', '主要'],
    ],
    auditor: [
      ...['外部監査法人', '独立した監査法人', '独立した第三者', '第三者', '第三者認証機関', '外部の第三者機関'],
      ...['独立した第三者機関', '監査人', '監査法人', '独立監査人', '第三者機関', '審査機関', '認証機関', '外部機関'],
      '審査登録機関',
    ],
    others: [
      ...['委託先', '再委託先', '取引先', '仕入先', '調達先', '供給者', 'サプライヤー', 'サプライヤ', 'ベンダー'],
      ...['事業者', 'クラウド事業者', 'クラウドベンダー', 'プロバイダー', 'プロバイダ', 'クラウド基盤', 'インフラ'],
      ...['ホスティング', 'データセンター', 'データセンタ', 'お客様', 'お客さま', '顧客', '顧客企業', '利用者'],
      ...['ユーザー', 'ユーザ', '加盟店', '競合', '競合他社', '他社', '親会社', '子会社', '関連会社', '関係会社'],
      ...['グループ会社', 'パートナー', '提携先', '協力会社', '代理店', '販売店', '社員', '従業員', '担当者'],
      ...['エンジニア', 'コンサルタント', '審査員', '主任審査員', '内部監査員', '専門家', 'スタッフ', '同社'],
      ...['同サービス', '貴社', '御社', '企業', '組織', '法人', '応募者', '入札者', '入札参加者', '参加者', '各社'],
      ...['業者', '受託者', '受託会社', 'メーカー', '印刷会社', '運送会社', '大学', '自治体'],
    ],
    be: ENDINGS,
    been: PASSIVE,
    obtain: [...OBTAINED, '継続取得', '更新取得', '所持', '所有', '保持', '継続', '授与', '受け', '有し', '得', '得て'],
    complete: ['合格', '完了', '通過', 'パス', '終了', 'クリア'],
    award: ['発行', '提出', '交付', '付与', '公表'],
    certified: ['認定', '登録', '認証登録', '掲載', '選定'],
    valid: ['有効', '有効期間中', '継続中'],
    affirmed: ['はい', '対応済み', '適合', '✅', '✔', '☑', '✓', '🟢', '○', '◯', '〇'],
    need: ['必要', '必須', '求め', '条件', '要件', 'なければならない', 'なければなりません', '義務', '要求', 'べき'],
    level: [
      ...['type i', 'type ii', 'type 1', 'type 2', 'type1', 'type2', 'タイプ1', 'タイプ2', 'タイプi', 'タイプii'],
      ...['レベル1', 'レベル2', 'level 1', 'level 2', 'level1', 'ゴールド', 'シルバー'],
    ],
    proof: [
      ...['認証', '認証書', '認証登録', '証明書', '証書', '報告書', 'レポート', '保証報告書', '監査報告書'],
      ...['準拠性報告書', '認定', '付与認定', '使用許諾', '付与事業者', '第三者認証', '外部認証', '登録', '登録証'],
      ...['準拠証明書', '資格', 'マーク', '適合証明', '適合証明書', '各種認証', '国際認証', '評価報告書', '適合'],
      '付与',
    ],
    audit: [
      ...['審査', '更新審査', '維持審査', '認証審査', '再認証審査', 'サーベイランス審査', '定期審査', '登録審査'],
      ...['監査', '外部監査', '外部審査', '本審査', '評価', '移行審査', '拡大審査'],
    ],
    topic: [
      ...['情報', 'セキュリティ', '情報セキュリティ', '品質', '環境', '個人情報', '保護', '管理', '体制', '管理体制'],
      ...['強化', 'マネジメントシステム', 'マネジメント', 'isms', 'qms', 'ems', 'pms', 'bcms', 'itsms', '事業継続'],
      ...['労働安全衛生', '国際規格', '国際標準規格', '国際標準', '国際的な', '規格', '基準', '国際', '日本産業規格'],
      ...['である', '関する', 'クラウド', 'サービス', 'クラウドサービス', 'プライバシー', '情報マネジメント'],
      ...['itサービス', 'iso', '標準', '規準', '版', '年版', 'に準拠していること', 'に適合していること'],
      ...['に適合する', 'に準拠した', 'に基づく', 'に係る', '係る', 'クレジットカード', '業界', 'データ', '政府'],
      ...['評価制度', '制度', 'セキュリティ評価制度', '適合性評価制度', 'iec', 'エネルギー', '人工知能'],
      ...['aiマネジメントシステム', '食品安全', '学習', '医療', '機器', '情報システム', 'ため', '向け'],
      ...['フレームワーク', '準拠性', '枠組み', '規格要求事項', 'version', 'バージョン', 'jis q', '内部統制', '保証'],
      ...['品質管理', '安全', '安心', '信頼性', 'アドオン', 'アドオン規格', '国内', 'を対象', '対象', '範囲', '全社'],
      ...['全事業所', '適用範囲'],
    ],
    these: [
      ...['以下', '下記', '次', '左記', '右記', '一覧', '状況', '取得状況', '一部'],
      ...['以下', '下記', '次'].flatMap((here) =>
        ['の通り', 'のとおり', ''].flatMap((so) => [here + so, `${here}${so}です`]),
      ),
    ],
    mark: ['は', 'が', 'も', 'では', 'には', 'においては', 'におきましては', 'としては', 'でも', 'にも'],
    all: [
      ...['主な', '主要な', '両方', '双方', 'すべて', '全て', 'それぞれ', '各', '複数', 'いずれも', '各種', '3つ'],
      ...['2つ', '三つ', '二つ'],
    ],
    adverb: [
      ...['サービスプロバイダーとして', 'のサービスプロバイダーとして', 'サービスプロバイダとして'],
      ...['すでに', '既に', '現在', '継続して', '引き続き', '正式に', '新たに', '新規に', 'この度', 'このたび'],
      ...['また', 'さらに', 'なお', '加えて', '同時に', '無事', '無事に', '毎年', '一環として', '証として'],
      ...['国内で初めて', '初めて', '業界初', '一括', 'いち早く', '以来', '正式', '全社で', '全社', '相次いで'],
      ...['併せて', 'あわせて', '独立した', '外部の', '公正な', '連続して', '継続的に', '日本で初めて'],
      ...['世界で初めて', '続けて', 'のもと', 'もと', '同様に', 'おかげさまで', 'お陰様で', '近年'],
    ],
    article: [
      ...['事業者として', '企業として', '会社として', '組織として', '約', '計', '同', '株式会社', '他', 'ほか', '等'],
      ...['など', 'といった', '等の', 'などの'],
    ],
    preposition: [
      ...['に', 'で', 'より', 'から', 'として', 'にて', 'における', 'において', 'において', 'によって', 'により'],
      ...['による', 'へ', 'ごと'],
    ],
    object: ['を', 'をも'],
    of: ['の'],
    and: [
      ...['と', 'および', '及び', 'ならびに', '並びに', '・', '／', '/', 'や', 'かつ', 'に加え', 'に加えて'],
      ...['とともに', '＆', '&'],
    ],
    turn: ['が、', 'ですが、', 'ものの、', 'ものの', 'けれども', 'しかし', 'ただし', '一方'],
    time: [
      ...['年', '月', '日', '年度', '以降', '以来', '年間', '春', '夏', '秋', '冬', '上期', '下期', '昨年', '今年'],
      ...['本年', '先月', '令和', '平成', '末', '初頭', '上旬', '中旬', '下旬', '今月', '同年', '時点', '当時'],
      ...['創業', '設立', '本日', '付'],
    ],
    link: [
      ...['ため', 'ので', 'ことから', 'ことをお知らせ', 'ことをご報告', 'ことを報告', 'のでお知らせ', '旨'],
      ...['ことをご案内', 'ことを発表', '事業者です', '企業です', '会社です'],
    ],
    negation: [
      ...['ません', 'ていません', 'ておりません', 'ていない', 'ておらず', 'ていなかった', 'されていません'],
      ...['されておりません', 'されていない', 'できません', 'できない', 'ない', 'なく', '未', '無し', 'なし', 'まだ'],
      ...['未取得', '未対応', '対象外', '除く', 'しない', 'しません', '×', '✗', '不合格', '該当なし', 'ありません'],
      ...['していません', 'しておりません', 'していない'],
    ],
    plan: [
      ...['予定', '目指', '目標', '計画', '検討', '準備', '準備中', '申請', '申請中', '審査中', '取得中', '見込み'],
      ...['見込', '向け', '向けて', '向けた', '今後', '将来', '来年', '来年度', '来期', '再来年', '着手', '開始'],
      ...['進めて', '取り組み中', '対応中', 'たい', '考え', '推進', '進行中', '手続き', '手続中', '途中', 'つもり'],
      ...['構想', '近日', 'まもなく', '順次', '受審', '調整中', 'するため', 'すべく', 'ロードマップ', '取得に向け'],
      ...['差異分析', 'ギャップ', '構築中', '整備中', '取得見込'],
    ],
    past: [
      ...['ていました', 'ておりました', 'ていた', 'していました', 'しておりました', 'していた', 'されていました'],
      ...['されていた', 'まで', 'かつて', '以前', '過去', '返上', '失効', '期限切れ', '満了', '終了しました'],
      ...['取り消', '取消', '辞退', '廃止', '旧', '一時停止', '停止', '喪失', '当時は', '撤回', '返納'],
    ],
    condition: [
      ...['場合', 'もし', 'たら', 'すれば', 'なら', 'ならば', 'かどうか', 'か否か', '仮に', '際は', '際には'],
      'にあたっては',
    ],
    told: [
      ...['と話', 'と語', 'と述べ', 'と説明', 'とコメント', 'と誤解', 'と言', 'とは', 'とされ', 'とのこと', '例えば'],
      ...['たとえば', 'テンプレート', 'ひな形', '雛形', 'サンプル', 'によると', 'と思われ', '“', '”', '"'],
    ],
    uses: [
      ...['利用', '使用', '採用', '運営', '委託', '保管', '格納', '設置', '構築', '活用', '依頼', '提供を受け'],
      ...[
        '容易',
        '簡単',
        'かんたん',
        '手軽',
        'スムーズ',
        '選定して',
        '収容',
        '支援',
        '代行',
        'サポート',
        'コンサルティング',
        '研修',
        '講座',
        '教育',
        'セミナー',
      ],
      ...['稼働', '預け', '入居', 'ホスト'],
    ],
  },
  asking: 'か',
  yes: ['はい', 'ええ'],
  asked: { 当社: ['貴社', '御社'] },
  contracted: {
    ...verbs(OBTAINED, SPEAKING, ['obtain', 'be']),
    ...verbs(['保有', '維持', '所持'], ['する'], ['obtain', 'be']),
    ...verbs(
      OBTAINED,
      ['していますが、', 'しておりますが、', 'しましたが、', 'いたしましたが、'],
      ['obtain', 'be', 'turn'],
    ),
    ...verbs(
      ['認定を受け', '認証を受け', '登録を受け'],
      ['ています', 'ております', 'ました'],
      ['proof', 'object', 'obtain', 'be'],
    ),
    ...verbs(
      ['登録', '認定', '認証', '認証登録'],
      ['されています', 'されております', 'されました', 'されている'],
      ['certified', 'been'],
    ),
    ...verbs(['取得認証', '保有認証'], [''], ['obtain', 'proof']),
    ...verbs(['認証取得'], [''], ['proof', 'obtain']),
    ...verbs(['認証取得'], ['済み', '済'], ['proof', 'obtain', 'be']),
    ...verbs(['審査に合格'], ['しました', 'し', 'しています'], ['audit', 'preposition', 'complete', 'be']),
  },
  verbLast: true,
  commas: true,
  list: `(open? standard level* ${ASIDE}? close? level* topic* ((of? proof of?)? (comma | and | all)+ topic* open? standard level* ${ASIDE}? close? level* topic*)*)`,
  lead: '((affirmed | adverb | time | number | preposition | of | article) mark?)*',
  bound: '(open | link | object)',
  subjects: {
    own: '(own+ (thing | topic | and | of | number | all){0,6} | our (thing | topic | of | unknown | all | and | open (thing | unknown | topic) close){0,10} (thing | topic) (open (unknown | topic | thing){1,4} close)?) all? (mark | preposition)',
    company: 'company',
    pronoun: 'pronoun mark',
  },
  statements: [
    `${WITHIN} ${CERTIFICATE} ${HELD}`,
    `${WITHIN} ${CERTIFICATE} obtain (be)?`,
    `${WITHIN} LIST ${BEHIND} (${PROOF} ${BEHIND})* preposition ${BEHIND} certified been`,
    `${WITHIN} ${CERTIFICATE} certified been`,
    `${WITHIN} LIST ${BEHIND} (audit | proof of audit | of)+ (preposition | object) ${BEHIND} complete be`,
  ],
  impersonal: [
    `${BEFORE} ${CERTIFICATE} ${HELD}`,
    `${BEFORE} LIST ${BEHIND} (${PROOF} ${BEHIND})* preposition ${BEHIND} certified been`,
    `${BEFORE} LIST ${BEHIND} (audit | proof of audit | of)+ (preposition | object) ${BEHIND} complete be`,
    `our auditor mark ${WITHIN} LIST ${BEHIND} (${PROOF} ${BEHIND})* object award be`,
    `our ${BEFORE} obtain be? ${BEFORE} proof (mark | these | of | proof | certified | and | preposition)*`,
    `our ${BEFORE} proof (mark | these | of | proof | certified | obtain | and | preposition)*`,
    `obtain be? ${BEFORE} proof (mark | these | of | proof | certified | and | preposition)*`,
    `${BEFORE} these of? ${BEFORE} (proof | topic | all | of)+ object ${BEHIND} obtain be`,
  ],
  introductions: [
    `${WITHIN} these of? ${BEFORE} (proof | topic | all | of)+ object ${BEHIND} obtain be`,
    `${WITHIN} obtain be? ${BEFORE} proof (mark | these | of | proof | certified | and | preposition)+`,
  ],
  refusals: [
    '(others | you) (unknown | comma | and | adverb | others | of | mark | these | proof | object){0,12} (obtain | proof | need)',
    '(negation | plan | past | need | uses) .* (obtain | proof | these)',
    '(obtain | proof | these) .* (negation | plan | past | need | uses)',
  ],
  heads: {
    status: ['状況', '状態', 'ステータス', '取得状況', '認証状況', '対応状況', '認証状態', '取得状態', '現状', '進捗'],
  },
  places: ['データセンター', 'データセンタ'],
  lapsed: [
    '失効しました',
    '失効しています',
    '失効した',
    '期限切れ',
    '満了しました',
    '満了した',
    '満了しています',
    '返上しました',
    '返上した',
    '取り消されました',
    '取り消された',
    '停止されています',
  ],
  elsewhere: [
    ...['委託先', '取引先', '仕入先', 'サプライヤー', 'ベンダー', 'パートナー', 'お客様', '導入事例', '事例'],
    ...['お客さま', 'ロードマップ', '予定', '計画', '準備中', '今後', '目標', '用語集', '用語', 'テンプレート'],
    ...['ガイド', '手順', 'データセンター', '責任共有', '責任分界', '応募', '調達', '採用', '過去', '廃止'],
    ...['コンサルティング', '支援', 'インフラ', '基盤'],
  ],
};
