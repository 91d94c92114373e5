import type { Core } from '@strapi/strapi';
import { plainMessage } from '../adapters/strapi/plain-message';
import { sendEmail, type Mail } from '../adapters/strapi/app-email';
import type { RefusalCode } from '../../../model/contracts/refusals';
import { Refusal } from './refusal';

/** Sends a mail for somebody who waits for it; `what` names it in the log. @throws Refusal (503) with what the provider says */
export const sendNow = async (
  strapi: Core.Strapi,
  mail: Mail,
  { code, what }: { code: RefusalCode; what: string },
): Promise<void> => {
  try {
    await sendEmail(strapi, mail);
  } catch (error) {
    const reason = plainMessage(error);
    strapi.log.error(`compliance: ${what} was not sent: ${reason}`);
    throw new Refusal(503, code, `The e-mail provider did not take the mail: ${reason}`);
  }
};
