import type { RequestWords } from './words';

export const requests: RequestWords = {
  form: {
    heading: (title) => `Demander l’accès à « ${title} »`,
    lead: 'Vous recevrez un e-mail pour confirmer votre adresse, puis un autre avec notre réponse.',
    fields: {
      name: 'Nom',
      email: 'Adresse e-mail professionnelle',
      company: 'Entreprise',
      reason: 'Pourquoi vous avez besoin du document',
    },
    trap: 'Laissez ce champ vide',
    accept: (terms) => `J’accepte « ${terms} »`,
    send: 'Envoyer la demande',
    sent: 'Merci. Si nous avons reçu votre demande, vous recevrez un e-mail.',
    flaws: {
      fields: 'Remplissez tous les champs, avec une seule adresse e-mail.',
      early: 'Le formulaire a été envoyé trop vite. Envoyez-le à nouveau.',
      expired: 'Le formulaire a expiré. Envoyez-le à nouveau.',
      termsNotAccepted: 'Acceptez les conditions pour envoyer la demande.',
      termsChanged: 'Les conditions ont changé. Relisez-les, puis envoyez la demande.',
      tooMany: 'Il y a eu trop de demandes. Réessayez demain.',
    },
  },
  confirm: {
    heading: 'Confirmez votre adresse e-mail',
    lead: (title) => `Vous avez demandé « ${title} ».`,
    button: 'Confirmer',
    done: 'Votre adresse est confirmée. Vous recevrez notre réponse par e-mail.',
    over: 'Ce lien n’est plus valable. Envoyez une nouvelle demande.',
  },
  mails: {
    confirm: {
      subject: (title) => `Confirmez votre demande de « ${title} »`,
      text: ({ title, url }) => [
        'Bonjour,',
        `Quelqu’un a demandé « ${title} » avec cette adresse e-mail. Si c’est vous, confirmez l’adresse ici :\n${url}`,
        'Si ce n’est pas vous, ignorez cet e-mail. Sans confirmation, la demande est supprimée au bout de deux jours.',
      ],
    },
    granted: {
      subject: (title) => `Votre lien vers « ${title} »`,
      text: ({ title, url, lastDay }) => [
        'Bonjour,',
        `Vous avez demandé « ${title} ». Vous pouvez le télécharger ici :\n${url}`,
        `Le lien est pour vous seul. Son dernier jour est le ${lastDay}.`,
      ],
    },
    refused: {
      subject: (title) => `Votre demande de « ${title} »`,
      text: ({ title, reason }) => [
        'Bonjour,',
        `Vous avez demandé « ${title} ». Nous ne pouvons pas vous envoyer ce document :`,
        reason,
      ],
    },
  },
};
