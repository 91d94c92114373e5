import type { RequestWords } from './words';

export const requests: RequestWords = {
  form: {
    heading: (title) => `Solicitar acceso a «${title}»`,
    lead: 'Recibirá un correo para confirmar su dirección y otro con nuestra respuesta.',
    fields: {
      name: 'Nombre',
      email: 'Correo del trabajo',
      company: 'Empresa',
      reason: 'Para qué necesita el documento',
    },
    trap: 'Deje este campo vacío',
    accept: (terms) => `Acepto «${terms}»`,
    send: 'Enviar la solicitud',
    sent: 'Gracias. Si hemos recibido su solicitud, recibirá un correo.',
    flaws: {
      fields: 'Rellene todos los campos, con una sola dirección de correo.',
      early: 'El formulario se ha enviado demasiado rápido. Envíelo de nuevo.',
      expired: 'El formulario ha caducado. Envíelo de nuevo.',
      termsNotAccepted: 'Acepte las condiciones para enviar la solicitud.',
      termsChanged: 'Las condiciones han cambiado. Léalas de nuevo y envíe la solicitud.',
      tooMany: 'Ha habido demasiadas solicitudes. Inténtelo de nuevo mañana.',
    },
  },
  confirm: {
    heading: 'Confirme su dirección de correo',
    lead: (title) => `Ha solicitado «${title}».`,
    button: 'Confirmar',
    done: 'Su dirección está confirmada. Recibirá nuestra respuesta por correo.',
    over: 'Este enlace ya no es válido. Envíe una nueva solicitud.',
  },
  mails: {
    confirm: {
      subject: (title) => `Confirme su solicitud de «${title}»`,
      text: ({ title, url }) => [
        'Hola:',
        `Alguien ha solicitado «${title}» con esta dirección de correo. Si ha sido usted, confirme la dirección aquí:\n${url}`,
        'Si no ha sido usted, ignore este correo. Sin confirmación, la solicitud se borra al cabo de dos días.',
      ],
    },
    granted: {
      subject: (title) => `Su enlace a «${title}»`,
      text: ({ title, url, lastDay }) => [
        'Hola:',
        `Ha solicitado «${title}». Puede descargarlo aquí:\n${url}`,
        `El enlace es solo para usted. Su último día es ${lastDay}.`,
      ],
    },
    refused: {
      subject: (title) => `Su solicitud de «${title}»`,
      text: ({ title, reason }) => ['Hola:', `Ha solicitado «${title}». No podemos enviarle este documento:`, reason],
    },
  },
};
