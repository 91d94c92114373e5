/** Hints of the plugin's from earlier versions, which the database of an app may still hold. */
export const FORMER_HINTS: readonly string[] = [
  'The interval between audits, as an ISO 8601 duration: P1Y is every year',
  'Countries in which it is valid, as a list of ISO 3166-1 codes: ["CN"]',
  'An ISO 3166-1 code: CN',
];
