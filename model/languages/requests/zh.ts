import type { RequestWords } from './words';

export const requests: RequestWords = {
  form: {
    heading: (title) => `申请获取“${title}”`,
    lead: '我们会先发送一封邮件确认您的邮箱，再以邮件答复您。',
    fields: { name: '姓名', email: '工作邮箱', company: '公司', reason: '文件用途' },
    trap: '请将此栏留空',
    accept: (terms) => `我接受“${terms}”`,
    send: '提交申请',
    sent: '谢谢。如果我们已收到您的申请，您将收到一封邮件。',
    flaws: {
      fields: '请填写所有栏目，并只填写一个邮箱地址。',
      early: '表单提交过快，请重新提交。',
      expired: '表单已过期，请重新提交。',
      termsNotAccepted: '请先接受条款，再提交申请。',
      termsChanged: '条款已更改。请重新阅读后再提交申请。',
      tooMany: '申请次数过多，请明天再试。',
    },
  },
  confirm: {
    heading: '确认您的邮箱',
    lead: (title) => `您申请了“${title}”。`,
    button: '确认',
    done: '您的邮箱已确认。我们会以邮件答复您。',
    over: '此链接已失效，请重新提交申请。',
  },
  mails: {
    confirm: {
      subject: (title) => `请确认您对“${title}”的申请`,
      text: ({ title, url }) => [
        '您好：',
        `有人使用此邮箱申请了“${title}”。如果是您本人，请在此确认邮箱：\n${url}`,
        '如果不是您本人，请忽略此邮件。未经确认的申请将在两天后删除。',
      ],
    },
    granted: {
      subject: (title) => `“${title}”的下载链接`,
      text: ({ title, url, lastDay }) => [
        '您好：',
        `您申请了“${title}”，可在此下载：\n${url}`,
        `此链接仅供您本人使用，有效期至 ${lastDay}。`,
      ],
    },
    refused: {
      subject: (title) => `您对“${title}”的申请`,
      text: ({ title, reason }) => ['您好：', `您申请了“${title}”。我们无法向您提供此文件：`, reason],
    },
  },
};
