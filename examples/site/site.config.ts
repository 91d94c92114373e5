/** A text in each language of the site; the first language stands in for one that is missing. */
type Texts = Readonly<Record<string, string>>;

export interface SiteConfig {
  /** The languages, as Strapi names them: the first one is at `/`, the others at `/<locale>/`. */
  locales: readonly [string, ...string[]];
  name: Texts;
  /** One sentence below the name. */
  lead: Texts;
  /** Who runs the site, at the foot of each page. */
  operator: { name: Texts; url?: string };
  /** Files in `public`: beside the name and in the tab of the browser; and shown where a page is shared (PNG, 1200 x 630). */
  logo?: string;
  shareImage?: string;
  /** The colour of links and marks, on light and on dark ground. Both need a contrast of 4.5 to it. */
  accent: { light: string; dark: string };
  /** The kinds of pages that the head of each page leads to, in this order; those without a page are left out. */
  navigation: readonly string[];
  /** Where readers ask for documents on request, while Strapi takes no requests (docs/requests.md): a mail or a web address. */
  requestsTo?: string;
  /**
   * For hosts that follow no list of redirects, such as GitHub Pages: a page at each former address leads on. Leave it off where
   * the host has a list (docs/front-ends.md): some show such a page and do not look into the list.
   */
  redirectFiles: boolean;
  /**
   * Other servers whose images the build copies, as `cdn.example.com`; an image of any other server becomes a link to it. Readers ask
   * none of them.
   */
  imageHosts: readonly string[];
  /** Further links at the foot. */
  links: readonly { name: Texts; url: string }[];
}

/** Everything that is yours: change this file, and the pictures in `public`. The rest is content of Strapi. */
export const config: SiteConfig = {
  locales: ['en', 'zh-CN'],
  name: { en: 'Lanchuan Cloud Trust Center', 'zh-CN': '岚川云信任中心' },
  lead: {
    en: 'What we hold, who has checked it, and the documents that prove it.',
    'zh-CN': '我们持有的认证、出具认证的机构，以及可供查验的文件。',
  },
  operator: { name: { en: 'Lanchuan Cloud', 'zh-CN': '岚川云' } },
  logo: '/favicon.svg',
  accent: { light: '#14604e', dark: '#6fd3b6' },
  navigation: ['compliance', 'security', 'privacy', 'sla', 'legal', 'news'],
  requestsTo: 'trust@lanchuan.example',
  redirectFiles: false,
  imageHosts: [],
  links: [],
};
