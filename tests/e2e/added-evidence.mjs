/** A PDF as an editor has it on the desk. */
export const pdfOf = (name) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(`%PDF-1.7 ${name}`) });

/**
 * Chooses a PDF on a page and adds it as evidence, with what is suggested. Answers how many clicks that took: choosing a
 * file takes two, one on the button and one in the dialog of the browser.
 */
export const addEvidence = async (
  page,
  text,
  pdf,
  { look = () => undefined, label = text('evidence.add.input') } = {},
) => {
  await page.getByLabel(label, { exact: true }).setInputFiles(pdf);
  const dialog = page.getByRole('dialog');
  await dialog.getByText(pdf.name).first().waitFor();
  await look();
  await dialog.getByRole('button', { name: text('evidence.add.confirm'), exact: true }).click();
  await page.getByText(text('evidence.add.done', { name: pdf.name })).waitFor();
  return 3;
};

/** Drops a PDF on a part of a page, as from the desk. */
export const dropPdf = async (page, target, name) => {
  const dataTransfer = await page.evaluateHandle((named) => {
    const transfer = new globalThis.DataTransfer();
    transfer.items.add(new globalThis.File([`%PDF-1.7 ${named}`], named, { type: 'application/pdf' }));
    return transfer;
  }, name);
  await target.dispatchEvent('drop', { dataTransfer });
};
