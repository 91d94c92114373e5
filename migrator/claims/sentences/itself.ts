import { tellsOfOthers } from '../sections/announcements';

const ITSELF =
  /^(?:we|our (?:[\w-]+ ){0,3}?(?:platforms?|services?|products?|clouds?|systems?|company|offerings?|solutions?|software)|我们|我司|本公司|本平台)$/i;

/** Whether the subject of a sentence is the page's organization or what it offers: "we", "our payment platform". */
export const isItself = (subject: string): boolean => ITSELF.test(subject) && !tellsOfOthers(subject);
