/** Text without blanks at the ends of its lines. Looking behind keeps a long run of blanks inside a line linear. */
export const withoutTrailingSpace = (text: string): string => text.replace(/(?<![ \t])[ \t]+$/gm, '');
