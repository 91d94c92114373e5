import { renderBody } from '../../../server/src/render/body-html';
import { questionsIn } from '../../../server/src/render/questions';

const place = { locale: 'en', mediaOrigin: '', origins: [], files: new Map() };
const questions = (body: string) => questionsIn(renderBody(body, place).tree);

test('each heading asks what stands below it answers, and headings above headings ask nothing', () => {
  const body =
    '# Billing\n\nAbout money.\n\n## Who pays?\n\nYou **do**.\n\n- Monthly\n\n## And *when*?\n\nLater[^1].\n\n# Support\n\nCall.\n\n[^1]: Soon.\n';
  expect(questions(body)).toEqual([
    { question: 'Who pays?', answer: '<p>You <strong>do</strong>.</p>\n<ul>\n<li>Monthly</li>\n</ul>' },
    { question: 'And when?', answer: expect.stringMatching(/^<p>Later.*<\/p>$/) as unknown },
    { question: 'Support', answer: '<p>Call.</p>' },
  ]);
});

test('a summary asks what its details answer, with or without a heading above', () => {
  const details = (question: string) => `<details><summary>${question}</summary>\n\nBecause.\n\n</details>\n\n`;
  expect(questions(`${details('Why?')}## More\n\n${details('Why <b>not</b>?')}`)).toEqual([
    { question: 'Why?', answer: '<p>Because.</p>' },
    { question: 'Why not?', answer: '<p>Because.</p>' },
  ]);
});

test('a heading without an answer, and text without a heading, ask nothing', () => {
  expect(questions('Welcome.\n\n## Empty\n\n## Asked\n\nYes.\n')).toEqual([
    { question: 'Asked', answer: '<p>Yes.</p>' },
  ]);
  expect(questions('Only text.')).toEqual([]);
});
