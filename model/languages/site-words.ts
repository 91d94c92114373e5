/** Words for a site beside the name of its organization: "Globex Docs", 青禾科技帮助中心. Whole words, the longest first. */
export const SITE_WORDS: readonly string[] = [
  ...['trust center', 'trust centre', 'help center', 'help centre', 'documentation center', 'knowledge base'],
  ...['developer docs', 'documentation', 'developers', 'developer', 'handbook', 'security', 'compliance', 'privacy'],
  ...['website', 'support', 'portal', 'status', 'guides', 'guide', 'trust', 'docs', 'legal', 'blog', 'help', 'wiki'],
  ...['center', 'centre', 'site', 'home', 'api', 'faq', 'the'],
  ...[
    '信任中心',
    '帮助中心',
    '文档中心',
    '安全中心',
    '合规中心',
    '开发者中心',
    '官方网站',
    '文档',
    '帮助',
    '官网',
    '安全',
    '合规',
  ],
  ...['dokumentation', 'hilfe', 'sicherheit', 'datenschutz', 'handbuch', 'aide', 'sécurité', 'conformité'],
  ...['documentación', 'ayuda', 'seguridad', 'cumplimiento', 'centro de confianza', 'centro de ayuda'],
  ...['ヘルプセンター', 'ドキュメント', 'トラストセンター', 'ヘルプ', 'セキュリティ', 'サポート'],
];

/** In front of the name of a site or of an organization. */
export const ARTICLE = /^\s*the\s+/i;
