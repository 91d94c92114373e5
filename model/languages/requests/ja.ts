import type { RequestWords } from './words';

export const requests: RequestWords = {
  form: {
    heading: (title) => `「${title}」の閲覧を申請する`,
    lead: 'メールアドレスを確認するためのメールと、回答のメールをお送りします。',
    fields: { name: 'お名前', email: '勤務先のメールアドレス', company: '会社名', reason: '文書の用途' },
    trap: 'この欄は空のままにしてください',
    accept: (terms) => `「${terms}」に同意します`,
    send: '申請を送信',
    sent: 'ありがとうございます。申請を受け付けた場合は、メールをお送りします。',
    flaws: {
      fields: 'すべての欄に入力し、メールアドレスは一つだけ入力してください。',
      early: 'フォームの送信が早すぎます。もう一度送信してください。',
      expired: 'フォームの有効期限が切れています。もう一度送信してください。',
      termsNotAccepted: '申請を送信するには、条件に同意してください。',
      termsChanged: '条件が変更されました。もう一度お読みになってから送信してください。',
      tooMany: '申請が多すぎます。明日もう一度お試しください。',
    },
  },
  confirm: {
    heading: 'メールアドレスの確認',
    lead: (title) => `「${title}」が申請されました。`,
    button: '確認する',
    done: 'メールアドレスを確認しました。回答はメールでお送りします。',
    over: 'このリンクは無効です。もう一度申請してください。',
  },
  mails: {
    confirm: {
      subject: (title) => `「${title}」の申請の確認`,
      text: ({ title, url }) => [
        'ご担当者様',
        `このメールアドレスで「${title}」が申請されました。ご本人の場合は、こちらでアドレスを確認してください。\n${url}`,
        'お心当たりがない場合は、このメールを無視してください。確認のない申請は二日後に削除されます。',
      ],
    },
    granted: {
      subject: (title) => `「${title}」へのリンク`,
      text: ({ title, url, lastDay }) => [
        'ご担当者様',
        `申請された「${title}」は、こちらからダウンロードできます。\n${url}`,
        `このリンクはご本人専用です。有効期限は ${lastDay} です。`,
      ],
    },
    refused: {
      subject: (title) => `「${title}」の申請について`,
      text: ({ title, reason }) => ['ご担当者様', `申請された「${title}」をお送りすることができません。`, reason],
    },
  },
};
