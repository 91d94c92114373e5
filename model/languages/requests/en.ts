import type { RequestWords } from './words';

export const requests: RequestWords = {
  form: {
    heading: (title) => `Request access to “${title}”`,
    lead: 'We send you an e-mail to confirm your address, and another one with our answer.',
    fields: { name: 'Name', email: 'Work e-mail', company: 'Company', reason: 'What you need the document for' },
    trap: 'Leave this field empty',
    accept: (terms) => `I accept “${terms}”`,
    send: 'Send the request',
    sent: 'Thank you. If we have received your request, you will get an e-mail.',
    flaws: {
      fields: 'Fill in all fields, with one e-mail address.',
      early: 'The form was sent too quickly. Send it again.',
      expired: 'The form is too old. Send it again.',
      termsNotAccepted: 'Accept the terms to send the request.',
      termsChanged: 'The terms have changed. Read them again, then send the request.',
      tooMany: 'There have been too many requests. Try again tomorrow.',
    },
  },
  confirm: {
    heading: 'Confirm your e-mail address',
    lead: (title) => `You asked for “${title}”.`,
    button: 'Confirm',
    done: 'Your address is confirmed. You will get our answer by e-mail.',
    over: 'This link is no longer valid. Send a new request.',
  },
  mails: {
    confirm: {
      subject: (title) => `Confirm your request for “${title}”`,
      text: ({ title, url }) => [
        'Hello,',
        `Somebody asked for “${title}” with this e-mail address. If it was you, confirm the address here:\n${url}`,
        'If it was not you, ignore this e-mail. Without a confirmation the request is deleted after two days.',
      ],
    },
    granted: {
      subject: (title) => `Your link to “${title}”`,
      text: ({ title, url, lastDay }) => [
        'Hello,',
        `You asked for “${title}”. You can download it here:\n${url}`,
        `The link is meant for you alone. Its last day is ${lastDay}.`,
      ],
    },
    refused: {
      subject: (title) => `Your request for “${title}”`,
      text: ({ title, reason }) => ['Hello,', `You asked for “${title}”. We cannot send you this document:`, reason],
    },
  },
};
