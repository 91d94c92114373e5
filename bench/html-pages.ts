import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

import { htmlPage } from '../migrator/reader/html-page/html-page';
import { cpuTime } from './cpu-time';
import { fill, growth, type Kind } from './growth';
import { median, type Ratio } from './ratio';

/** It is some 1.13, and was 1.19 at most on a machine that was busy with other work. */
const LIMIT = 1.25;
const ROUNDS = 15;

const bare = unified().use(rehypeParse, { fragment: true }).use(rehypeRemark).use(remarkStringify);

/** Pages like those of old trust centers: a hero, a breadcrumb, sections in a soup of `<div>`, pop-ups, hidden blocks. */
const pages = Array.from({ length: 24 }, (_, page) => {
  const sections = Array.from(
    { length: 6 + (page % 5) },
    (_, section) => `
               <label style="color:rgb(0,115,198)" id="part_${section}">Part ${section}</label>
               <p>Hall <strong>${section}</strong> holds the machines of page ${page}, behind two doors and a guard who writes down
               everybody that comes, and everybody that goes. See <a target="_self" class="link" href="../halls/${section}.html">the hall</a>.</p>
               <ul style="list-style-type:disc">
                  <li><b>Power.</b>Two lines, two batteries and a generator, tested each month by somebody who is paid for it.</li>
                  <li>Cooling from the river, and from the roof when the river is low; 数据中心的冷却系统每月检查一次。</li>
               </ul>
               <p><a class="link withArrow" href="//files.example/${section}.pdf"><img src="img/Arrow.png" width="21" height="19">&nbsp;More</a></p>`,
  );
  return `<div class="row-fluid"><div class="span" data-view4="1" data-view3="1" data-view2="1" data-view1="1"><div>
         <div class="row-fluid wider hero" data-cols="1"><ul class="slides"><li id="slide-1"><div class="heroitem">
            <div class="media"><a href=""><div data-picture="" data-alt="A hall"><div data-src="img/hall.jpg"></div></div></a></div>
            <ul class="headerCaption"><li class="box-title"><h3 class="box-title" style="color: #FFFFFF;">Page ${page}<p>What we keep.</p></h3></li></ul>
         </div></li></ul><div class="prev-next"><button class="prev"><span class="icon-left" aria-hidden="true"></span>Previous</button></div></div>
         <div class="row-fluid breadcrumbs"><div class="span"><a href="../index.html">Home</a> // Page ${page}</div></div>
         <div id="ContentWrapper" class="row-fluid subpageBody"><div class="span bp0-col-1-1">${sections.join('')}
            <div class="sort" style="display: none"><label for="s">By service</label><select id="s"><option>All</option></select></div>
         </div></div>
         <script>show(${page})</script></div></div></div>`;
});

const besideBare = (): Ratio => {
  const ratios: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const bareTime = cpuTime(() => {
      for (const page of pages) bare.processSync(page);
    });
    const ownTime = cpuTime(() => {
      for (const page of pages) htmlPage(page);
    });
    // the first round warms up
    if (round > 0) ratios.push(ownTime / bareTime);
  }
  return { name: 'HTML pages / rehype-parse + rehype-remark + remark-stringify', ratio: median(ratios), limit: LIMIT };
};

/** One kind of text each, `length` characters of it. */
const KINDS: Record<string, Kind> = {
  tables: (length) => `<table>${fill('<tr><td>one</td><td>two <b>three</b></td></tr>', length)}</table>`,
  lists: (length) => `<ul>${fill('<li>one <i>two</i></li>', length)}</ul>`,
  'nested tags': (length) => fill(`${'<div>'.repeat(200)}x${'</div>'.repeat(200)}`, length),
  'unclosed tags': (length) => `<div>${fill('<p>one <b>two<p>three</b>', length)}`,
  entities: (length) => `<p>${fill('&lt;&amp;&nbsp;&copy; ', length)}</p>`,
  links: (length) => `<p>${fill('<a href="/x">one</a> ', length)}</p>`,
  'line breaks': (length) => `<div>${fill('one<br>two<br><br>', length)}</div>`,
  brackets: (length) => `<p>${fill('[', length)}</p>`,
  'long lines': (length) => `<p>${fill('one two ', length)}</p>`,
};

/** HTML pages beside the bare tools they are read with, and how time grows with size. */
export const benchHtmlPages = async (): Promise<Ratio[]> =>
  Promise.resolve([
    besideBare(),
    ...Object.entries(KINDS).map(([kind, make]) => growth(`HTML: twice the ${kind}`, make, htmlPage)),
  ]);
