/** Headings that name a part of a page, whatever the page is about. */
const NUMBERED =
  /^(?:\d{1,2}(?:[.\d]*[.、)）．:：]|(?:\.\d+)*\s)|[(（]\s*[\d一二三四五六七八九十]{1,3}\s*[)）]|[一二三四五六七八九十]{1,3}\s*[、.．,，:：]|第\s*[\d一二三四五六七八九十百]+\s*[章节条部分步]|[IVX]{1,4}[.、)]\s|[A-Z][.)]\s|(?:chapter|section|article|part|step|clause)\s+[\divx]+\b)/iu;
const QUESTION =
  /[?？]\s*$|^(?:what|who|why|how|when|where|which)\s+(?:is|are|do|does|can|to|we|you|it|this)\b|^(?:什么是|为什么|为何|如何|怎么|怎样|何为|哪些)/i;
const INTRODUCTION =
  /^(?:introduction|intro|overview|background|preface|foreword|preamble|summary|abstract|purpose|scope|definitions?|general(?: provisions| terms)?|contents|table of contents|about(?: this (?:page|document))?|getting started|description|notes?|important(?: notice| note)?|key points|at a glance|tl;?dr|简介|概述|概况|概要|介绍|引言|导言|前言|序言|背景|背景介绍|总则|摘要|说明|目录|定义|目的|适用范围|范围|重要提示|特别提示|特别说明|温馨提示|提示|注意|注意事项)\s*[:：]?$/i;
const LONGEST = 120;

/**
 * Whether a heading names a part of its page, not the page: it is numbered, a question, an introduction or a sentence.
 */
export const namesSection = (heading: string): boolean =>
  heading.length > LONGEST ||
  NUMBERED.test(heading) ||
  QUESTION.test(heading) ||
  INTRODUCTION.test(heading.trim()) ||
  /[。；;,，]\s*$|[a-z)]\.\s*$/.test(heading);
