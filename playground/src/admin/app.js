/** The admin panel's languages, besides English; each person chooses theirs in their profile. */
export default { config: { locales: ['zh-Hans'] } };
