import type { RequestWords } from './words';

export const requests: RequestWords = {
  form: {
    heading: (title) => `Zugang zu „${title}“ anfragen`,
    lead: 'Sie erhalten eine E-Mail, mit der Sie Ihre Adresse bestätigen, und eine weitere mit unserer Antwort.',
    fields: {
      name: 'Name',
      email: 'Geschäftliche E-Mail-Adresse',
      company: 'Unternehmen',
      reason: 'Wofür Sie das Dokument benötigen',
    },
    trap: 'Lassen Sie dieses Feld leer',
    accept: (terms) => `Ich akzeptiere „${terms}“`,
    send: 'Anfrage senden',
    sent: 'Vielen Dank. Wenn Ihre Anfrage bei uns eingegangen ist, erhalten Sie eine E-Mail.',
    flaws: {
      fields: 'Füllen Sie alle Felder aus, mit genau einer E-Mail-Adresse.',
      early: 'Das Formular wurde zu schnell gesendet. Senden Sie es noch einmal.',
      expired: 'Das Formular ist zu alt. Senden Sie es noch einmal.',
      termsNotAccepted: 'Akzeptieren Sie die Bedingungen, um die Anfrage zu senden.',
      termsChanged: 'Die Bedingungen haben sich geändert. Lesen Sie sie noch einmal und senden Sie dann die Anfrage.',
      tooMany: 'Es gab zu viele Anfragen. Versuchen Sie es morgen noch einmal.',
    },
  },
  confirm: {
    heading: 'Bestätigen Sie Ihre E-Mail-Adresse',
    lead: (title) => `Sie haben „${title}“ angefragt.`,
    button: 'Bestätigen',
    done: 'Ihre Adresse ist bestätigt. Sie erhalten unsere Antwort per E-Mail.',
    over: 'Dieser Link ist nicht mehr gültig. Senden Sie eine neue Anfrage.',
  },
  mails: {
    confirm: {
      subject: (title) => `Bestätigen Sie Ihre Anfrage zu „${title}“`,
      text: ({ title, url }) => [
        'Guten Tag,',
        `mit dieser E-Mail-Adresse wurde „${title}“ angefragt. Wenn Sie das waren, bestätigen Sie die Adresse hier:\n${url}`,
        'Wenn Sie das nicht waren, ignorieren Sie diese E-Mail. Ohne Bestätigung wird die Anfrage nach zwei Tagen gelöscht.',
      ],
    },
    granted: {
      subject: (title) => `Ihr Link zu „${title}“`,
      text: ({ title, url, lastDay }) => [
        'Guten Tag,',
        `Sie haben „${title}“ angefragt. Hier können Sie das Dokument herunterladen:\n${url}`,
        `Der Link ist nur für Sie bestimmt. Er gilt bis einschließlich ${lastDay}.`,
      ],
    },
    refused: {
      subject: (title) => `Ihre Anfrage zu „${title}“`,
      text: ({ title, reason }) => [
        'Guten Tag,',
        `Sie haben „${title}“ angefragt. Wir können Ihnen dieses Dokument nicht zusenden:`,
        reason,
      ],
    },
  },
};
