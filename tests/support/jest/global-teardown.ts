import { removeRunFolder } from '../app/run-folder';

export default async () => {
  await globalThis.complianceTestTemplate?.drop();
  if (process.env.COMPLIANCE_TEST_RUN !== undefined) removeRunFolder(process.env.COMPLIANCE_TEST_RUN);
};
