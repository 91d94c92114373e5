import { joined, phrases } from '../../../model/languages/phrases';
import { tellsOfOthers } from '../sections/announcements';

const ITSELF = joined(phrases('statements', ({ itself }) => itself));

/** Whether the subject of a sentence is the page's organization or what it offers: "we", "our payment platform". */
export const isItself = (subject: string): boolean => ITSELF.test(subject) && !tellsOfOthers(subject);
