const DAY = 86_400_000;

/** A day so many days from now, as `2027-03-01`. */
const inDays = (days) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

/**
 * For how many days the certificates of the sample company are valid, by the key of the certification. The other one waits
 * for somebody to verify it: its edition of the standard is no longer in force.
 */
const VALID_FOR_DAYS = { mlps: 700, 'trusted-cloud-service': 45 };

/**
 * Verifies and publishes certifications of a fresh demo, as its administrator would in the panel: until then they are
 * drafts, and the site has nothing to show for them.
 *
 * @param {Awaited<ReturnType<typeof import('./admin-session.mjs').adminSession>>} ask
 */
export const verifyDemoCertifications = async (ask) => {
  for (const { key, documentId, isPublished } of await ask('GET', '/compliance/verifications?pageSize=100')) {
    const days = VALID_FOR_DAYS[key];
    if (days === undefined || isPublished) continue;
    const { hash } = await ask('GET', `/compliance/verifications/${documentId}`);
    await ask('POST', `/compliance/verifications/${documentId}`, {
      hash,
      decisions: [{ field: 'validUntil', locale: null, decision: 'correct', value: inDays(days) }],
      documents: [],
      status: 'active',
      publish: true,
    });
  }
};
