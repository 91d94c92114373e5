import type { Element, Root } from 'hast';

import { quote } from '../../quote';
import { isHidden } from './hidden';
import { isCloseIcon, isOrnament } from './icons';
import type { Tell } from './report';
import {
  attributeOf,
  contentOf,
  find,
  hasClass,
  isBlock,
  isElement,
  prune,
  textOf,
  walk,
  wordsOf,
  type Child,
} from './tree';

/** Elements that are never content: code, controls, drawings. */
const NEVER = new Set(
  (
    'script style link meta base title template svg math canvas nav dialog input select option optgroup textarea button ' +
    'datalist progress meter output param source track frame frameset noframes applet menuitem'
  ).split(' '),
);
const ROLES = /^(?:navigation|search|dialog|alertdialog|tooltip|menu|menubar|toolbar|slider|progressbar)$/;
/** Class names and ids of what moves through a page or a site. */
const CONTROLS =
  /^(?:nav(?:bar|igation)?|(?:main|top|side|sub)-?nav|pagination|pager|prev-?next|play-?pause|carousel-(?:control|indicator|nav)[\w-]*|slick-(?:arrow|dots|prev|next)|swiper-(?:button|pagination)[\w-]*|owl-(?:nav|dots)|flex-(?:direction|control)-nav|back-?(?:to-?)?top|go-?(?:to-?)?top|to-?top|skip-?(?:link|nav|to-content)|social(?:-(?:share|links|media))?|share(?:-(?:bar|buttons?|links))?|cookie-?(?:banner|notice|consent|bar)|btn-close|close)$/i;
const POP_UP = /pop-?up|^(?:modal|lightbox|tooltip|overlay)(?:-\w+)*$/i;
const TO_TOP =
  /^(?:\^|↑|▲)?\s*(?:back to top|return to top|go to top|top of page|返回(?:页首|顶部|页面顶部)|回到(?:页首|顶部))\s*(?:\^|↑|▲)?$/i;

/** Takes out what is there to move, open, close or decorate, and what nobody sees. */
export const removeChrome = (tree: Root, tell: Tell): void => {
  dropLabelsOfControls(tree, tell);
  const most = textOf(tree).length / 2;
  prune(tree, (node) => {
    if (node.type === 'comment' || node.type === 'doctype') return true;
    if (!isElement(node)) return false;
    if (NEVER.has(node.tagName) || ROLES.test(attributeOf(node, 'role') ?? '') || isControl(node)) {
      tellShown(node, tell);
      return true;
    }
    if (isHidden(node)) return told(node, tell, 'A hidden block was left out');
    if (isPopUp(node) && textOf(node).length <= most) return told(node, tell, 'A pop-up was left out');
    return node.tagName === 'img' && isOrnament(node) && !isOnlyLabel(node);
  });
};

const told = (node: Element, tell: Tell, what: string): true => {
  const words = wordsOf(node);
  if (words !== '') tell('HTML_UNSEEN', node, `${what}: “${quote(words)}”.`);
  return true;
};

/** Elements that show something of the page itself, which a page may not have; a menu says nothing of it. */
const SHOWS_WORDS = /^(?:svg|math|canvas|dialog|label|input|select|textarea|button|progress|meter|noframes|applet)$/;

/** What readers saw of an element that leaves is told, also where it stands in an attribute. */
const tellShown = (node: Element, tell: Tell): void => {
  if (!SHOWS_WORDS.test(node.tagName) || isControl(node) || isHidden(node) || attributeOf(node, 'type') === 'hidden')
    return;
  const shown = [wordsOf(node), ...['value', 'placeholder', 'alt'].map((name) => attributeOf(node, name) ?? '')];
  const words = shown.find((each) => each.trim() !== '');
  if (words !== undefined) tell('HTML_LEFT_OUT', node, `A <${node.tagName}> was left out: “${quote(words)}”.`);
};

const isControl = (node: Element): boolean => {
  if (hasClass(node, CONTROLS) || CONTROLS.test(attributeOf(node, 'id') ?? '')) return !holdsHeading(node);
  return (
    node.tagName === 'a' && /^(?:#|$|javascript:)/i.test(attributeOf(node, 'href') ?? '') && TO_TOP.test(wordsOf(node))
  );
};

const holdsHeading = (node: Element): boolean => find(node, ({ tagName }) => /^h[1-6]$/.test(tagName)) !== null;

/** By name, or by the cross that it begins with. */
const isPopUp = (node: Element): boolean => {
  if (hasClass(node, POP_UP)) return true;
  const [first, ...rest] = contentOf(node);
  return isBlock(node) && node.tagName !== 'body' && first !== undefined && rest.length > 0 && isCross(first);
};

const isCross = (node: Child): boolean => {
  if (!isElement(node)) return false;
  if (node.tagName === 'img') return isCloseIcon(node);
  return /^(?:a|button|span|i)$/.test(node.tagName) && /^(?:[×✕✖✗⨯]|close|关闭)$/i.test(wordsOf(node));
};

/** An ornament that is all a link shows keeps its alternative text there. */
const isOnlyLabel = (image: Element): boolean => image.properties.dataOnlyLabel === true;

/** Marks ornaments without which a link would say nothing. */
export const markOnlyLabels = (tree: Root): void => {
  walk(tree, (node) => {
    if (node.tagName !== 'a' || wordsOf(node) !== '' || /^(?:#|$)/.test(attributeOf(node, 'href') ?? '')) return true;
    const images = node.children.filter((child) => isElement(child, 'img'));
    for (const image of images.slice(0, 1)) if (isElement(image)) image.properties.dataOnlyLabel = true;
    return true;
  });
};

/** `<label for="country">` names a control that goes, and goes with it. */
const dropLabelsOfControls = (tree: Root, tell: Tell): void => {
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
    if (isOfControl) tellShown(node, tell);
    return isOfControl;
  });
};
