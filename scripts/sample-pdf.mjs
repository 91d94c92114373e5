const HEAD = '%PDF-1.4\n';

const literal = (text) => `(${text.replace(/[\\()]/g, '\\$&')})`;

/**
 * A page of A4 with these lines of ASCII, the first one large.
 *
 * @param {readonly string[]} lines
 * @returns {Buffer}
 */
export const samplePdf = ([title, ...lines]) => {
  const text = lines.map((line) => `0 -28 Td /F 12 Tf ${literal(line)} Tj`).join('\n');
  const drawn = `BT /F 24 Tf 72 740 Td ${literal(title)} Tj\n${text}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    `<< /Length ${String(drawn.length)} >>\nstream\n${drawn}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ].map((object, index) => `${String(index + 1)} 0 obj\n${object}\nendobj\n`);
  const offsets = objects.map((_, index) => HEAD.length + objects.slice(0, index).join('').length);
  const places = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const body = HEAD + objects.join('');
  const size = objects.length + 1;
  const table = `xref\n0 ${String(size)}\n0000000000 65535 f \n${places}`;
  return Buffer.from(
    `${body}${table}trailer << /Size ${String(size)} /Root 1 0 R >>\nstartxref\n${String(body.length)}\n%%EOF\n`,
  );
};
