import { joined, phrases } from '../../../model/languages/phrases';
import { COLON, whole } from './whole';

const LABEL = whole(
  [
    ...phrases('facts', ({ certificateNumber }) => new RegExp(certificateNumber.named.source, 'i')),
    ...phrases('facts', ({ issuer }) => issuer.label),
    ...phrases('facts', ({ validity }) => [validity.label, validity.firstLabel]),
    ...phrases('facts', ({ firstIssue }) => firstIssue.label),
  ],
  COLON,
);

/** Whether a label or the head of a column names what only a certificate has: its number, its issuer, its days. */
export const namesFact = (label: string): boolean => LABEL.test(label.trim());

/** A label by which to compare it: without signs, in small letters. */
export const plainLabel = (label: string): string =>
  label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s:._-]+/g, '');

const HOLDER = joined(phrases('facts', ({ records }) => records.holder));

/** Whether a label or the head of a column names who holds a certificate: "Vendor". */
export const namesHolder = (label: string): boolean => HOLDER.test(plainLabel(label));
