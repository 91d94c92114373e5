import type { Element, Root } from 'hast';
import { isBlank, isElement, textOf, type Child } from '../../../migrator/reader/html-page/tree';
import { writeHtml } from './write-html';

/** A question of a page and its answer, as HTML. */
export interface Question {
  question: string;
  answer: string;
}

const levelOf = (node: Child): number | null =>
  isElement(node) && /^h[1-6]$/.test(node.tagName) ? Number(node.tagName.slice(1)) : null;

const questionOf = (asked: Element, answer: readonly Child[]): Question[] => {
  const question = textOf(asked).replace(/\s+/g, ' ').trim();
  if (question === '' || answer.every(isBlank)) return [];
  return [{ question, answer: writeHtml({ type: 'root', children: [...answer] }).trim() }];
};

const isEndnotes = (node: Child): boolean => isElement(node, 'section') && node.properties.role === 'doc-endnotes';

/** `<details>`: its summary asks, the rest answers. */
const disclosed = (node: Child): Question[] => {
  if (!isElement(node, 'details')) return [];
  const summary = node.children.find((child): child is Element => isElement(child, 'summary'));
  return summary === undefined
    ? []
    : questionOf(
        summary,
        node.children.filter((child) => child !== summary),
      );
};

/**
 * The questions of a page of questions: each `<details>`, and each heading with what stands below it until the next one.
 * Headings above other headings, or above `<details>`, gather questions and ask nothing.
 */
export const questionsIn = ({ children }: Root): Question[] => {
  const headings = children.flatMap((node, index) => (levelOf(node) === null ? [] : [index]));
  const starts = [-1, ...headings];
  return starts.flatMap((start, position) => {
    const end = starts[position + 1] ?? children.length;
    const below = children.slice(start + 1, end).filter((node) => !isEndnotes(node));
    const inside = below.flatMap(disclosed);
    const heading = children[start];
    const next = children[end];
    if (inside.length > 0 || heading === undefined || !isElement(heading)) return inside;
    const isGroup = next !== undefined && (levelOf(next) ?? 0) > (levelOf(heading) ?? 0);
    return isGroup ? [] : questionOf(heading, below);
  });
};
