/**
 * Characters that nobody sees and that change what others show: controls, marks of writing direction, zero-width spaces
 * and joiners, fillers, tags. In a title, a path or on a terminal they make one name look like another. Beside what
 * Unicode tells programs to show nothing for, these are the controls, the ends of lines and paragraphs, the marks of
 * annotations, the blank of Braille, and halves of surrogate pairs.
 */
const INVISIBLE = String.raw`[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Zl}\p{Zp}\p{Cs}\ufff9-\ufffb\u2800]`;

/** Scripts in which a joiner between letters chooses their form. */
const JOINING = [
  ...['Adlam', 'Arabic', 'Balinese', 'Bengali', 'Chakma', 'Devanagari', 'Grantha', 'Gujarati', 'Gurmukhi', 'Javanese'],
  ...['Kannada', 'Khmer', 'Malayalam', 'Mandaic', 'Mongolian', 'Myanmar', 'Newa', 'Nko', 'Oriya', 'Sinhala', 'Syriac'],
  ...['Tamil', 'Telugu', 'Tirhuta'],
]
  .map((script) => String.raw`\p{Script_Extensions=${script}}`)
  .join('');

/**
 * Invisible characters that scripts and emoji need, each in its place; the character stands first, so that the rest is
 * seldom tried.
 */
const NEEDED = [
  // a joiner behind a letter, and between the parts of an emoji
  String.raw`[\u200c\u200d](?<=(?!\p{Default_Ignorable_Code_Point})(?=[\p{L}\p{M}\p{N}])[${JOINING}].)`,
  String.raw`\u200d(?<=\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]?.)(?=\p{Extended_Pictographic})`,
  // the look of an emoji or of a key; variants of Chinese and Mongolian letters
  String.raw`[\ufe0e\ufe0f](?<=\p{Extended_Pictographic}.)`,
  String.raw`\ufe0f(?<=[0-9#*].)(?=\u20e3)`,
  String.raw`[\ufe00-\ufe02\u{e0100}-\u{e01ef}](?<=\p{Script=Han}.)`,
  String.raw`[\u180b-\u180f](?<=(?!\p{Default_Ignorable_Code_Point})\p{Script=Mongolian}.)`,
  // the flags of England, Scotland and Wales
  String.raw`[\u{e0020}-\u{e007e}]{1,6}\u{e007f}(?<=\u{1f3f4}[\u{e0020}-\u{e007e}]{1,6}.)`,
  // a space between letters of Braille
  String.raw`\u2800(?<=[\u2801-\u28ff].)(?=[\u2801-\u28ff])`,
];

const NEEDED_OR_INVISIBLE = new RegExp(`(${NEEDED.join('|')})|${INVISIBLE}`, 'gu');

/** The text with something else in place of each character that nobody sees and no script needs there. */
export const replaceInvisible = (text: string, by: (character: string) => string): string =>
  text.replace(NEEDED_OR_INVISIBLE, (character, needed: string | undefined) => needed ?? by(character));
