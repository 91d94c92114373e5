import { scriptOf } from '../../../../../migrator/reader/parse/script';

const HEBREW = 'אנחנו מגנים על הנתונים של כל הלקוחות שלנו בכל המוצרים שאנחנו מציעים בעולם';

describe('the script of a text', () => {
  it.each([
    ['English', 'We protect the data of all of our customers in all of our products.', 'Latn'],
    ['Chinese', '我们在所有产品中保护所有客户的数据安全和隐私', 'Hans'],
    ['Russian', 'Мы защищаем данные всех наших клиентов во всех наших продуктах', 'Cyrl'],
  ])('is certain for %s', (_, text, script) => {
    expect(scriptOf(text)).toEqual({ script, leaning: script });
  });

  it('is not Latin where letters of a script without a name here are more, whatever product names it has', () => {
    const names = 'Let’s Encrypt Certbot Google Chrome Mozilla Firefox Apple Safari';
    expect(scriptOf(`${HEBREW} ${names}`)).toEqual({ script: null, leaning: null });
  });
});
