import { bundlePlugin, bundleVictim, compilePlayground, createRunFolder } from '../app/run-folder';
import { createTemplate, type Template } from '../app/template';

declare global {
  var complianceTestTemplate: Template | undefined;
}

export default async () => {
  const run = createRunFolder();
  await Promise.all([bundlePlugin(run.plugin), compilePlayground(run.app), bundleVictim(run.root)]);
  // Workers are forked after this and inherit the environment.
  process.env.COMPLIANCE_TEST_RUN = run.root;
  const template = await createTemplate();
  process.env.COMPLIANCE_TEST_TEMPLATE = template.name;
  globalThis.complianceTestTemplate = template;
};
