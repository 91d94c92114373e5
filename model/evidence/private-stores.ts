/** The places where evidence that is not public may be stored: the option `privateDir`, the database, or the app's upload provider. */
export const PRIVATE_STORES = ['folder', 'database', 'provider'] as const;
export type PrivateStoreKind = (typeof PRIVATE_STORES)[number];
