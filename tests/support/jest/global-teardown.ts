import fs from 'node:fs';

export default async () => {
  await globalThis.complianceTestTemplate?.drop();
  if (process.env.COMPLIANCE_TEST_RUN !== undefined)
    fs.rmSync(process.env.COMPLIANCE_TEST_RUN, { recursive: true, force: true });
};
