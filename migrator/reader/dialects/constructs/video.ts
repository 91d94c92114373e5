import { en } from '../../../../model/languages/en';
import { zh } from '../../../../model/languages/zh';
import { say } from '../../../../model/say';
import type { MarkConstruct } from '../construct';

const UPLOAD = say('publishVideo');

/** `[AZURE.VIDEO name]`, `[!VIDEO https://…]`: an address becomes a link, and the name of a video is reported. */
export const video: MarkConstruct = {
  name: 'video',
  names: /^VIDEO$/,
  form: /(?<name>VIDEO)\b(?<argument>[^\]\n]{0,1024})\]/iy,
  read: ({ from, to, argument }, page) => {
    const message = say('videoLeftOut', { video: argument.slice(0, 120) });
    return {
      edits: [{ from, to, text: placeholder(argument, (page.isChinese() ? zh : en).shown.video) }],
      findings: [{ code: 'EXT_VIDEO', from, message, hint: UPLOAD }],
    };
  },
};

const placeholder = (argument: string, word: string): string =>
  /^https?:\/\/[^\s<>]+$/i.test(argument)
    ? `[${word}](<${argument}>)`
    : `${word}: ${argument.replace(/[\\`*_[\]<>]/g, '\\$&')}`;
