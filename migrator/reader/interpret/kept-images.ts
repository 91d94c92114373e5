import type { Edit, Span } from '../../model/source';

/**
 * Removes headings and lists from the body and keeps their images as a paragraph, because nothing else repeats the
 * content of an image. Parts without images are returned as spans, the others as edits.
 */
export const withImagesKept = (
  parts: readonly Span[],
  images: readonly Span[],
  text: string,
): { spans: Span[]; edits: Edit[] } => {
  const spans: Span[] = [];
  const edits: Edit[] = [];
  for (const part of parts) {
    const kept: Span[] = [];
    for (const image of images) {
      const isNested = image.from < (kept.at(-1)?.to ?? part.from);
      if (!isNested && image.to <= part.to) kept.push(image);
    }
    if (kept.length === 0) spans.push(part);
    else edits.push(...editsAround(part, kept, text));
  }
  return { spans, edits };
};

const editsAround = ({ from, to }: Span, images: readonly Span[], text: string): Edit[] => {
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const above = text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, lineStart);
  const below = /^[^\S\n]*\n?([^\n]*)/.exec(text.slice(to))?.[1] ?? '';
  let at = from;
  const edits = images.map((image, index) => {
    const words = index > 0 ? ' ' : above.trim() === '' ? '' : '\n';
    const edit = { from: at, to: image.from, text: words };
    at = image.to;
    return edit;
  });
  return [...edits, { from: at, to, text: below.trim() === '' ? '' : '\n' }];
};
