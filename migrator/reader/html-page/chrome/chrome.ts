import type { Element, Root } from 'hast';

import { pageWords } from '../../../../model/languages/phrases';
import { say } from '../../../../model/say';
import { quote } from '../../../quote';
import { isHidden } from '../reveal/hidden';
import { isCloseIcon, isOrnament } from './icons';
import type { NodeReport } from '../report';
import {
  attributeOf,
  contentOf,
  find,
  hasClass,
  isBlank,
  isBlock,
  isElement,
  prune,
  textOf,
  walk,
  wordsOf,
  type Child,
} from '../tree';

/** Elements that are never content: code, controls, drawings. */
const NEVER = new Set(
  (
    'script style link meta base title template svg math canvas nav dialog input select option optgroup textarea button ' +
    'datalist progress meter param source track frame frameset noframes applet menuitem'
  ).split(' '),
);
const ROLES = /^(?:navigation|search|dialog|alertdialog|tooltip|menu|menubar|toolbar|slider|progressbar)$/;
/** Class names and ids of elements that navigate a page or a site. */
const CONTROLS =
  /^(?:nav(?:bar|igation)?|(?:main|top|side|sub)-?nav|pagination|pager|prev-?next|play-?pause|carousel-(?:control|indicator|nav)[\w-]*|slick-(?:arrow|dots|prev|next)|swiper-(?:button|pagination)[\w-]*|owl-(?:nav|dots)|flex-(?:direction|control)-nav|back-?(?:to-?)?top|go-?(?:to-?)?top|to-?top|skip-?(?:link|nav|to-content)|social(?:-(?:share|links|media))?|share(?:-(?:bar|buttons?|links))?|cookie-?(?:banner|notice|consent|bar)|btn-close|close)$/i;
const POP_UP = /pop-?up|^(?:modal|lightbox|tooltip|overlay)(?:-\w+)*$/i;
const TO_TOP = new RegExp(String.raw`^(?:\^|↑|▲)?\s*${pageWords(({ toTop }) => toTop)}\s*(?:\^|↑|▲)?$`, 'i');
/** The sign behind a heading that leads to itself, as documentation generators print it. */
const PERMALINK = /^(?:[¶#§]|\u{1f517}\ufe0f?)$/u;
const CLOSE = new RegExp(`^(?:[×✕✖✗⨯]|${pageWords(({ close }) => close)})$`, 'i');

/** Removes elements that navigate, open, close or decorate, and those that nobody sees. */
export const removeChrome = (tree: Root, report: NodeReport): void => {
  dropLabelsOfControls(tree, report);
  const most = textOf(tree).length / 2;
  prune(tree, (node) => {
    if (node.type === 'comment' || node.type === 'doctype') return true;
    if (!isElement(node)) return false;
    if (NEVER.has(node.tagName) || ROLES.test(attributeOf(node, 'role') ?? '') || isControl(node)) {
      reportShown(node, report);
      return true;
    }
    if (isHidden(node)) return reportRemoved(node, report, 'hiddenRemoved');
    if (isPopUp(node) && textOf(node).length <= most) return reportRemoved(node, report, 'popUpRemoved');
    return node.tagName === 'img' && isOrnament(node) && !isOnlyLabel(node);
  });
};

type Removal = 'hiddenRemoved' | 'popUpRemoved';

const reportRemoved = (node: Element, report: NodeReport, what: Removal): true => {
  const words = wordsOf(node);
  if (words !== '') report('HTML_UNSEEN', node, say(what, { text: quote(words) }));
  return true;
};

/**
 * Elements that a page must not contain, but that may show words of it. Other removed elements, such as menus, show
 * none.
 */
const SHOWS_WORDS = /^(?:svg|math|canvas|dialog|label|input|select|textarea|button|progress|meter|noframes|applet)$/;

/** Reports the text that readers saw of a removed element, including text in its attributes. */
const reportShown = (node: Element, report: NodeReport): void => {
  if (!SHOWS_WORDS.test(node.tagName) || isControl(node) || isHidden(node) || attributeOf(node, 'type') === 'hidden')
    return;
  const shown = [wordsOf(node), ...['value', 'placeholder', 'alt'].map((name) => attributeOf(node, name) ?? '')];
  const words = shown.find((each) => each.trim() !== '');
  if (words !== undefined) report('HTML_LEFT_OUT', node, say('tagRemoved', { tag: node.tagName, text: quote(words) }));
};

const isControl = (node: Element): boolean => {
  if (hasClass(node, CONTROLS) || CONTROLS.test(attributeOf(node, 'id') ?? '')) return !holdsHeading(node);
  if (node.tagName !== 'a' || !/^(?:#|$|javascript:)/i.test(attributeOf(node, 'href') ?? '')) return false;
  const words = wordsOf(node);
  return TO_TOP.test(words) || PERMALINK.test(words);
};

const holdsHeading = (node: Element): boolean => find(node, ({ tagName }) => /^h[1-6]$/.test(tagName)) !== null;

/** Whether an element is a pop-up, by its class name or by the closing cross that it begins with. */
const isPopUp = (node: Element): boolean => {
  if (hasClass(node, POP_UP)) return true;
  if (!isBlock(node) || node.tagName === 'body') return false;
  const first = node.children.find((child) => !isBlank(child));
  return first !== undefined && isCross(first) && contentOf(node).length > 1;
};

const isCross = (node: Child): boolean => {
  if (!isElement(node)) return false;
  if (node.tagName === 'img') return isCloseIcon(node);
  return /^(?:a|button|span|i)$/.test(node.tagName) && CLOSE.test(wordsOf(node));
};

/** Whether an ornament is the only content of a link, so that its alternative text is kept there. */
const isOnlyLabel = (image: Element): boolean => image.properties.dataOnlyLabel === true;

/** Marks ornaments that are the only content of a link. */
export const markOnlyLabels = (tree: Root): void => {
  walk(tree, (node) => {
    if (node.tagName !== 'a' || wordsOf(node) !== '' || /^(?:#|$)/.test(attributeOf(node, 'href') ?? '')) return true;
    const images = node.children.filter((child) => isElement(child, 'img'));
    for (const image of images.slice(0, 1)) if (isElement(image)) image.properties.dataOnlyLabel = true;
    return true;
  });
};

/** Removes the labels of controls, such as `<label for="country">`, because the controls are removed as well. */
const dropLabelsOfControls = (tree: Root, report: NodeReport): void => {
  const controls = new Set<string>();
  walk(tree, (node) => {
    const id = attributeOf(node, 'id');
    if (id !== null && /^(?:input|select|textarea|button)$/.test(node.tagName)) controls.add(id);
    return true;
  });
  prune(tree, (node) => {
    if (!isElement(node, 'label')) return false;
    const isOfControl =
      controls.has(attributeOf(node, 'htmlFor') ?? '') ||
      find(node, ({ tagName }) => /^(?:input|select|textarea)$/.test(tagName)) !== null;
    if (isOfControl) reportShown(node, report);
    return isOfControl;
  });
};
